import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../model/pack.ts";
import { findNames, indexNames } from "./name-index.ts";

const ENTITIES: Entity[] = [
  {
    id: "ain-al-asad",
    kind: "installation",
    name: "Ain al-Asad Air Base",
    ar: "قاعدة عين الأسد الجوية",
    names: ["Al-Asad"],
  },
  { id: "asadabad", kind: "place", name: "Asadabad" },
  { id: "al-qaim", kind: "place", name: "Al-Qa'im", ar: "القائم" },
  { id: "isil", kind: "armed-group", name: "Islamic State", hostileNames: ["Daesh"] },
  { id: "asad-river", kind: "place", name: "Nahr Âsad" },
];
const index = indexNames(ENTITIES);
const found = (words: string, weights: number[] = []) =>
  findNames(index, words, weights, 8).map(({ entity }) => entity.id);

describe("a name is found", () => {
  it.each([
    ["ain al", ["ain-al-asad"]],
    ["AIN", ["ain-al-asad"]],
    ["daesh", ["isil"]],
    ["القايم", ["al-qaim"]],
    ["قائم", ["al-qaim"]],
    ["القا", ["al-qaim"]],
    ["عين الاسد", ["ain-al-asad"]],
    ["base asad", ["ain-al-asad"]],
    ["nothing", []],
    ["", []],
    ["  ", []],
    ["(((", []],
  ])("by %s: %o", (words, ids) => expect(found(words)).toEqual(ids));

  it("first where the whole name begins so, then where a word of it does; what matters more first among those", () => {
    expect(found("asad")).toEqual(["asadabad", "ain-al-asad", "asad-river"]);
    expect(found("asad", [0, 0, 0, 0, 900])).toEqual(["asadabad", "asad-river", "ain-al-asad"]);
  });

  it("under the spelling that was typed", () => {
    expect(findNames(index, "al-asad", [], 8)[0]?.name).toBe("Al-Asad");
  });

  it("as often as is asked for, and not more", () => {
    expect(findNames(index, "a", [], 2).length).toBe(2);
  });

  it("by any beginning of any of its names", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", "é", "ق", " ", "-") }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (names, which, length) => {
          const entities = names.map((name, i): Entity => ({ id: `e${i}`, kind: "place", name }));
          const name = names[which % names.length] ?? "";
          const asked = name.slice(0, length);
          const ids = findNames(indexNames(entities), asked, [], 100).map(({ entity }) => entity.name);
          if (/[\p{L}]/u.test(asked)) expect(ids).toContain(name);
        },
      ),
    );
  });
});
