import { describe, expect, test } from "vitest";
import type { Pack } from "../../model/pack.ts";
import { sharedSpellings } from "./spellings.ts";
import { found, group, pack, person, place } from "./testing.ts";

describe("a spelling", () => {
  test("of two places in the same parent is an error, in any spelling of articles and hyphens", () => {
    const towns = [
      place("qaim", { name: "al-Qaim", in: "squareland" }),
      place("new-qaim", { name: "Al Qa’im", in: "squareland" }),
    ];
    expect(found(sharedSpellings, pack(...towns))).toEqual([
      "error new-qaim: “Al Qa’im” also names qaim (place) in the same parent: leave it to one of them, nothing tells them apart",
    ]);
  });

  test("of two places in different parents is worth a look", () => {
    const towns = [
      place("rafah", { name: "Rafah", in: "strip" }),
      place("rafah-egypt", { name: "Rafah", type: "city", in: "egypt" }),
    ];
    expect(found(sharedSpellings, pack(...towns))).toEqual([
      "note rafah-egypt: “Rafah” also names rafah (place): leave it to the one usually meant, or give both longer names",
    ]);
  });

  test("of two people of the same group is an error, of two of no known group only a note", () => {
    const one = { ...person("abu-ali-the-elder", { kind: "member-of", of: "front" }), names: ["Abu Ali"] };
    const two = { ...person("abu-ali-the-younger", { kind: "member-of", of: "front" }), names: ["Abu Ali"] };
    expect(found(sharedSpellings, pack(one, two))[0]).toMatch(/^error abu-ali-the-younger: “Abu Ali”/);
    const of = (entity: typeof one) => ({ ...entity, affiliations: [] });
    expect(found(sharedSpellings, pack(of(one), of(two)))[0]).toMatch(/^note abu-ali-the-younger: “Abu Ali”/);
  });

  test("may be that of a town and its base, or of a town and a group: the sentence tells", () => {
    const base = { ...place("base", { name: "Qayyarah", in: "squareland" }), kind: "installation" as const };
    const shared = [
      place("town", { name: "Qayyarah", in: "squareland" }),
      base,
      { ...group("group"), name: "Qayyarah" },
    ];
    expect(found(sharedSpellings, pack(...shared))).toEqual([]);
  });

  test("shared by two packs is told in both, for whoever checks one", () => {
    const world: Pack = { id: "world", entities: [place("zap", { name: "Zap", in: "far" })], sources: [] };
    const notes = found(sharedSpellings, pack(place("zap-valley", { name: "Zap", in: "squareland" })), world);
    expect(notes.map((line) => line.split(":")[0])).toEqual(["note zap-valley", "note zap"]);
  });

  test("in Arabic is worth a look only in the same parent: more coincide, and none is coded yet", () => {
    const near = [place("a", { ar: "الرياض", in: "squareland" }), place("b", { ar: "الرياض", in: "squareland" })];
    expect(found(sharedSpellings, pack(...near))).toEqual([
      "note b: “الرياض” also names a (place) in the same parent: see that they are not one",
    ]);
    expect(found(sharedSpellings, pack(...near.map((town, i) => ({ ...town, in: `parent-${i}` }))))).toEqual([]);
  });
});
