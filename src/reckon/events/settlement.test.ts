import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Disagreement } from "../../model/situation.ts";
import { handover, knowledge, on, recordOf, rockets, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

type Told = ReturnType<typeof told>;

/** A report of so many rockets at one base on 11 March 2020. */
const count = (outlet: string, day: string, value: number, more: Partial<Said> = {}): Told =>
  told(`${outlet} ${day} ${value} ${more.by ?? ""}`, outlet, day, [rockets("taji", "2020-03-11", value, more)]);

function disagreement(reports: Told[], accepted: Told[] = []): Disagreement | undefined {
  const record = recordOf(...reports);
  const claims = accepted.flatMap((report) => report.claims.map(({ id }) => id));
  const reviews = claims.map((claim) => ({ decision: "accepted" as const, claim, by: "ana" }));
  const { events } = reckon({ ...record, reviews }, knowledge, { day: "2021-01-01", known: "2021-01-01" });
  return events.find(({ modality }) => modality === "asserted")?.disagreements[0];
}
const settled = (...reports: Told[]) => disagreement(reports)?.settled;

const herald15 = count("Herald", "2020-03-11", 15);
const wire18 = count("Wire", "2020-03-11", 18);

describe("a disagreement stands open", () => {
  test("while nobody has spoken since", () => {
    expect(disagreement([herald15, wire18])?.versions).toHaveLength(2);
    expect(settled(herald15, wire18)).toBeUndefined();
  });

  test("when the later reports differ among themselves", () => {
    expect(
      settled(herald15, wire18, count("Wire", "2020-03-12", 20), count("Gazette", "2020-03-12", 30)),
    ).toBeUndefined();
  });

  test("when one later report is of an outlet that is not reliable, or only gives somebody's words", () => {
    expect(settled(wire18, count("Gazette", "2020-03-11", 20), count("Herald", "2020-03-12", 18))).toBeUndefined();
    expect(settled(herald15, wire18, count("Gazette", "2020-03-12", 18, { by: "iran" }))).toBeUndefined();
  });

  test("when two later outlets give the words of one speaker", () => {
    const said = ["Gazette", "Rumour"].map((outlet) => count(outlet, "2020-03-13", 18, { by: "iran" }));
    expect(settled(herald15, wire18, ...said)).toBeUndefined();
  });

  test("when what comes later fits both", () => {
    const least = count("Gazette", "2020-03-13", 0, { quantity: { value: 12, min: 12, unit: "rocket" } });
    expect(settled(herald15, wire18, least)).toBeUndefined();
  });

  test("when nobody knows whether the report is a later one", () => {
    const undated = told("undated", "Gazette", { to: "2020-04-01", basis: "text" }, [
      rockets("taji", "2020-03-11", 18),
    ]);
    expect(settled(herald15, wire18, undated)).toBeUndefined();
  });
});

describe("later reports settle it", () => {
  test("when who gave another number now gives this one", () => {
    const revised = count("Herald", "2020-03-13", 18);
    expect(settled(herald15, wire18, revised)).toEqual({
      value: "18",
      claims: revised.claims.map(({ id }) => id),
      since: "2020-03-13",
      reason: "Herald said 15 before and says 18 now.",
    });
  });

  test("when the speaker who gave it, wherever quoted, takes it back", () => {
    const army10 = count("Herald", "2020-03-11", 10, { by: "iraqi-army" });
    const army18 = count("Rumour", "2020-03-14", 18, { by: "iraqi-army" });
    expect(settled(army10, count("Rumour", "2020-03-11", 18), army18)).toMatchObject({
      value: "18",
      reason: "The Iraqi Army said 10 before and says 18 now.",
    });
    expect(settled(army10, count("Rumour", "2020-03-11", 18), count("Herald", "2020-03-14", 18))).toBeUndefined();
  });

  test("only when all who gave another number have", () => {
    const herald = count("Herald", "2020-03-13", 18);
    const rumour12 = count("Rumour", "2020-03-11", 12);
    expect(settled(herald15, wire18, rumour12, herald)).toBeUndefined();
    expect(settled(herald15, wire18, rumour12, herald, count("Rumour", "2020-03-16", 18))).toMatchObject({
      since: "2020-03-16",
      reason: "Herald and Rumour said otherwise before and say 18 now.",
    });
  });

  test("when two independent origins say only this", () => {
    const herald = count("Herald", "2020-03-13", 18);
    const rumour = count("Rumour", "2020-03-14", 18);
    const gazette15 = count("Gazette", "2020-03-11", 15);
    expect(settled(gazette15, wire18, herald, rumour)).toEqual({
      value: "18",
      claims: [herald, rumour].flatMap(({ claims }) => claims.map(({ id }) => id)),
      since: "2020-03-14",
      reason: "Two independent origins later say only this: Herald and Rumour.",
    });
  });

  test("when one of reliability A or B does, in its own words", () => {
    expect(settled(herald15, count("Rumour", "2020-03-11", 18), count("Gazette", "2020-03-13", 18))).toMatchObject({
      value: "18",
      since: "2020-03-13",
      reason: "A later report by Gazette, graded B, says only this, and nobody says otherwise since.",
    });
  });

  test("and a contradiction after that opens it again", () => {
    const revised = [herald15, wire18, count("Herald", "2020-03-13", 18)];
    expect(settled(...revised)).toBeDefined();
    expect(settled(...revised, count("Rumour", "2020-03-20", 30))).toBeUndefined();
  });

  test("the day as well as the number", () => {
    const handed = (outlet: string, known: string, day: string) =>
      told(`${outlet} ${known}`, outlet, known, [handover("k1", { when: on(day) })]);
    const reports = [handed("Wire", "2020-03-29", "2020-03-29"), handed("Herald", "2020-03-30", "2020-03-28")];
    expect(disagreement(reports)).toMatchObject({ field: "when" });
    expect(settled(...reports, handed("Herald", "2020-04-02", "2020-03-29"))).toMatchObject({
      value: "on 29 March 2020",
      reason: "Herald said on 28 March 2020 before and says on 29 March 2020 now.",
    });
  });
});

describe("whether it happened, and who did it", () => {
  const yes = told("yes", "Herald", "2020-03-29", [handover("k1", { when: on("2020-03-29") })]);
  const no = told("no", "Rumour", "2020-03-29", [handover("k1", { modality: "denied", by: "iran" })]);

  test("is not settled by repetition", () => {
    const again = ["Wire", "Gazette"].map((outlet) =>
      told(outlet, outlet, "2020-04-02", [handover("k1", { when: on("2020-03-29") })]),
    );
    expect(disagreement([yes, no, ...again])).toMatchObject({ field: "happened" });
    expect(settled(yes, no, ...again)).toBeUndefined();
  });

  test("is settled when who denied it says so too", () => {
    const admitted = told("admitted", "Rumour", "2020-04-02", [handover("k1", { when: on("2020-03-29"), by: "iran" })]);
    expect(settled(yes, no, admitted)).toMatchObject({ value: "yes", reason: "Iran said no before and says yes now." });
  });

  test("or when a person has accepted the denial", () => {
    expect(disagreement([yes, no], [no])?.settled).toMatchObject({ value: "no", since: "2020-03-29" });
  });
});

describe("a person's decision", () => {
  test("settles it, whatever later reports say", () => {
    const later = count("Gazette", "2020-03-13", 18);
    expect(disagreement([herald15, wire18, later], [herald15])?.settled).toEqual({
      value: "15",
      claims: herald15.claims.map(({ id }) => id),
      since: "2020-03-11",
      reason: "A person has accepted this and nothing else.",
    });
  });

  test("leaves it open when two that differ are accepted", () => {
    const later = count("Gazette", "2020-03-13", 18);
    expect(disagreement([herald15, wire18, later], [herald15, wire18])?.settled).toBeUndefined();
  });
});

test("what settles it is one of the versions, by claims that give it, and is the same in any order", () => {
  const report = fc.record({
    outlet: fc.constantFrom("Wire", "Gazette", "Herald", "Rumour"),
    day: fc.constantFrom("2020-03-11", "2020-03-12", "2020-03-13"),
    value: fc.constantFrom(15, 18),
    by: fc.option(fc.constantFrom("iran", "iraqi-army"), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(report, { selector: (r) => JSON.stringify(r), maxLength: 8 }), fc.gen(), (all, gen) => {
      const reports = all.map(({ outlet, day, value, by }) => count(outlet, day, value, by ? { by } : {}));
      const found = disagreement(reports);
      expect(disagreement(gen(() => fc.shuffledSubarray(reports, { minLength: reports.length })))).toEqual(found);
      if (!found?.settled) return;
      const { value, claims, since } = found.settled;
      const version = found.versions.find((each) => each.value === value);
      expect(version?.claims).toEqual(expect.arrayContaining(claims));
      const others = found.versions.filter((each) => each !== version);
      expect(others.every((each) => each.since < since)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
