import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../model/review.ts";
import type { Situation } from "../model/situation.ts";
import { handover, knowledge, on, recordOf, rockets, spring, taji, told } from "./fixture.ts";
import { reckon } from "./reckon.ts";
import type { Record } from "./record/record.ts";

const record = recordOf(...spring, ...taji);
const at = (day: string, known = day) => ({ day, known });
const late = at("2020-04-30");
const situation = reckon(record, knowledge, late);

const holderOn = ({ installations }: Situation, id: string) =>
  installations.find(({ installation }) => installation === id)?.side;

/** A part of the record's reports, in any order, with their claims in any order. */
const someReports = fc.shuffledSubarray([...record.reports], { minLength: 1 }).chain((reports) => {
  const ids = new Set(reports.map(({ id }) => id));
  const claims = record.claims.filter(({ report }) => ids.has(report));
  const shuffled = fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length });
  return shuffled.map((inOrder): Record => ({ ...record, reports, claims: inOrder }));
});
const someDay = fc.constantFrom("2019-10-01", "2020-03-11", "2020-03-18", "2020-03-29", "2020-03-31", "2020-04-30");

describe("the bases of spring 2020", () => {
  test("three change hands on their days in March", () => {
    const begun = situation.tenures.filter(({ side }) => side === "iraq");
    const days = Object.fromEntries(begun.map(({ installation, from }) => [installation, from]));
    expect(days["al-qaim"]).toEqual({ from: "2020-03-17", to: "2020-03-17" });
    expect(days["qayyarah-west"]).toEqual({ from: "2020-03-26", to: "2020-03-26" });
    expect(days.k1).toEqual({ from: "2020-03-29", to: "2020-03-29" });
  });

  test("each is the coalition's up to the day before and Iraq's from that day", () => {
    expect(holderOn(reckon(record, knowledge, at("2020-03-28", "2020-04-30")), "k1")).toBe("coalition");
    expect(holderOn(reckon(record, knowledge, at("2020-03-29", "2020-04-30")), "k1")).toBe("iraq");
    expect(holderOn(situation, "ain-al-asad")).toBe("coalition");
  });

  test("what was not yet known does not count, whatever the day asked about", () => {
    const asKnownBefore = reckon(record, knowledge, at("2020-03-29", "2020-03-28"));
    expect(holderOn(asKnownBefore, "k1")).toBe("coalition");
    expect(asKnownBefore.reports).not.toContain("k1-wire");
  });

  test("the page without a date is dated 29 to 31 March, and is known from the 31st", () => {
    const [dating] = situation.datings;
    expect(dating?.narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
    expect(dating?.narrowed.reasons?.join(" ")).toContain("K1");
    expect(reckon(record, knowledge, at("2020-03-30")).reports).not.toContain("undated");
    expect(reckon(record, knowledge, at("2020-03-31")).reports).toContain("undated");
  });
});

describe("persons decide", () => {
  const claimsOf = (report: string) => record.claims.filter((claim) => claim.report === report).map(({ id }) => id);
  const withReviews = (...reviews: Review[]) => reckon({ ...record, reviews }, knowledge, late);
  const eventWith = ({ events }: Situation, claim: string) => events.find(({ claims }) => claims.includes(claim));
  const [wire = "", herald = ""] = [claimsOf("k1-wire")[0], claimsOf("k1-herald")[0]];
  const by = "ana";

  test("a rejected claim does not count, and does again when it is accepted later", () => {
    const rejected: Review = { decision: "rejected", claim: wire, by };
    expect(eventWith(withReviews(rejected), wire)).toBeUndefined();
    expect(eventWith(withReviews(rejected, { decision: "accepted", claim: wire, by }), wire)).toBeDefined();
  });

  test("“different” parts two claims of one event", () => {
    const parted = withReviews({ decision: "different", claims: [wire, herald], by });
    expect(eventWith(parted, wire)?.id).not.toBe(eventWith(parted, herald)?.id);
    expect(eventWith(situation, wire)?.id).toBe(eventWith(situation, herald)?.id);
  });

  test("“same” joins what the rules keep apart, and the last word counts", () => {
    const [first = "", second = ""] = [claimsOf("taji-wire")[0], claimsOf("taji-again")[1]];
    const same: Review = { decision: "same", claims: [first, second], by };
    const different: Review = { decision: "different", claims: [second, first], by };
    expect(eventWith(withReviews(same), first)?.id).toBe(eventWith(withReviews(same), second)?.id);
    expect(withReviews(same, different).events.length).toBe(situation.events.length);
  });

  test("only claims that nobody has looked at are unreviewed", () => {
    const reviewed = withReviews({ decision: "accepted", claim: wire, by });
    expect(reviewed.unreviewed).toBe(situation.unreviewed - 1);
  });
});

describe("rules that always hold", () => {
  test("any order of the same reports, claims and doubles gives the same situation", () => {
    fc.assert(
      fc.property(someReports, someDay, someDay, (some, day, known) => {
        const inOrder = {
          ...some,
          reports: record.reports.filter((report) => some.reports.includes(report)),
          claims: record.claims.filter((claim) => some.claims.includes(claim)),
        };
        const doubled = {
          ...some,
          reports: [...some.reports, ...some.reports],
          claims: [...some.claims, ...some.claims],
        };
        const expected = reckon(inOrder, knowledge, { day, known });
        expect(reckon(some, knowledge, { day, known })).toEqual(expected);
        expect(reckon(doubled, knowledge, { day, known })).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("an unrelated report changes no other event", () => {
    const unrelated = told("unrelated", "Rumour", "2020-03-30", [rockets("baghdad-airport", "2020-03-29", 3)]);
    fc.assert(
      fc.property(someReports, (some) => {
        const before = reckon(some, knowledge, late).events;
        const more = {
          ...some,
          reports: [unrelated.report, ...some.reports],
          claims: [...unrelated.claims, ...some.claims],
        };
        const after = reckon(more, knowledge, late).events;
        expect(after.filter(({ reports }) => !reports.includes("unrelated"))).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test("an event has the id of its earliest-known claim, and every claim leads to at most one event", () => {
    fc.assert(
      fc.property(someReports, someDay, (some, known) => {
        const { events, reports } = reckon(some, knowledge, { day: known, known });
        const claims = events.flatMap((event) => event.claims);
        expect(new Set(claims).size).toBe(claims.length);
        for (const event of events) {
          expect(event.claims[0]).toBe(event.id);
          const order = event.reports.map((report) => reports.indexOf(report));
          expect(order[0]).toBe(Math.min(...order));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("all that a situation names is there to be opened", () => {
    fc.assert(
      fc.property(someReports, someDay, (some, known) => {
        const { events, tenures, plans, checks, installations, origins, reports } = reckon(some, knowledge, {
          day: known,
          known,
        });
        const ids = new Set(events.map(({ id }) => id));
        const named = [
          ...tenures.flatMap(({ begunBy, endedBy }) => [begunBy, endedBy ?? begunBy]),
          ...plans.flatMap(({ event, fulfilledBy }) => [event, fulfilledBy ?? event]),
          ...checks.flatMap(({ counted }) => counted),
          ...installations.flatMap(({ by, announced }) => [...(by ? [by] : []), ...announced]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        expect(origins.flatMap((origin) => origin.reports).sort()).toEqual([...reports].sort());
        const voices = new Set(origins.map(({ id }) => id));
        expect(events.flatMap((event) => event.origins.map(({ id }) => id)).filter((id) => !voices.has(id))).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });

  test("a later moment never takes back a report that was known", () => {
    fc.assert(
      fc.property(someReports, someDay, someDay, (some, a, b) => {
        const [first, second] = [a, b].sort() as [string, string];
        const before = reckon(some, knowledge, { day: first, known: first }).reports;
        expect(reckon(some, knowledge, { day: first, known: second }).reports).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 30 },
    );
  });

  test("an installation has one holder a day unless it is contested", () => {
    fc.assert(
      fc.property(someReports, (some) => {
        const { tenures } = reckon(some, knowledge, late);
        for (const a of tenures) {
          const others = tenures.filter(
            (b) => b !== a && b.installation === a.installation && !a.contested && !b.contested,
          );
          const start = a.from.to ?? "0001-01-01";
          const within = others.filter(
            ({ from, to }) => (from.to ?? "0001-01-01") <= start && start < (to?.to ?? "9999-12-31"),
          );
          expect(within).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("bad input", () => {
  test("an empty record is an empty situation", () => {
    expect(reckon(recordOf(), knowledge, late)).toMatchObject({ events: [], tenures: [], checks: [], reports: [] });
  });

  test("claims without roles, of unknown entities, with reversed days or of the first and last years do not stop it", () => {
    const odd = told("odd", "Wire", "2020-03-29", [
      { type: "transfer" },
      { type: "count" },
      { type: "attack", roles: { installation: "nowhere", actor: "nobody" } },
      handover("k1", { when: { from: "2020-03-29", to: "2020-03-01" } }),
      handover("k1", { when: on("0001-01-01") }),
      handover("k1", { when: on("9999-12-31") }),
    ]);
    const { events } = reckon(recordOf(odd), knowledge, at("9999-12-31"));
    expect(events.flatMap(({ claims }) => claims)).toHaveLength(5);
  });

  test("a report whose date nothing tells is heard only at the end of the record", () => {
    const dateless = told("dateless", "Wire", undefined, [handover("taji")]);
    const with29 = recordOf(dateless, told("dated", "Herald", "2020-03-29", []));
    expect(reckon(with29, knowledge, at("2020-03-28")).reports).toEqual([]);
    expect(reckon(with29, knowledge, at("2020-03-29")).reports).toContain("dateless");
  });
});
