import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../model/day.ts";
import type { Review } from "../model/review.ts";
import { knowledge, type Said, told } from "./fixture.ts";
import { createReckoning, type Reckoning, type Told } from "./reckoning.ts";

const FIRST = "2020-03-01";

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const days = fc.integer({ min: 0, max: 40 }).map((days) => addDays(FIRST, days));
const intervals = fc.tuple(days, some(0, 0, 0, 1, 6, 30)).map(([from, width]) => ({ from, to: addDays(from, width) }));
const actors = some("cjtf-oir", "us-forces", "french-forces", "iraqi-army", "kataib-hezbollah", "iran");
const places = some("k1", "taji", "k1-west-compound", "kirkuk", "anbar", "ain-al-asad", "baghdad", "iraq", undefined);

const saids: fc.Arbitrary<Said> = fc
  .record({
    what: some<Pick<Said, "type" | "mode">>(
      { type: "attack", mode: "rocket" },
      { type: "attack", mode: "drone" },
      { type: "transfer", mode: "handover" },
      { type: "withdrawal", mode: "withdraw" },
      { type: "control", mode: "holds" },
      { type: "casualties", mode: "killed" },
      { type: "force_level" },
      { type: "statement", mode: "say" },
      { type: "seizure", mode: "by-state" },
      { type: "count", mode: "ordinal" },
    ),
    actor: maybe(actors),
    other: maybe(actors),
    place: places,
    when: maybe(some("exact", "words", "open").chain((kind) => intervals.map((interval) => ({ kind, interval })))),
    modality: some<"asserted" | "planned" | "denied">(
      "asserted",
      "asserted",
      "asserted",
      "asserted",
      "planned",
      "denied",
    ),
    by: maybe(actors),
    number: maybe(fc.integer({ min: 0, max: 4 })),
    paragraph: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ what, actor, other, place, when, modality, by, number, paragraph }) => ({
    ...what,
    modality,
    paragraph,
    roles: {
      ...(actor && { actor }),
      ...(other && (what.type === "casualties" ? { victim: other } : { recipient: other })),
      ...(place && (["iraq", "anbar", "baghdad", "kirkuk"].includes(place) ? { place } : { installation: place })),
    },
    ...(when && { when: when.kind === "open" ? { text: "in March" } : { text: "on that day", ...when.interval } }),
    ...(number !== undefined && { quantity: { value: number, min: number, max: number, unit: "person" } }),
    ...(by && { by }),
    ...(what.type === "count" && { of: "transfer" as const }),
  }));

const reports: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      outlet: some("Wire", "Herald", "Gazette", "Rumour", undefined),
      day: maybe(days),
      isVague: fc.boolean(),
      said: fc.array(saids, { maxLength: 6 }),
      url: maybe(some("https://example.org/a", "https://example.org/b")),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ outlet, day, isVague, said, url }, index) => {
      const published = day && isVague ? { from: day, to: addDays(day, 20), basis: "text" as const } : day;
      const { report, claims } = told(`r${index}`, outlet, published, said, url ? { url } : {});
      return { report, claims };
    }),
  );

const reviewsOf = (all: Told[]): fc.Arbitrary<Review[]> => {
  const ids = all.flatMap(({ claims }) => claims.map(({ id }) => id));
  if (ids.length < 2) return fc.constant([]);
  const id = fc.constantFrom(...ids);
  const onClaim = fc.tuple(some("accepted", "rejected", "undecided"), id);
  const onPair = fc.tuple(some("same", "different", "unpaired"), id, id).filter(([, a, b]) => a !== b);
  return fc.array(
    fc.oneof(
      onClaim.map(([decision, claim]): Review => ({ decision: decision as "accepted", claim, by: "A" })),
      onPair.map(([decision, a, b]): Review => ({ decision: decision as "same", claims: [a, b], by: "A" })),
    ),
    { maxLength: 5 },
  );
};

const cases = reports.chain((all) =>
  fc.record({
    all: fc.constant(all),
    reviews: reviewsOf(all),
    shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
  }),
);

/** Part by part, so that a difference is told where it is. */
const bytesOf = (reckoning: Reckoning) =>
  Object.entries(reckoning.asKnown()).flatMap(([part, value]) =>
    Array.isArray(value) ? value.map((one) => `${part} ${JSON.stringify(one)}`) : `${part} ${value}`,
  );

const bytes = (told: Told[], reviews: Review[]) => {
  const reckoning = createReckoning("test", knowledge);
  reckoning.put(told);
  reckoning.review(reviews);
  reckoning.settle();
  return bytesOf(reckoning);
};

describe("what is reckoned is a function of the record alone", () => {
  test("whatever the order in which reports and claims came", () => {
    fc.assert(
      fc.property(cases, ({ all, shuffled, reviews }) => {
        const turned = shuffled.map(({ report, claims }) => ({ report, claims: [...claims].reverse() }));
        expect(bytes(turned, reviews)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 1500 },
    );
  });

  test("one report after the other, each settled, is the same as all at once", () => {
    fc.assert(
      fc.property(cases, ({ all, shuffled, reviews }) => {
        const reckoning = createReckoning("test", knowledge);
        for (const [index, one] of shuffled.entries()) {
          reckoning.put([one]);
          if (index === 1) reckoning.review(reviews);
          reckoning.settle();
        }
        reckoning.review(reviews);
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 1500 },
    );
  });

  test("reports delivered again, or first with other claims, change nothing in the end", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 13 }), ({ all, shuffled, reviews }, at) => {
        const reckoning = createReckoning("test", knowledge);
        const half = shuffled.map(({ report, claims }) => ({ report, claims: claims.slice(at % 3) }));
        reckoning.put(half.slice(0, at));
        reckoning.settle();
        reckoning.put(shuffled);
        reckoning.review(reviews);
        reckoning.settle();
        reckoning.put(all.slice(0, at));
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 150 },
    );
  });

  test("what a person decided and took back is as if never decided", () => {
    fc.assert(
      fc.property(cases, ({ all, reviews }) => {
        const reckoning = createReckoning("test", knowledge);
        reckoning.put(all);
        reckoning.settle();
        reckoning.review(reviews);
        reckoning.settle();
        reckoning.review([]);
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, []));
      }),
      { numRuns: 150 },
    );
  });
});
