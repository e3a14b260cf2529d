import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../model/day.ts";
import { knowledge, type Said, told } from "../fixture.ts";
import { judgementsOf } from "../record/judgements.ts";
import { type Telling, tellingsOf } from "../tellings/telling.ts";
import type { Core } from "./core.ts";
import { createLeftover } from "./leftover.ts";

const judged = judgementsOf([]);

const tellingsIn = (id: string, day: number, said: Said[]): Telling[] => {
  const { report, claims } = told(id, id, addDays("2020-01-01", day), said);
  const known = addDays("2020-01-01", day);
  return tellingsOf(claims, { report, origin: id, known, published: { from: known, to: known } }, knowledge);
};

/** The events after some have come and some have gone, as they are told to those who keep them. */
const groupsAfter = (batches: { come: Telling[]; go: Telling[] }[]): string[] => {
  const leftover = createLeftover(knowledge);
  const cores = new Set<Core>();
  for (const { come, go } of batches) {
    for (const telling of go) leftover.remove(telling);
    for (const telling of come) leftover.put(telling);
    const { changed, gone } = leftover.settle(judged);
    for (const core of gone) cores.delete(core);
    for (const core of changed) cores.add(core);
  }
  return [...cores].map(({ own }) => own.map(({ id }) => id).join()).sort();
};

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const bodies = some("cjtf-oir", "french-forces", "iraqi-army", "iran", "kataib-hezbollah", "iraq", undefined);
const saids = fc.record({ actor: bodies, recipient: bodies, place: some("k1", "kirkuk", "kirkuk-governorate") }).map(
  ({ actor, recipient, place }): Said => ({
    type: "transfer",
    roles: {
      ...(actor && { actor }),
      ...(recipient && { recipient }),
      [place === "k1" ? "installation" : "place"]: place,
    },
  }),
);

/** More tellings than are weighed one against another. */
const manyTellings = fc
  .array(fc.record({ day: fc.nat(200), said: fc.array(saids, { minLength: 1, maxLength: 2 }) }), {
    minLength: 120,
    maxLength: 160,
  })
  .map((reports) => reports.flatMap(({ day, said }, index) => tellingsIn(`r${index}`, day, said)));

describe("events of which nobody gives the day are a function of what is told alone", () => {
  test("whatever the order in which it came, and whatever came and went before", () => {
    const cases = manyTellings.chain((all) =>
      fc.record({
        all: fc.constant(all),
        shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
        passing: fc.subarray(all, { maxLength: 40 }),
        size: fc.integer({ min: 1, max: 60 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, shuffled, passing, size }) => {
        const later = shuffled.filter((telling) => !passing.includes(telling));
        const batches = [{ come: passing, go: [] as Telling[] }];
        for (let at = 0; at < later.length; at += size) batches.push({ come: later.slice(at, at + size), go: [] });
        batches.push({ come: [], go: passing }, { come: passing, go: [] });
        expect(groupsAfter(batches)).toEqual(groupsAfter([{ come: all, go: [] }]));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test("told without a place, who did it to whom makes it one; what is told of a base is another", () => {
    const withoutPlace: Said = { type: "attack", roles: { actor: "iran", target: "us-forces" } };
    const at = (id: string, day: number, said: Said) => tellingsIn(id, day, [said]);
    const one = at("one", 0, withoutPlace);
    const other = at("other", 1, withoutPlace);
    const elsewhere = at("elsewhere", 1, { type: "attack", roles: { actor: "iran", installation: "k1" } });
    const groups = groupsAfter([{ come: [...elsewhere, ...other, ...one], go: [] }]);
    expect(groups).toContain([...one, ...other].map(({ id }) => id).join());
    expect(groups).toHaveLength(2);
  });

  test("ten thousand tellings of one place are each weighed against few", () => {
    const all = Array.from({ length: 10_000 }, (_, index) =>
      tellingsIn(`r${String(index).padStart(5, "0")}`, index % 300, [
        { type: "attack", roles: { actor: index % 2 ? "iran" : "cjtf-oir", place: "anbar" } },
      ]),
    ).flat();
    const started = performance.now();
    groupsAfter([{ come: all, go: [] }]);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});
