import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error plain JavaScript without declarations
import { derive, evaluate, OUTPUT, render } from "../../../tools/poseidon.mjs";
// @ts-expect-error plain JavaScript without declarations
import { fixture, pairs } from "../../../tools/poseidon-fixture.mjs";

const committed = JSON.parse(readFileSync(new URL("../../fixtures/poseidon.json", import.meta.url), "utf8"));

describe("generated Poseidon", () => {
  it("is what the generator derives", () => {
    expect(readFileSync(OUTPUT, "utf8")).toBe(render(derive()));
  });

  it("keeps circomlibjs' values in the fixture", async () => {
    expect(committed).toEqual(await fixture());
  });

  it("rewrites the rounds without changing the function", () => {
    const layers = derive();
    const hashes = (pairs() as [bigint, bigint][]).map(
      ([left, right]) => `0x${evaluate(layers, left, right).toString(16).padStart(64, "0")}`,
    );
    expect(hashes).toEqual(committed.hash);
  });
});
