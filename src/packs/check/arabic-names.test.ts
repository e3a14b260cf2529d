import { expect, test } from "vitest";
import { missingArabicNames } from "./arabic-names.ts";
import { found, group, pack, place } from "./testing.ts";

test("a missing Arabic name is a note", () => {
  expect(found(missingArabicNames, pack(place("town"), group("bare")))).toEqual([
    "note bare: has no Arabic name: give ar",
  ]);
});
