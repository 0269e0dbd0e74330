import { describe, expect, it } from "vitest";
import { readSections, type SectionsErrorCode, section, writeSections } from "../../../src/groth16/sections.ts";

const file = Buffer.concat(
  writeSections("wtns", 2, [
    [1, [new Uint8Array([1, 2]), new Uint8Array([3])]],
    [7, []],
  ]),
);

function expectCode(run: () => unknown, code: SectionsErrorCode): void {
  expect(run).toThrow(expect.objectContaining({ code }) as Error);
}

describe("sections", () => {
  it("are read as they were written", () => {
    const sections = readSections(file, "wtns");
    expect([...sections.keys()]).toEqual([1, 7]);
    expect([...section(sections, 1)]).toEqual([1, 2, 3]);
    expect(section(sections, 7)).toHaveLength(0);
  });

  it("are refused in another file, when cut, when extended, when repeated, when missing", () => {
    expectCode(() => readSections(file, "zkey"), "SECTIONS_TYPE");
    expectCode(() => readSections(file.subarray(0, 5), "wtns"), "SECTIONS_TYPE");
    for (const length of [20, 26, file.length - 1]) {
      expectCode(() => readSections(file.subarray(0, length), "wtns"), "SECTIONS_TRUNCATED");
    }
    expectCode(() => readSections(Buffer.concat([file, Buffer.of(0)]), "wtns"), "SECTIONS_LEFTOVER");
    const repeated = Buffer.concat(
      writeSections("wtns", 2, [
        [1, []],
        [1, []],
      ]),
    );
    expectCode(() => readSections(repeated, "wtns"), "SECTIONS_REPEATED");
    expectCode(() => section(readSections(file, "wtns"), 2), "SECTIONS_MISSING");
  });
});
