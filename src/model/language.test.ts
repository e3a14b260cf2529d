import { expect, it } from "vitest";
import { directionOf } from "./language.ts";

it.each(["ar", "fa", "ckb", "ur", "he", "ps", "ug", "yi", "AR-iq", "he_IL", "ku-Arab", "az-Arab-IR"])(
  "%s goes from right to left",
  (language) => {
    expect(directionOf(language)).toBe("rtl");
  },
);

it.each(["en", "ku", "tr", "ru", "zh", "am", "so", "ar-Latn", "ur-Latn-PK", "", undefined])(
  "%s goes from left to right",
  (language) => {
    expect(directionOf(language)).toBe("ltr");
  },
);
