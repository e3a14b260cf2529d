import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../model/situation.ts";
import { handover, knowledge, on, ordinal, recordOf, type Said, told } from "../fixture.ts";
import { largeEvent, mergedProblems, orphanClaims, problemsOf } from "./problems.ts";

const said = (one: Said, published: Parameters<typeof told>[2] = "2020-03-30") => {
  const { report, claims } = told("wire", "Wire", published, [one]);
  return problemsOf(report, claims, knowledge).map(({ code, message }) => ({ code, message }));
};
const codes = (...of: Parameters<typeof said>) => said(...of).map(({ code }) => code);
const attack = (more: Partial<Said>): Said => ({ type: "attack", mode: "rocket", ...more });

test("a sound claim has no problem", () => {
  expect(codes(handover("k1", { when: on("2020-03-29"), by: "cjtf-oir" }))).toEqual([]);
});

describe("a claim that says neither who nor where", () => {
  test.each<[string, Said]>([
    ["of nothing", attack({})],
    ["of a weapon", attack({ roles: { weapon: "Rockets" } })],
    ["of a topic", { type: "statement", mode: "deny", roles: { topic: "The attack" } }],
    ["with an empty list", attack({ roles: { target: [] } })],
  ])("%s is named", (_, one) => {
    expect(codes(one)).toEqual(["missing-role"]);
  });

  test.each<[string, Said]>([
    ["somebody, though no pack knows them,", attack({ roles: { actor: "Gunmen" } })],
    ["a place", attack({ roles: { place: "baghdad" } })],
    ["what only counts", ordinal(3, { roles: {} })],
  ])("%s is enough", (_, one) => {
    expect(codes(one)).toEqual([]);
  });
});

describe("days", () => {
  test.each<[string, Parameters<typeof said>]>([
    ["what is told", [handover("k1", { when: { from: "2020-03-30", to: "2020-03-29" } })]],
    ["the days counted over", [ordinal(3, { window: { from: "2020-04-01", to: "2020-03-01" } })]],
    ["publication", [handover("k1"), { from: "2020-03-30", to: "2020-03-01", basis: "text" }]],
  ])("of %s that end before they begin are named, with what is done", (_, args) => {
    expect(codes(...args)).toEqual(["reversed-days"]);
    expect(said(...args)[0]?.message).toMatch(/counted with an open date\.$/);
  });

  test.each(["0001-01-01", "9999-12-31", "1899-12-31", "2101-01-01", "2020-02-30"])("%s is doubtful", (day) => {
    expect(codes(handover("k1", { when: on(day) }))).toEqual(["doubtful-year"]);
    expect(codes(handover("k1", { when: { from: "2020-03-29", to: day } }))).toEqual(["doubtful-year"]);
    expect(codes(handover("k1"), day)).toEqual(["doubtful-year"]);
  });

  test.each(["1900-01-01", "2100-12-31"])("%s is not", (day) => {
    expect(codes(handover("k1", { when: on(day) }))).toEqual([]);
  });
});

test("an id that no pack has is named, once a claim, whoever bears it", () => {
  const unknown = handover("k1", { roles: { actor: "nobodys-army", recipient: "nobodys-army" } });
  expect(said(unknown)).toEqual([
    { code: "unknown-entity", message: expect.stringMatching(/“nobodys-army”: counted by its name alone/) },
  ]);
  expect(codes(handover("k1", { by: "no-speaker" }))).toEqual(["unknown-entity"]);
});

test("a claim without its report is named", () => {
  const { report, claims } = told("wire", "Wire", "2020-03-30", [handover("k1")]);
  const stray = told("gone", "Wire", "2020-03-30", [handover("taji")]).claims;
  const record = { ...recordOf(), reports: [report], claims: [...claims, ...stray] };
  expect(orphanClaims(record, knowledge).map(({ code, claims: [id] }) => [code, id])).toEqual([
    ["orphan-claim", stray[0]?.id],
  ]);
});

test("an event is large above ten thousand claims", () => {
  const event = (size: number) => ({
    id: "c0",
    sentence: "Rockets hit Camp Taji.",
    claims: Array.from({ length: size }, (_, i) => `c${i}`),
  });
  expect(largeEvent(event(10_000), knowledge)).toEqual([]);
  const [problem] = largeEvent(event(10_001), knowledge);
  expect(problem).toMatchObject({ code: "large-event", count: 10_001 });
  expect(problem?.claims).toHaveLength(100);
  expect(problem?.message).toContain("Rockets hit Camp Taji.");
});

describe("merged problems", () => {
  const one = (code: Problem["code"], message: string, claim: string): Problem => ({
    code,
    message,
    claims: [claim],
    count: 1,
  });

  test("of one kind are one, with how many claims it is about", () => {
    const merged = mergedProblems([
      [one("missing-role", "A.", "c2"), one("reversed-days", "B.", "c1")],
      [one("missing-role", "A.", "c1")],
    ]);
    expect(merged).toEqual([
      { code: "missing-role", message: "A.", claims: ["c1", "c2"], count: 2 },
      { code: "reversed-days", message: "B.", claims: ["c1"], count: 1 },
    ]);
  });

  test("name the first hundred claims and count all", () => {
    const ids = Array.from({ length: 250 }, (_, i) => `c${String(i).padStart(3, "0")}`);
    const [merged] = mergedProblems(ids.map((id) => [one("missing-role", "A.", id)]).reverse());
    expect(merged).toMatchObject({ count: 250, claims: ids.slice(0, 100) });
  });

  test("are the same in whatever order they came and however they were grouped", () => {
    const problem = fc
      .tuple(
        fc.constantFrom("missing-role" as const, "doubtful-year" as const),
        fc.constantFrom("A.", "B."),
        fc.nat(300),
      )
      .map(([code, message, claim]) => one(code, message, `c${claim}`));
    fc.assert(
      fc.property(fc.array(problem), fc.nat(), (problems, cut) => {
        const at = cut % (problems.length + 1);
        const shuffled = [problems.slice(at).reverse(), problems.slice(0, at)];
        expect(mergedProblems(shuffled)).toEqual(mergedProblems([problems]));
      }),
    );
  });
});
