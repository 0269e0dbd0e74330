import { setHasher } from "@chainsafe/persistent-merkle-tree";

/**
 * Makes every SSZ root of this process use the native SHA-256 of @chainsafe/hashtree, or, where that has no binary,
 * the WebAssembly one. The default hasher is plain JavaScript and several times slower. For entry points under
 * Node; libraries leave the choice to them.
 * @returns which hasher is used now
 */
export async function useFastHasher(): Promise<"hashtree" | "as-sha256"> {
  try {
    const { hasher } = await import("@chainsafe/persistent-merkle-tree/hasher/hashtree");
    setHasher(hasher);
    return "hashtree";
  } catch {
    const { hasher } = await import("@chainsafe/persistent-merkle-tree/hasher/as-sha256");
    setHasher(hasher);
    return "as-sha256";
  }
}
