import { readFile, rename, writeFile } from "node:fs/promises";
import type { LightClientStorage } from "../../light-client/store-codec.ts";

/** A light client's state in one file. A write goes to a second file that then takes the place of the first. */
export function fileStorage(path: string): LightClientStorage {
  return {
    async load() {
      try {
        return await readFile(path, "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async save(text) {
      const next = `${path}.next`;
      await writeFile(next, text);
      await rename(next, path);
    },
  };
}
