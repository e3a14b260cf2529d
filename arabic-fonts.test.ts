import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RANGES } from "./arabic-fonts.ts";

it("the style sheet takes the Arabic fonts for the characters that are kept in them", () => {
  const faces = readFileSync("web/styles/fonts.css", "utf8").match(/@font-face \{[^}]*-arabic-arabic-[^}]*\}/g) ?? [];
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  const range = RANGES.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(", ");
  expect(faces).toHaveLength(4);
  expect(faces.filter((face) => !face.includes(`unicode-range: ${range};`))).toEqual([]);
});
