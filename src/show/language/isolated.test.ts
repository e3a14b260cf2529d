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
