import { describe, expect, test } from "vitest";
import { fillers } from "../../src/model/claim.ts";
import { daysBetween } from "../../src/model/day.ts";
import { canonicalJson, digest } from "../../src/model/identity.ts";
import { theatre } from "../theatre.ts";
import { contradicted, dropped, duplicated, misdated } from "./degrade.ts";

const clean = theatre({ seed: 4, claims: 3000 });
const bytes = ({ reports, claims }: typeof clean) => digest(canonicalJson({ reports, claims }));
const before = bytes(clean);
const pairs = (other: typeof clean) => clean.claims.map((kept, at) => [kept, other.claims[at]] as const);

describe("each way of getting worse", () => {
  test.each([dropped, duplicated, (share: number) => misdated(share, 9), contradicted])(
    "leaves the theatre as it is, its baseline too, and does nothing to no share",
    (way) => {
      const worse = way(0.5)(clean);
      expect(bytes(clean)).toBe(before);
      expect(bytes(way(0)(clean))).toBe(before);
      expect(bytes(worse)).not.toBe(before);
      const ids = new Set(worse.claims.map(({ id }) => id));
      const baseline = clean.claims.filter(({ report }) => clean.baseline.has(report));
      expect(baseline.every(({ id }) => ids.has(id))).toBe(true);
      expect(bytes(way(0.5)(clean))).toBe(bytes(worse));
    },
  );
});

test("a share of the claims is dropped", () => {
  expect(dropped(0.3)(clean).claims.length / clean.claims.length).toBeCloseTo(0.7, 1);
});

test("a share of the reports is published again, later, in the same words, of the same events", () => {
  const worse = duplicated(0.3)(clean);
  expect(worse.reports.length / clean.reports.length).toBeCloseTo(1.3, 1);
  const textOf = new Map(worse.reports.map(({ id, report }) => [id, report.text]));
  for (const { report, claim } of worse.claims.slice(clean.claims.length)) {
    expect(textOf.get(report)?.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
  }
  const events = (of: typeof clean) => new Set(of.claims.flatMap(({ id }) => of.truth.events.get(id) ?? []));
  expect(events(worse)).toEqual(events(clean));
});

test("a share of the days is moved, not too far and never to where they were", () => {
  const worse = misdated(0.4, 9)(clean);
  const dated = pairs(worse).filter(([kept]) => kept.claim.when?.from && !clean.baseline.has(kept.report));
  const moved = dated.filter(([kept, other]) => kept.id !== other?.id);
  expect(moved.length / dated.length).toBeCloseTo(0.4, 1);
  for (const [kept, other] of moved) {
    const off = Math.abs(daysBetween(kept.claim.when?.from ?? "", other?.claim.when?.from ?? ""));
    expect(off).toBeGreaterThanOrEqual(1);
    expect(off).toBeLessThanOrEqual(9);
  }
});

test("a share of those who say who has a place name somebody of another side", () => {
  const worse = contradicted(0.4)(clean);
  const changed = pairs(worse).filter(([kept, other]) => kept.id !== other?.id);
  expect(changed.length).toBeGreaterThan(20);
  for (const [kept, other] of changed) {
    const role = kept.claim.type === "transfer" ? ("recipient" as const) : ("actor" as const);
    const sides = [kept.claim, other?.claim ?? kept.claim].map((claim) =>
      clean.knowledge.side(fillers(claim, role)[0]?.entity ?? ""),
    );
    expect(sides[0]).not.toBe(sides[1]);
  }
});
