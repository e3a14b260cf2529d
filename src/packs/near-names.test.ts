import { expect, test } from "vitest";
import type { Entity } from "../model/pack.ts";
import { nearNames } from "./near-names.ts";

const entities: Entity[] = [
  { id: "qayyarah", kind: "place", name: "Qayyarah", ar: "القيارة", names: ["al-Qayara"] },
  { id: "kirkuk", kind: "place", name: "Kirkuk" },
  { id: "kirkut", kind: "place", name: "Kirkut" },
  { id: "us", kind: "state", name: "US" },
];

test("a slip of the pen finds the name, the nearest first", () => {
  expect(nearNames(entities, "Kirkuck")).toEqual(["Kirkuk"]);
  expect(nearNames(entities, "Kirkuk")).toEqual(["Kirkuk", "Kirkut"]);
  expect(nearNames(entities, "Al Qayarah")).toEqual(["al-Qayara"]);
});

test("another case is as near as can be", () => {
  expect(nearNames(entities, "kirkuk")[0]).toBe("Kirkuk");
});

test("part of a longer name finds it, after slips of the pen", () => {
  const brigades: Entity[] = [
    { id: "a", kind: "armed-group", name: "Badr Brigades" },
    { id: "b", kind: "armed-group", name: "Bader" },
    { id: "c", kind: "armed-group", name: "Badrani" },
  ];
  expect(nearNames(brigades, "Badr")).toEqual(["Bader", "Badr Brigades"]);
});

test("Arabic names are found as well", () => {
  expect(nearNames(entities, "القياره")).toEqual(["القيارة"]);
});

test("what is near nothing finds nothing", () => {
  expect(nearNames(entities, "Atlantis")).toEqual([]);
});
