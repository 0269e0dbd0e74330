import { ensureDevelopmentKeys } from "../src/groth16/load.ts";

/** Circuits that several test files prove with: made once, before the files run side by side. */
const SHARED_CIRCUITS = ["single", "dense64"];

export default async function setup(): Promise<void> {
  let last = "";
  await ensureDevelopmentKeys(SHARED_CIRCUITS, ({ circuit, step, fraction }) => {
    const text = `${circuit}: ${step}`;
    if (fraction < 1 && text !== last) process.stderr.write(`making ${text} (first run only)\n`);
    last = text;
  });
}
