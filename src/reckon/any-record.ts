import * as fc from "fast-check";
import { addDays } from "../model/day.ts";
import type { Review } from "../model/review.ts";
import { type Said, told } from "./fixture.ts";
import type { Told } from "./reckoning.ts";

// Any record of the fixture's theatre, for the properties that hold of all.

const FIRST = "2020-03-01";

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** A day of the six weeks that the reports tell of. */
export const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(FIRST, days));
const intervals = fc
  .tuple(anyDay, some(0, 0, 0, 1, 6, 30))
  .map(([from, width]) => ({ from, to: addDays(from, width) }));
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

/** Up to fourteen reports of any outlet, day and content. */
export const anyReports: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      outlet: some("Wire", "Herald", "Gazette", "Rumour", undefined),
      day: maybe(anyDay),
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

/** Up to five decisions on the claims of these reports. */
export const anyReviewsOf = (all: Told[]): fc.Arbitrary<Review[]> => {
  const ids = all.flatMap(({ claims }) => claims.map(({ id }) => id));
  if (ids.length < 2) return fc.constant([]);
  const id = fc.constantFrom(...ids);
  const by = fc.constantFrom("A", "B");
  const onClaim = fc.tuple(some("accepted", "rejected", "undecided"), id, by);
  const onPair = fc.tuple(some("same", "different", "unpaired"), id, id, by).filter(([, a, b]) => a !== b);
  const renamed = fc.record({
    decision: fc.constant("renamed" as const),
    claim: id,
    name: some("The handover", "Dawn", ""),
    by,
  });
  return fc.array(
    fc.oneof(
      onClaim.map(([decision, claim, by]): Review => ({ decision: decision as "accepted", claim, by })),
      onPair.map(([decision, a, b, by]): Review => ({ decision: decision as "same", claims: [a, b], by })),
      renamed,
    ),
    { maxLength: 5 },
  );
};

/** Up to five corrections and additions on these reports: claims that state what others state, dates, outlets and credits. */
export const anyCorrectionsOf = (all: Told[]): fc.Arbitrary<Review[]> => {
  const claims = all.flatMap((one) => one.claims);
  if (claims.length === 0) return fc.constant([]);
  const by = fc.constantFrom("A", "B");
  const claim = fc.constantFrom(...claims);
  const restated = fc.tuple(claim, claim).map(([{ claim: to }, { claim: from }]) => ({ ...from, quote: to.quote }));
  const corrected = fc.tuple(claim, restated, by).map(
    ([
      {
        id,
        report,
        claim: { quote },
      },
      as,
      by,
    ]): Review => ({ decision: "corrected", claim: id, report, as: { ...as, quote }, by }),
  );
  const added = fc.tuple(claim, restated, by).map(
    ([
      {
        report,
        claim: { quote },
      },
      as,
      by,
    ]): Review => ({ decision: "added", report, as: { ...as, quote }, by }),
  );
  const fields = fc.record(
    {
      published: anyDay.map((day) => ({ from: day, to: day, basis: "metadata" as const })),
      outlet: some("Wire", "Herald", ""),
      credit: some("Wire", "Gazette", ""),
    },
    { requiredKeys: [] },
  );
  const reportCorrected = fc
    .tuple(fc.constantFrom(...all), fields, by)
    .map(([{ report }, fields, by]): Review => ({ decision: "report-corrected", report: report.id, fields, by }));
  return fc.array(fc.oneof(corrected, added, reportCorrected), { maxLength: 5 });
};
