// Tasks for the pool's conformance suite. Plain JavaScript, because worker threads of Node 20 load no TypeScript.
import { existsSync, writeFileSync } from "node:fs";

export const handlers = {
  double: async (input) => input * 2,
  echoBytes: async (input) => input,
  failPlain: async () => {
    throw new TypeError("plain failure");
  },
  wait: (input) => new Promise((resolve) => setTimeout(() => resolve(input.value), input.ms)),
  never: () => new Promise(() => undefined),
  // Dies the first time, and leaves a mark so that the second time succeeds.
  dieOnce: async (markerFile) => {
    if (existsSync(markerFile)) return "survived";
    writeFileSync(markerFile, "died");
    process.exit(3);
  },
  dieAlways: async () => process.exit(4),
};
