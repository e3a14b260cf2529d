import { describe, expect, it } from "vitest";
import type { Entity, Theatre } from "../model/pack.ts";
import { createKnowledge } from "../packs/knowledge.ts";
import { profileOf, type Tie } from "./profile.ts";

const entities: Entity[] = [
  { id: "land", kind: "state", name: "Land" },
  { id: "province", kind: "place", name: "Province", in: "land", lat: 10, lon: 10, radiusKm: 50 },
  { id: "town", kind: "place", name: "Town", in: "province" },
  { id: "base", kind: "installation", name: "Base", in: "town" },
  { id: "army", kind: "armed-force", name: "Army", state: "land" },
  { id: "backer", kind: "state", name: "Backer" },
  {
    id: "corps",
    kind: "armed-force",
    name: "Corps",
    affiliations: [
      { kind: "member-of", of: "army", from: "2016-01-01", to: "2018-12-31" },
      { kind: "backed-by", of: "backer" },
    ],
  },
  {
    id: "speaker",
    kind: "person",
    name: "Speaker",
    affiliations: [{ kind: "speaks-for", of: "corps", post: "spokesman", from: "2017-01-01" }],
  },
];
const theatre = {
  id: "test",
  sides: [{ id: "land", name: "The Land", ar: "البلد", members: ["land"] }],
} as unknown as Theatre;
const knowledge = createKnowledge([{ id: "test", theatre, entities, sources: [] }]);

function profile(id: string, day?: string) {
  const entity = entities.find((one) => one.id === id);
  if (!entity) throw new Error(`no ${id}`);
  return profileOf(entity, knowledge, day);
}

const tree = (ties: Tie[]): unknown[] => ties.map(({ kind, of, up }) => [kind, of.id, ...tree(up)]);

describe("what the packs know of an entity", () => {
  it("is what it lies in, up to the state, and what lies in it", () => {
    const { within, parts } = profile("town");
    expect(within.map(({ id }) => id)).toEqual(["province", "land"]);
    expect(parts.map(({ id }) => id)).toEqual(["base"]);
  });

  it("is its point, or that of what it lies in", () => {
    expect(profile("base").point).toEqual({ lat: 10, lon: 10, radiusKm: 50 });
    expect(profile("army").point).toBeUndefined();
  });

  it("is whose it is, up to the state; backers are told of itself alone", () => {
    expect(tree(profile("speaker").ties)).toEqual([["speaks-for", "corps", ["member-of", "army", ["state", "land"]]]]);
    expect(tree(profile("corps").ties)).toEqual([
      ["member-of", "army", ["state", "land"]],
      ["backed-by", "backer"],
    ]);
  });

  it("is, on a day, only what held then", () => {
    expect(tree(profile("speaker", "2019-06-01").ties)).toEqual([["speaks-for", "corps"]]);
    expect(tree(profile("speaker", "2016-06-01").ties)).toEqual([]);
  });

  it("is its side, on the day asked about", () => {
    expect(profile("speaker").side).toBe("The Land");
    expect(profile("corps", "2019-06-01").side).toBeUndefined();
  });

  it("ends where memberships go round", () => {
    const round: Entity[] = [
      { id: "a", kind: "armed-group", name: "A", affiliations: [{ kind: "member-of", of: "b" }] },
      { id: "b", kind: "armed-group", name: "B", affiliations: [{ kind: "member-of", of: "a" }] },
    ];
    const going = createKnowledge([{ id: "round", entities: round, sources: [] }]);
    expect(tree(profileOf(round[0] as Entity, going).ties)).toEqual([["member-of", "b"]]);
  });
});
