import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../model/day.ts";
import { anyDay, anyReports } from "./any-record.ts";
import { knowledge } from "./fixture.ts";
import { createMoments } from "./moments.ts";
import type { AsKnown, Told } from "./reckoning.ts";
import type { Record } from "./record/record.ts";

const recordOf = (told: Told[]): Record => ({
  theatre: "test",
  reports: told.map(({ report }) => report),
  claims: told.flatMap(({ claims }) => claims),
  reviews: [],
});

const knownAt = (told: Told[], moment: string): AsKnown => {
  const moments = createMoments("test", knowledge);
  moments.take(recordOf(told));
  return moments.asKnown(moment);
};

/** Ids of all claims on which what was known rests. */
const claimsIn = ({ events, tenures, levels, checks, problems }: AsKnown) => [
  ...events.flatMap(({ claims, denials, disagreements }) => [
    ...claims,
    ...denials,
    ...disagreements.flatMap(({ versions, settled }) => [
      ...versions.flatMap((one) => one.claims),
      ...(settled?.claims ?? []),
    ]),
  ]),
  ...tenures.flatMap(({ claims }) => claims),
  ...levels.flatMap(({ claims }) => claims),
  ...checks.flatMap((check) => [check.claim, ...check.claims]),
  ...problems.flatMap(({ claims }) => claims),
];

const isDated = ({ report }: Told) => report.published !== undefined && report.published.from === report.published.to;

describe("what was known at a moment", () => {
  test("rests on no claim of a report that the world could not know by then", () => {
    fc.assert(
      fc.property(anyReports, anyDay, (all, moment) => {
        const asKnown = knownAt(all, moment);
        const later = all.filter(({ report }) => (report.published?.from ?? moment) > moment);
        const unheard = new Set(later.flatMap(({ claims }) => claims.map(({ id }) => id)));
        expect(claimsIn(asKnown).filter((id) => unheard.has(id))).toEqual([]);
        expect(asKnown.reports.filter((id) => later.some(({ report }) => report.id === id))).toEqual([]);
        expect(asKnown.events.filter(({ known }) => known > moment)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("is not changed by what is reported later", () => {
    fc.assert(
      fc.property(anyReports, anyDay, (all, moment) => {
        const dated = all.filter(isDated);
        const by = dated.filter(({ report }) => (report.published?.to ?? "") <= moment);
        expect(knownAt(dated, moment)).toEqual(knownAt(by, moment));
      }),
      { numRuns: 60 },
    );
  });

  test("is the same whatever moments were asked about before it", () => {
    fc.assert(
      fc.property(anyReports, fc.array(anyDay, { minLength: 2, maxLength: 5 }), (all, days) => {
        const moments = createMoments("test", knowledge);
        moments.take(recordOf(all));
        for (const day of days) expect(moments.asKnown(day)).toEqual(knownAt(all, day));
      }),
      { numRuns: 60 },
    );
  });

  test("stays known: a report once heard is heard at every later moment", () => {
    fc.assert(
      fc.property(anyReports, anyDay, fc.nat(30), (all, moment, days) => {
        const moments = createMoments("test", knowledge);
        moments.take(recordOf(all));
        const [before, after] = [moments.asKnown(moment).reports, moments.asKnown(addDays(moment, days)).reports];
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an event keeps its address", () => {
  test("whatever else becomes known, each claim of it leads to one event, named by its earliest-known claim", () => {
    fc.assert(
      fc.property(anyReports, anyDay, (all, moment) => {
        const moments = createMoments("test", knowledge);
        moments.take(recordOf(all));
        const [then, now] = [moments.asKnown(moment), moments.asKnown("9999-12-31")];
        const gone = new Set(now.superseded.map(({ report }) => report));
        const current = all
          .filter(({ report }) => !gone.has(report.id))
          .flatMap(({ claims }) => claims.map(({ id }) => id));
        for (const { claims } of then.events) {
          for (const claim of claims.filter((id) => current.includes(id))) {
            expect(now.events.filter((event) => event.claims.includes(claim))).toHaveLength(1);
          }
        }
        for (const { id, claims } of now.events) expect(claims[0]).toBe(id);
      }),
      { numRuns: 60 },
    );
  });
});
