import type { IField } from "@noble/curves/abstract/modular.js";
import type { Fp2 } from "@noble/curves/abstract/tower.js";
import type { WeierstrassPoint } from "@noble/curves/abstract/weierstrass.js";
import { bn254 } from "@noble/curves/bn254.js";
import { Groth16VerifyError } from "./verify-error.ts";

/** A point of G1 of BN254, on the curve. */
export type G1Point = WeierstrassPoint<bigint>;
/** A point of G2 of BN254, in the subgroup of prime order. */
export type G2Point = WeierstrassPoint<Fp2>;

/** Order of the base field, in which coordinates lie (EIP-196). */
export const BASE_FIELD: bigint = bn254.fields.Fp.ORDER;
/** Order of the groups and of the scalar field, in which public signals lie (EIP-196). */
export const SCALAR_FIELD: bigint = bn254.fields.Fr.ORDER;

/**
 * Reads a point of G1 as snarkjs writes it: `[x, y, "1"]` in decimal, or `["0", "1", "0"]` for infinity.
 * @param name what the point is called in errors
 * @throws Groth16VerifyError MALFORMED, COORDINATE_OUT_OF_FIELD, POINT_OFF_CURVE
 */
export function parseG1(json: unknown, name: string): G1Point {
  const [x, y, z] = tuple(json, 3, name).map((value) => parseDecimal(value, name));
  if (z === 0n && x === 0n && y === 1n) return bn254.G1.Point.ZERO;
  if (z !== 1n) throw new Groth16VerifyError("GROTH16_MALFORMED", `${name} is not in affine form`);
  assertInField([x!, y!], name);
  assertOnCurve(bn254.fields.Fp, bn254.G1.Point.CURVE().b, x!, y!, name);
  return bn254.G1.Point.fromAffine({ x: x!, y: y! });
}

/**
 * Reads a point of G2 as snarkjs writes it: `[[x.c0, x.c1], [y.c0, y.c1], ["1", "0"]]` in decimal, or
 * `[["0", "0"], ["1", "0"], ["0", "0"]]` for infinity.
 * @param name what the point is called in errors
 * @throws Groth16VerifyError MALFORMED, COORDINATE_OUT_OF_FIELD, POINT_OFF_CURVE, POINT_OUTSIDE_SUBGROUP
 */
export function parseG2(json: unknown, name: string): G2Point {
  const [x0, x1, y0, y1, z0, z1] = tuple(json, 3, name)
    .flatMap((pair) => tuple(pair, 2, name))
    .map((value) => parseDecimal(value, name));
  if (z0 === 0n && z1 === 0n && x0 === 0n && x1 === 0n && y0 === 1n && y1 === 0n) return bn254.G2.Point.ZERO;
  if (z0 !== 1n || z1 !== 0n) throw new Groth16VerifyError("GROTH16_MALFORMED", `${name} is not in affine form`);
  assertInField([x0!, x1!, y0!, y1!], name);
  const x = bn254.fields.Fp2.fromBigTuple([x0!, x1!]);
  const y = bn254.fields.Fp2.fromBigTuple([y0!, y1!]);
  assertOnCurve(bn254.fields.Fp2, bn254.G2.Point.CURVE().b, x, y, name);
  const point = bn254.G2.Point.fromAffine({ x, y });
  try {
    // On the curve already, so only the subgroup is left to fail. The library remembers which points have passed.
    point.assertValidity();
  } catch (cause) {
    throw new Groth16VerifyError("GROTH16_POINT_OUTSIDE_SUBGROUP", `${name} is not in the subgroup of prime order`, {
      details: { point: name },
      cause,
    });
  }
  return point;
}

/** A number in decimal digits, without sign or leading zeros: one text for each value. */
export function parseDecimal(json: unknown, name: string): bigint {
  // No value of either field has more than 77 digits; the bound keeps a hostile file from costing time.
  if (typeof json !== "string" || json.length > 80 || !/^(0|[1-9][0-9]*)$/.test(json)) {
    throw new Groth16VerifyError("GROTH16_MALFORMED", `${name} is not a number in decimal digits`);
  }
  return BigInt(json);
}

function tuple(json: unknown, length: number, name: string): readonly unknown[] {
  if (!Array.isArray(json) || json.length !== length) {
    throw new Groth16VerifyError("GROTH16_MALFORMED", `${name} is not a list of ${length}`);
  }
  return json;
}

function assertInField(coordinates: readonly bigint[], name: string): void {
  for (const value of coordinates) {
    if (value >= BASE_FIELD) {
      throw new Groth16VerifyError(
        "GROTH16_COORDINATE_OUT_OF_FIELD",
        `${name} has a coordinate outside the base field`,
        {
          details: { point: name, value: value.toString() },
        },
      );
    }
  }
}

/** `y² = x³ + b`, which the all-zero form that infinity has in Ethereum does not satisfy either. */
function assertOnCurve<T>(field: IField<T>, b: T, x: T, y: T, name: string): void {
  if (!field.eql(field.sqr(y), field.add(field.mul(field.sqr(x), x), b))) {
    throw new Groth16VerifyError("GROTH16_POINT_OFF_CURVE", `${name} is not on its curve`, {
      details: { point: name },
    });
  }
}
