/** Bytes of a field element: nine limbs of 4. */
export const FIELD: usize = 36;
export const G1_SIZE: usize = 2 * FIELD;
export const G2_SIZE: usize = 4 * FIELD;

/** Most additions that share one inversion. */
export const BATCH: i32 = 512;

/** The last limb of x for the point at infinity. */
export const INFINITY_MARK: i32 = 0x7fffffff;
/** Where that limb is. */
export const INFINITY_AT: usize = 32;

/** What becomes of a pair of points. */
export const ADD: i32 = 0;
export const DOUBLE: i32 = 1;
export const FIRST: i32 = 2;
export const SECOND: i32 = 3;
export const NOTHING: i32 = 4;
