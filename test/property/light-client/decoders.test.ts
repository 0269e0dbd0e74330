import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeLightClientJson,
  decodeLightClientSsz,
  decodeLightClientUpdatesJson,
  decodeLightClientUpdatesSsz,
} from "../../../src/light-client/codec.ts";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { decodeLightClientStore } from "../../../src/light-client/store-codec.ts";
import { HeliogramError } from "../../../src/primitives/errors.ts";
import { FORK_NAMES } from "../../../src/ssz/forks.ts";
import { sszTypes } from "../../../src/ssz/types.ts";

/* Whatever a server sends, a decoder answers with a value or with a typed error, in bounded time. */

const config = NETWORKS.mainnet;
const types = sszTypes(config.preset);
const kinds = ["bootstrap", "update", "finalityUpdate", "optimisticUpdate"] as const;
const typeNames = {
  bootstrap: "LightClientBootstrap",
  update: "LightClientUpdate",
  finalityUpdate: "LightClientFinalityUpdate",
  optimisticUpdate: "LightClientOptimisticUpdate",
} as const;

function isTyped(decode: () => unknown): boolean {
  const startedMs = performance.now();
  try {
    decode();
  } catch (error) {
    if (!(error instanceof HeliogramError)) throw error;
  }
  return performance.now() - startedMs < 2000;
}

describe("SSZ", () => {
  test("random bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 30_000, size: "max" });
    fc.assert(
      fc.property(bytes, fc.constantFrom(...kinds), (input, kind) => {
        return (
          isTyped(() => decodeLightClientSsz(config, kind, input)) &&
          isTyped(() => decodeLightClientUpdatesSsz(config, input))
        );
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  test("encodings of every fork with bytes changed, cut off or added", () => {
    const change = fc.record({
      fork: fc.constantFrom(...FORK_NAMES),
      kind: fc.constantFrom(...kinds),
      position: fc.nat(),
      value: fc.integer({ min: 0, max: 255 }),
      length: fc.integer({ min: -40, max: 40 }),
      stated: fc.constantFrom(...FORK_NAMES),
    });
    fc.assert(
      fc.property(change, ({ fork, kind, position, value, length, stated }) => {
        const type = types[fork][typeNames[kind]];
        const valid = type.serialize(type.defaultValue() as never);
        const bytes = new Uint8Array(Math.max(0, valid.length + length));
        bytes.set(valid.subarray(0, bytes.length));
        bytes[position % (bytes.length + 1)] = value;
        return isTyped(() => decodeLightClientSsz(config, kind, bytes, stated));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test("lists with any lengths", () => {
    const list = fc.record({
      length: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      rest: fc.uint8Array({ maxLength: 64 }),
    });
    fc.assert(
      fc.property(list, ({ length, rest }) => {
        const bytes = new Uint8Array(8 + rest.length);
        new DataView(bytes.buffer).setBigUint64(0, length, true);
        bytes.set(rest, 8);
        return isTyped(() => decodeLightClientUpdatesSsz(config, bytes));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe("JSON", () => {
  test("any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (json, kind) => {
        return (
          isTyped(() => decodeLightClientJson(config, kind, json)) &&
          isTyped(() => decodeLightClientUpdatesJson(config, json)) &&
          isTyped(() => decodeLightClientStore(config, JSON.stringify(json), new Uint8Array(32)))
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test("objects with one value replaced by any other", () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("-1", "1e3", "0x", "0xzz", "18446744073709551616", "9".repeat(100), " 1", "0x0", 1e300, "١"),
    );
    const change = fc.record({
      fork: fc.constantFrom(...FORK_NAMES),
      kind: fc.constantFrom(...kinds),
      leaf: fc.nat(),
      odd,
    });
    fc.assert(
      fc.property(change, ({ fork, kind, leaf, odd }) => {
        const type = types[fork][typeNames[kind]];
        const json = type.toJson(type.defaultValue() as never);
        replaceLeaf(json, leaf, odd);
        return isTyped(() => decodeLightClientJson(config, kind, { data: json }));
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test("integers and hex are exact or refused", () => {
    const type = types.BeaconBlockHeader;
    const json = type.toJson(type.defaultValue()) as Record<string, unknown>;
    const code = (change: Record<string, unknown>): string => {
      try {
        type.fromJson({ ...json, ...change });
        return "valid";
      } catch (error) {
        return (error as HeliogramError).code;
      }
    };
    expect(code({ slot: "9007199254740991" })).toBe("valid");
    expect(code({ slot: "9007199254740992" })).toBe("SSZ_INTEGER_TOO_LARGE");
    for (const slot of ["-1", "1.5", "1e3", "", " 1", "0x1", null, {}, [1], true])
      expect(code({ slot })).toBe("SSZ_BAD_INTEGER");
    for (const parent_root of [`0x${"0g".repeat(32)}`, "00".repeat(32), "0x00", 0, null]) {
      expect(code({ parent_root })).toBe("SSZ_BAD_JSON");
    }
  });
});

/** Replaces the leaf at a position, counted in order and modulo their number. */
function replaceLeaf(json: unknown, leaf: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(json);
  const [parent, key] = places[leaf % places.length]!;
  parent[key] = value;
}
