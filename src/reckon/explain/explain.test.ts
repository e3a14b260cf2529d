import { describe, expect, test } from "vitest";
import type { Review } from "../../model/review.ts";
import { handover, knowledge, on, recordOf, type Said, spring, taji, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import type { Record } from "../record/record.ts";
import { explanationOf, idsMatching, idsOf } from "./explain.ts";
import { explanationText } from "./explain-text.ts";

const strength: Said = {
  type: "force_level",
  roles: { actor: "cjtf-oir", place: "iraq" },
  quantity: { value: 7500, unit: "personnel" },
};
const announced = handover("taji", { modality: "planned", when: { from: "2020-04-01", to: "2020-04-05" } });
const whole = recordOf(...spring, ...taji, told("more", "Wire", "2020-03-16", [announced, strength]));
const claimOf = (report: string, index = 0) => whole.claims.filter((claim) => claim.report === report)[index]?.id ?? "";

function explain(id: string, day = "2020-04-10", known = day, record: Record = whole) {
  const found = explanationOf(id, reckon(record, knowledge, { day, known }), record, knowledge);
  if (!found) throw new Error(`nothing is known of ${id}`);
  return found;
}
const grounds = (id: string, value: string, ...more: [string?, string?, Record?]) =>
  explain(id, ...more).because.filter((ground) => ground.value === value);

const K1 = claimOf("k1-wire");

describe("an event", () => {
  test("is found by any of its claims, and the claim asked for comes first", () => {
    const byOther = explain(claimOf("k1-herald"));
    expect([byOther.what, byOther.id, byOther.claims[0]?.id]).toEqual(["event", K1, claimOf("k1-herald")]);
    expect(byOther.because).toEqual(explain(K1).because);
  });

  test("gives its days with the reasons for them", () => {
    const [when] = grounds(K1, "when");
    expect(when).toMatchObject({ is: "on 29 March 2020", reasons: [expect.stringMatching(/“on Sunday”.*Wire/)] });
  });

  test("gives its place with the claims that name it", () => {
    expect(grounds(K1, "place")[0]).toMatchObject({ is: expect.stringMatching(/^K1 Air Base \(35.51, 44.28/) });
    expect(grounds(K1, "place")[0]?.claims).toContain(K1);
  });

  test("gives each party with the claims that name it", () => {
    const [army, forces] = ["Iraqi Army", "Iraqi Security Forces"].map((name) =>
      grounds(K1, "recipient").find(({ is }) => is === name),
    );
    expect(army?.claims).toContain(K1);
    expect(forces?.claims).toEqual([claimOf("k1-herald")]);
  });

  test("gives its origins and its grade with reasons", () => {
    expect(grounds(K1, "origin").length).toBeGreaterThan(1);
    expect(grounds(K1, "grade")[0]).toMatchObject({
      is: expect.stringMatching(/^[A-F][1-6]$/),
      reasons: expect.arrayContaining([expect.stringContaining("Wire")]),
    });
  });

  test("tells what it begins and ends, and which counts took it in", () => {
    expect(grounds(K1, "begins")[0]?.is).toBe("K1: the Iraqi Army from 29 March 2020.");
    expect(grounds(K1, "ends")[0]?.is).toMatch(/^K1: the coalition .* to 29 March 2020\.$/);
    expect(grounds(K1, "counted in").map(({ claims }) => claims[0])).toContain(claimOf("k1-wire", 1));
  });

  test("gives each version of what is disputed with its claims", () => {
    const versions = grounds(claimOf("taji-wire"), "in dispute, the number");
    expect(versions.find(({ is }) => is.startsWith("18, Wire"))?.claims).toEqual([claimOf("taji-wire")]);
    expect(versions.length).toBeGreaterThan(2);
  });

  test("that is only announced tells what came of it", () => {
    const done = told("done", "Wire", "2020-04-08", [handover("taji", { when: on("2020-04-08") })]);
    const record = { ...whole, reports: [...whole.reports, done.report], claims: [...whole.claims, ...done.claims] };
    expect(grounds(claimOf("more"), "plan")[0]?.is).toBe("it is still awaited");
    expect(grounds(claimOf("more"), "plan", "2020-04-08", "2020-04-08", record)[0]?.is).toMatch(
      /^it was done, three days late/,
    );
    expect(grounds(done.claims[0]?.id ?? "", "fulfils", "2020-04-08", "2020-04-08", record)[0]?.is).toMatch(
      /Camp Taji/,
    );
  });
});

describe("a claim as a ground", () => {
  test("has its words, its report, its speakers and the days that it speaks of", () => {
    const words = whole.claims.find(({ id }) => id === K1)?.claim.quote.text;
    expect(explain(K1).claims[0]).toMatchObject({
      quote: words,
      states: "transfer, handover",
      report: { id: "k1-wire", known: "2020-03-29" },
      time: "“on Sunday”: on 29 March 2020",
      state: "not reviewed",
      speakers: [],
    });
    const byArmy = explain(claimOf("taji-herald", 1)).claims[0];
    expect(byArmy?.speakers).toEqual(["Iraqi Army"]);
  });

  test("has every review of it, also what was taken back", () => {
    const by = "Ada";
    const reviews: Review[] = [
      { decision: "accepted", claim: K1, by, note: "seen on film" },
      { decision: "undecided", claim: K1, by },
      { decision: "same", claims: [K1, claimOf("k1-herald")], by },
    ];
    const event = explain(K1, "2020-04-10", "2020-04-10", { ...whole, reviews });
    expect(event.claims[0]).toMatchObject({ reviews, state: "not reviewed" });
    expect(event.because.find(({ value }) => value === "one event")?.reviews).toEqual(reviews.slice(2));
  });

  test("that a person rejected, or that is not known yet, is told with why it does not count", () => {
    const reviews: Review[] = [{ decision: "rejected", claim: K1, by: "Ada" }];
    const rejected = explain(K1, "2020-04-10", "2020-04-10", { ...whole, reviews });
    expect(rejected).toMatchObject({ what: "claim", because: [{ is: "a person has rejected it", reviews }] });
    expect(explain(K1, "2020-03-20").because[0]?.is).toBe("its report is known only on 29 March 2020");
  });
});

test("a count gives its verdict with each event that it counted", () => {
  const check = explain(claimOf("k1-wire", 1));
  expect(check).toMatchObject({
    what: "check",
    sentence: expect.stringMatching(/“the third site left in March” agrees/),
  });
  expect(check.because.filter(({ value }) => value === "counted")).toHaveLength(3);
});

test("a sum is told by its own rule, with the claims that it was worked out from", () => {
  const situation = reckon(whole, knowledge, { day: "2020-04-10", known: "2020-04-10" });
  const [sum, part] = [claimOf("more", 1), claimOf("more")];
  const check = {
    kind: "arithmetic" as const,
    claim: sum,
    claims: [sum, part],
    report: "more",
    verdict: "differs" as const,
  };
  const told = { stated: { value: 3 }, words: "three in all", counted: [], sentence: "differs: the parts make two." };
  const explained = explanationOf(sum, { ...situation, checks: [{ ...check, ...told }] }, whole, knowledge);
  expect(explained?.because).toMatchObject([
    { is: "differs", rule: expect.stringMatching(/^The parts that a report/) },
  ]);
  expect(explained?.claims.map(({ id }) => id)).toEqual([sum, part]);
});

test("a strength gives its number", () => {
  expect(explain(claimOf("more", 1))).toMatchObject({
    what: "level",
    sentence: expect.stringMatching(/^About 7,500 personnel of the coalition in Iraq/),
  });
});

describe("a report", () => {
  test("gives when it was published and known, which text it is, and its claims", () => {
    const report = explain("k1-wire");
    expect(report).toMatchObject({ what: "report", claims: [{ id: K1 }, { id: claimOf("k1-wire", 1) }] });
    expect(report.because.map(({ value, is }) => [value, is])).toEqual(
      expect.arrayContaining([
        ["published", "on 29 March 2020"],
        ["known", "29 March 2020"],
        ["text", "Wire"],
      ]),
    );
  });

  test("without a date gives how the record narrows it, with the reasons", () => {
    const [narrowed] = grounds("undated", "published, by the record");
    expect(narrowed?.reasons.length).toBeGreaterThan(1);
    expect(grounds("undated", "published")[0]?.is).toBe("between 8 and 31 March 2020");
  });
});

describe("a place", () => {
  test("tells who holds it on the day and by which event, and who held it before", () => {
    const k1 = explain("k1");
    expect(k1).toMatchObject({ what: "installation", sentence: "K1 on 10 April 2020: the Iraqi Army." });
    expect(grounds("k1", "holder")[0]?.claims).toContain(K1);
    expect(grounds("k1", "tenure").map(({ is }) => is)[0]).toMatch(/^K1: the coalition /);
    expect(explain("k1", "2020-03-28").sentence).toBe("K1 on 28 March 2020: the coalition.");
  });

  test("tells what is announced for it, and who holds what lies in it", () => {
    expect(grounds("taji", "announced", "2020-03-20")[0]?.is).toMatch(/^It was announced .*Camp Taji/);
    expect(grounds("kirkuk", "in it").map(({ is }) => is)).toContain("K1: the Iraqi Army");
  });

  test("of which nothing is told is held by nobody known", () => {
    expect(explain("baghdad-airport").sentence).toMatch(/: nobody known\.$/);
  });
});

describe("an id", () => {
  const ids = idsOf(whole, knowledge);

  test("may be its beginning, where that is no other's", () => {
    expect(idsMatching(K1.slice(0, 8), ids)).toEqual([K1]);
    expect(idsMatching(K1, ids)).toEqual([K1]);
  });

  test("is none when it is shorter than six characters, and several when several begin so", () => {
    expect(idsMatching(K1.slice(0, 5), ids)).toEqual([]);
    expect(idsMatching("qaim-", [...ids, "qaim-17", "qaim-19"])).toEqual([]);
    expect(idsMatching("abu-ghraib-", ids)).toEqual(["abu-ghraib-gazette", "abu-ghraib-herald"]);
  });

  test("of nothing, or of somebody who is no place, explains nothing", () => {
    const situation = reckon(whole, knowledge, { day: "2020-04-10", known: "2020-04-10" });
    for (const id of ["nothing", "cjtf-oir"]) expect(explanationOf(id, situation, whole, knowledge)).toBeUndefined();
  });
});

test("everything that the situation derives can be explained, in text of at most 80 columns and in JSON", () => {
  const situation = reckon(whole, knowledge, { day: "2020-04-10", known: "2020-04-10" });
  const ids = [
    ...situation.events.map(({ id }) => id),
    ...whole.claims.map(({ id }) => id),
    ...situation.checks.map(({ claim }) => claim),
    ...situation.reports,
    ...situation.installations.map(({ installation }) => installation),
  ];
  for (const id of ids) {
    const found = explanationOf(id, situation, whole, knowledge);
    if (!found) throw new Error(`nothing explains ${id}`);
    const text = explanationText(found);
    expect(text).toContain(found.id);
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  }
});

test("text shows the first claims of very many and says how many more there are", () => {
  const found = explain(K1);
  const [claim] = found.claims;
  if (!claim) throw new Error("no claim");
  const crowd = { ...found, claims: Array.from({ length: 1_040 }, (_, i) => ({ ...claim, id: `c${i}` })) };
  expect(explanationText(crowd)).toMatch(/\nAnd 1,000 more claims: --json lists them all\.\n$/);
});
