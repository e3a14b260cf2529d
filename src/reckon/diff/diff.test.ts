import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../../model/review.ts";
import type { Settlement, Situation } from "../../model/situation.ts";
import { handover, k1, k1Herald, knowledge, on, recordOf, rockets, type Said, spring, taji, told } from "../fixture.ts";
import { type Moment, reckon } from "../reckon.ts";
import type { Record } from "../record/record.ts";
import { diffOf } from "./diff.ts";
import { diffText } from "./diff-text.ts";

const whole = recordOf(...spring, ...taji);
const at = (day: string, known = day): Moment => ({ day, known });

function between(from: Moment, to: Moment, before: Record = whole, after: Record = before) {
  return diffOf(reckon(before, knowledge, from), reckon(after, knowledge, to), after, knowledge);
}
const reviewed = (...reviews: Review[]): Record => ({ ...whole, reviews });
const claimsOf = (report: string) => whole.claims.filter((claim) => claim.report === report).map(({ id }) => id);

describe("between two days", () => {
  const changes = between(at("2020-03-26"), at("2020-03-29"));

  test("a base that changed hands is told first, with who held it before", () => {
    expect(changes[0]).toMatchObject({
      what: "holder",
      id: "k1",
      before: "the coalition",
      after: "the Iraqi Army",
      sentence: "K1: the Iraqi Army; before, the coalition.",
      claims: expect.arrayContaining(claimsOf("k1-wire").slice(0, 1)),
    });
  });

  test("the tenure that ended and the one that began are told with their days", () => {
    expect(changes.filter(({ id, what }) => id === "k1" && what.startsWith("tenure"))).toMatchObject([
      { what: "tenure-begun", sentence: "K1: the Iraqi Army from 29 March 2020." },
      { what: "tenure-ended", sentence: "K1: the coalition from 1 October 2019 or before to 29 March 2020." },
    ]);
  });

  test("new events are told by day, each report that is heard, and each count", () => {
    const [first] = claimsOf("k1-wire");
    expect(changes.find(({ id }) => id === first)).toMatchObject({ what: "event-new" });
    expect(changes.filter(({ what }) => what === "report-heard").map(({ id }) => id)).toEqual(["k1-wire"]);
    expect(changes.find(({ what }) => what === "check")).toMatchObject({ after: "agrees" });
  });

  test("only the day's own state differs when nothing new is known", () => {
    const kinds = between(at("2020-03-26", "2020-04-10"), at("2020-03-29", "2020-04-10")).map(({ what }) => what);
    expect(new Set(kinds)).toEqual(new Set(["holder"]));
  });
});

describe("between two moments known", () => {
  test("an event that is told by more is graded anew, with more origins and the day that it now has", () => {
    const changes = between(at("2020-04-10", "2020-03-29"), at("2020-04-10", "2020-03-30"));
    const [k1Handover] = claimsOf("k1-wire");
    expect(changes.filter(({ id }) => id === k1Handover)).toMatchObject([
      { what: "event-grade", before: "A3", after: "A2" },
      { what: "event-origins", before: "one", after: "two" },
    ]);
  });

  test("an event that an earlier report turns out to name is not gone", () => {
    const early = told("early", "Gazette", "2020-03-29", [handover("k1", { when: on("2020-03-29") })]);
    const [before, after] = [recordOf(k1, k1Herald), recordOf(early, k1, k1Herald)];
    const changes = between(at("2020-04-01"), at("2020-04-01"), before, after);
    const kinds = changes.map(({ what }) => what);
    expect(reckon(before, knowledge, at("2020-04-01")).events[0]?.id).not.toBe(
      reckon(after, knowledge, at("2020-04-01")).events[0]?.id,
    );
    expect(kinds).not.toContain("event-gone");
    expect(kinds).not.toContain("event-new");
    expect(kinds.filter((what) => what.startsWith("tenure"))).toEqual([]);
  });

  test("sources that begin to differ are told with who says what", () => {
    const changes = between(at("2020-03-11", "2020-03-10"), at("2020-03-11"));
    expect(changes.find(({ what }) => what === "disagreement-opened")?.sentence).toMatch(
      /: sources differ on the number: .*18, Wire/,
    );
  });

  test("a page without a date that the record dates better is told with both intervals", () => {
    const dated = recordOf(k1, ...spring.filter(({ report }) => report.id === "undated"));
    const undatedAlone = recordOf(...spring.filter(({ report }) => report.id === "undated"));
    const changes = between(at("2020-04-10"), at("2020-04-10"), undatedAlone, dated);
    expect(changes.find(({ what }) => what === "dating")).toMatchObject({
      id: "undated",
      before: "between 8 and 31 March 2020",
    });
  });

  test("a level, and a plan that is fulfilled, are told", () => {
    const announced: Said = {
      ...handover("taji", { modality: "planned" }),
      when: { from: "2020-04-01", to: "2020-04-05" },
    };
    const strength: Said = {
      type: "force_level",
      roles: { actor: "cjtf-oir", place: "iraq" },
      quantity: { value: 7500, unit: "personnel" },
    };
    const record = recordOf(
      ...spring,
      told("plan", "Wire", "2020-03-28", [announced]),
      told("done", "Wire", "2020-04-08", [handover("taji", { when: on("2020-04-08") }), strength]),
    );
    const changes = between(at("2020-04-01"), at("2020-04-08"), record);
    expect(changes.find(({ what }) => what === "plan")).toMatchObject({
      before: "waiting",
      after: "fulfilled",
      sentence: expect.stringMatching(/: it was done, three days late \(The coalition handed Camp Taji/),
    });
    expect(changes.find(({ what }) => what === "level-new")?.sentence).toMatch(
      /^About 7,500 personnel of the coalition in Iraq/,
    );
  });

  test("a page that was changed replaces its earlier version", () => {
    const url = "https://herald.example/k1";
    const first = told("first", "Herald", "2020-03-29", [handover("taji")], { url, headline: "Base handed over" });
    const changed = told("changed", "Herald", "2020-03-29", [handover("k1")], { url, modified: "2020-03-31" });
    const changes = between(at("2020-04-10", "2020-03-30"), at("2020-04-10"), recordOf(first, changed));
    expect(changes.find(({ what }) => what === "report-superseded")).toMatchObject({
      id: "first",
      sentence: expect.stringMatching(/^“Base handed over” \(Herald\) is replaced by a later version/),
    });
    expect(changes.find(({ what }) => what === "event-gone")?.sentence).toMatch(
      /^No longer told: The coalition handed Camp Taji/,
    );
  });
});

describe("a dispute", () => {
  const asKnown = (known: string, settlement?: Settlement): Situation => {
    const situation = reckon(whole, knowledge, at("2020-03-14", known));
    const events = situation.events.map((event) => ({
      ...event,
      disagreements: event.disagreements.map(({ field, versions }) => ({
        field,
        versions,
        ...(settlement && { settled: settlement }),
      })),
    }));
    return { ...situation, events };
  };
  const open = asKnown("2020-03-14");
  const settled = asKnown("2020-03-14", {
    value: "18",
    claims: [],
    since: "2020-03-14",
    reason: "Herald now says so.",
  });
  const none = { ...open, events: open.events.map((event) => ({ ...event, disagreements: [] })) };
  const kinds = (...[before, after]: [Situation, Situation]) =>
    diffOf(before, after, whole, knowledge).map(({ what, after: now }) => [what, now]);

  test("that a later report settles is told with its value, once", () => {
    expect(kinds(open, settled)).toEqual([["disagreement-settled", "18"]]);
    expect(kinds(settled, settled)).toEqual([]);
  });

  test("is told otherwise when somebody gives another number", () => {
    const changes = diffOf(asKnown("2020-03-11"), open, whole, knowledge);
    expect(changes.find(({ what }) => what === "disagreement-changed")).toMatchObject({
      before: expect.not.stringContaining("30"),
      after: expect.stringContaining("30"),
    });
  });

  test("may be open again, or be there no longer", () => {
    expect(kinds(settled, open).map(([what]) => what)).toEqual(["disagreement-reopened"]);
    expect(kinds(open, none)).toEqual([["disagreement-closed", undefined]]);
  });
});

test("events are told by day", () => {
  const { events } = reckon(whole, knowledge, at("2020-04-10"));
  const day = new Map(events.map(({ id, when, known }) => [id, when?.to ?? when?.from ?? known]));
  const told = between(at("2020-03-10"), at("2020-04-10")).filter(({ what }) => what === "event-new");
  const days = told.map(({ id }) => day.get(id) ?? "");
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBeGreaterThan(2);
});

describe("a person's decision", () => {
  const today = at("2020-04-10");
  const [wire = "", herald = ""] = [claimsOf("k1-wire")[0], claimsOf("k1-herald")[0]];
  const apart = reviewed({ decision: "different", claims: [wire, herald], by: "Ada" });

  test("that two tellings are of different events parts the event", () => {
    expect(between(today, today, whole, apart).find(({ what }) => what === "event-parted")).toMatchObject({ id: wire });
  });

  test("taken back, makes one event of them again", () => {
    expect(between(today, today, apart, whole).find(({ what }) => what === "event-merged")).toMatchObject({ id: wire });
  });

  test("against a claim takes away what rests on it alone", () => {
    const [sqoor = ""] = claimsOf("mosul-wire");
    const changes = between(today, today, whole, reviewed({ decision: "rejected", claim: sqoor, by: "Ada" }));
    expect(changes.find(({ what }) => what === "event-gone")).toMatchObject({ id: sqoor });
    expect(changes.find(({ what }) => what === "holder")).toMatchObject({ id: "mosul-palace", after: "the coalition" });
  });
});

test("nothing changed between a situation and itself, at any moment", () => {
  const days = ["2019-10-01", "2020-03-11", "2020-03-14", "2020-03-26", "2020-03-29", "2020-04-04", "2020-04-10"];
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (day, known) => {
      expect(between(at(day, known), at(day, known))).toEqual([]);
    }),
    { numRuns: 20 },
  );
  expect(diffText([])).toBe("Nothing changed.\n");
});

test("what is gone the one way is new the other way", () => {
  const kinds = (from: string, to: string, what: string) =>
    between(at("2020-04-10", from), at("2020-04-10", to)).filter((change) => change.what === what).length;
  for (const [gone, fresh] of [
    ["event-gone", "event-new"],
    ["report-gone", "report-heard"],
    ["tenure-gone", "tenure-begun"],
  ]) {
    expect(kinds("2020-04-10", "2020-03-20", gone ?? "")).toBe(kinds("2020-03-20", "2020-04-10", fresh ?? ""));
    expect(kinds("2020-03-20", "2020-04-10", fresh ?? "")).toBeGreaterThan(0);
  }
});

describe("as text", () => {
  const text = diffText(between(at("2020-03-26"), at("2020-04-07")));

  test("changes stand under titles, who holds what first", () => {
    expect(text).toMatch(/^WHO HOLDS WHAT\n- /);
    expect(text.match(/^[A-Z ]+$/gm)).toEqual(
      expect.arrayContaining(["NEW EVENTS", "COUNTS AGAINST THE RECORD", "REPORTS"]),
    );
  });

  test("no line is longer than 80 columns", () => {
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test("acts of speech are counted, not listed", () => {
    const said: Said = { type: "statement", mode: "say", roles: { actor: "cjtf-oir" } };
    const speech = told("speech", "Wire", "2020-04-09", [said, { ...said, paragraph: 3 }]);
    const changes = between(at("2020-04-10"), at("2020-04-10"), recordOf(k1), recordOf(k1, speech));
    expect(diffText(changes)).toContain("STATEMENTS\n- Two new.");
  });
});

test("a hundred thousand claims of one event are compared at once", () => {
  const crowd = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
  const situation = reckon(
    recordOf(told("taji", "Wire", "2020-03-11", [rockets("taji", "2020-03-11", 18)])),
    knowledge,
    at("2020-03-11"),
  );
  const [event] = situation.events;
  if (!event) throw new Error("no event");
  const large = { ...situation, events: [{ ...event, id: "c0", claims: crowd }] };
  const parted = { ...situation, events: crowd.map((id) => ({ ...event, id, claims: [id] })) };
  const started = performance.now();
  expect(diffOf(large, parted, whole, knowledge).map(({ what }) => what)).toContain("event-parted");
  expect(performance.now() - started).toBeLessThan(5_000);
});
