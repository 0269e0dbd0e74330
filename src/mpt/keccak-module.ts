/**
 * Assembles the WebAssembly module of Keccak: one function, its 25 lanes in local variables, one round unrolled. The
 * binary is small enough to be written down as a program (WebAssembly core specification 1.0, section 5), which needs no
 * compiler at build time and can be read here.
 */

/** Memory: the hash at 0, then the 24 round constants, then the input. */
export const KECCAK_ROUND_CONSTANTS_OFFSET = 64;
export const KECCAK_INPUT_OFFSET: number = KECCAK_ROUND_CONSTANTS_OFFSET + 24 * 8;

const I32 = 0x7f;
const I64 = 0x7e;
const LOOP = [0x03, 0x40];
const END = 0x0b;
const BRANCH_IF = 0x0d;
const I32_ADD = 0x6a;
const I32_SUB = 0x6b;
const I32_NE = 0x47;
const I64_AND = 0x83;
const I64_XOR = 0x85;
const I64_ROTL = 0x89;

const LANES = 25;
const RATE_LANES = 17;

// Local variables: the parameter, then two i32, then the i64.
const BLOCKS = 0;
const INPUT = 1;
const CONSTANT = 2;
const STATE = 3;
const MOVED = STATE + LANES;
const COLUMN = MOVED + LANES;
const MIX = COLUMN + 5;
const I64_LOCALS = LANES + LANES + 5 + 1;

/** The module: `keccak(blocks: i32)`, and `memory` of the given number of 64 kB pages. */
export function buildKeccakModule(pages: number): Uint8Array<ArrayBuffer> {
  const locals = [2, ...unsigned(2), I32, ...unsigned(I64_LOCALS), I64];
  const body = [...locals, ...absorbAll(), ...storeHash(), END];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...name("memory"), 0x02, 0, ...name("keccak"), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

function absorbAll(): number[] {
  return [
    ...i32(KECCAK_INPUT_OFFSET),
    ...set(INPUT),
    ...LOOP,
    ...range(RATE_LANES).flatMap((lane) => [
      ...get(STATE + lane),
      ...load(INPUT, lane * 8),
      I64_XOR,
      ...set(STATE + lane),
    ]),
    ...permutation(),
    ...[...get(INPUT), ...i32(RATE_LANES * 8), I32_ADD, ...set(INPUT)],
    ...[...get(BLOCKS), ...i32(1), I32_SUB, ...tee(BLOCKS), BRANCH_IF, 0],
    END,
  ];
}

/** Keccak-f[1600]: 24 rounds (Keccak reference, section 1.2). */
function permutation(): number[] {
  return [
    ...i32(KECCAK_ROUND_CONSTANTS_OFFSET),
    ...set(CONSTANT),
    ...LOOP,
    ...theta(),
    ...chi(),
    ...[...get(STATE), ...load(CONSTANT, 0), I64_XOR, ...set(STATE)],
    ...[...get(CONSTANT), ...i32(8), I32_ADD, ...tee(CONSTANT)],
    ...[...i32(KECCAK_INPUT_OFFSET), I32_NE, BRANCH_IF, 0],
    END,
  ];
}

/** Theta, and each lane moved and rotated by rho and pi as it is mixed. Lane (x, y) has the index x + 5 y. */
function theta(): number[] {
  const columns = range(5).flatMap((x) => [
    ...get(STATE + x),
    ...range(4).flatMap((row) => [...get(STATE + x + 5 * (row + 1)), I64_XOR]),
    ...set(COLUMN + x),
  ]);
  const offsets = rotationOffsets();
  const moves = range(5).flatMap((x) => [
    ...[...get(COLUMN + ((x + 4) % 5)), ...get(COLUMN + ((x + 1) % 5)), ...rotate(1), I64_XOR, ...set(MIX)],
    ...range(5).flatMap((y) => [
      ...[...get(STATE + x + 5 * y), ...get(MIX), I64_XOR, ...rotate(offsets[x + 5 * y]!)],
      ...set(MOVED + y + 5 * ((2 * x + 3 * y) % 5)),
    ]),
  ]);
  return [...columns, ...moves];
}

function chi(): number[] {
  return range(LANES).flatMap((lane) => {
    const [x, row] = [lane % 5, lane - (lane % 5)];
    const next = get(MOVED + row + ((x + 1) % 5));
    const afterNext = get(MOVED + row + ((x + 2) % 5));
    return [
      ...get(MOVED + lane),
      ...next,
      ...i64MinusOne(),
      I64_XOR,
      ...afterNext,
      I64_AND,
      I64_XOR,
      ...set(STATE + lane),
    ];
  });
}

/** Rho: the t-th lane on the walk (x, y) -> (y, 2x + 3y) turns by (t + 1)(t + 2) / 2. */
function rotationOffsets(): number[] {
  const offsets = new Array<number>(LANES).fill(0);
  let [x, y] = [1, 0];
  for (let t = 0; t < 24; t++) {
    offsets[x + 5 * y] = (((t + 1) * (t + 2)) / 2) % 64;
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return offsets;
}

function storeHash(): number[] {
  return range(4).flatMap((lane) => [...i32(0), ...get(STATE + lane), 0x37, 3, ...unsigned(lane * 8)]);
}

function load(address: number, offset: number): number[] {
  return [...get(address), 0x29, 3, ...unsigned(offset)];
}

function rotate(bits: number): number[] {
  return bits === 0 ? [] : [0x42, ...signed(bits), I64_ROTL];
}

function get(local: number): number[] {
  return [0x20, ...unsigned(local)];
}

function set(local: number): number[] {
  return [0x21, ...unsigned(local)];
}

function tee(local: number): number[] {
  return [0x22, ...unsigned(local)];
}

function i32(value: number): number[] {
  return [0x41, ...signed(value)];
}

function i64MinusOne(): number[] {
  return [0x42, 0x7f];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** LEB128 of a number that is not negative. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128 of a number that is not negative: the last byte's bit 6 is the sign. */
function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
