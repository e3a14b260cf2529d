import { expect, it } from "vitest";
import { headline } from "./names.ts";

it.each([
  [{ headline: "K1 hit", text: "K1 hit\n\nRockets hit K1." }, "K1 hit"],
  [{ text: "Rockets hit K1 on Sunday.\n" }, "Rockets hit K1 on Sunday."],
  [
    { text: "Rockets hit K1 on Sunday, police said. Two soldiers were wounded." },
    "Rockets hit K1 on Sunday, police said. Two soldiers were …",
  ],
])("the headline of %o is %s", (report, words) => {
  expect(headline({ report: { report } })).toBe(words);
});
