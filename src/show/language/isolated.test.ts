import { expect, it } from "vitest";
import { isolated } from "./isolated.ts";

it.each([
  ["rtl", "The Tigris Post", "\u2068The Tigris Post\u2069"],
  ["rtl", "الموصل", "الموصل"],
  ["ltr", "الموصل", "\u2068الموصل\u2069"],
  ["ltr", "The Tigris Post", "The Tigris Post"],
] as const)("on a page that runs %s, “%s” is set apart where it runs the other way", (direction, text, set) => {
  expect(isolated({ direction }, text)).toBe(set);
});

it("words that would turn the rest of a sentence around do not", () => {
  expect(isolated({ direction: "ltr" }, "\u202Eesrever\u2066")).toBe("esrever");
  expect(isolated({ direction: "rtl" }, "a\u2069\u202Eb")).toBe("\u2068ab\u2069");
  expect(isolated({ direction: "ltr" }, "army (\u2068الموصل\u2069)")).toContain("(\u2068الموصل\u2069)");
});
