import type { Bls } from "./bls.ts";

/** The fastest implementation that this machine has: `blst` where its binary loads, else `noble`. */
export async function loadBls(): Promise<Bls> {
  try {
    return (await import("./blst.ts")).blstBls;
  } catch {
    return (await import("./noble.ts")).nobleBls;
  }
}
