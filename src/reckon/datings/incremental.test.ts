import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../model/day.ts";
import type { Published } from "../../model/report.ts";
import { handover, k1, knowledge, on, ordinal, rockets, type Said, taji, told, undated } from "../fixture.ts";
import { createDatings, type Datings } from "./datings.ts";

type Given = ReturnType<typeof told>;

const first = "2020-02-20";
const day = fc.integer({ min: 0, max: 60 }).map((after) => addDays(first, after));
const site = fc.constantFrom("k1", "k1-west-compound", "qayyarah-west", "taji");
const words = fc.constantFrom("on Sunday", "yesterday", "this month", "on Sunday, March 29", "last week", undefined);

/** A thing told, on a day of its own where the page has one. */
const said = fc.record({ site, words, day, kind: fc.constantFrom("transfer", "attack", "plan", "count") });
type Saying = typeof said extends fc.Arbitrary<infer T> ? T : never;

function claimOf({ site, words, day, kind }: Saying, isDated: boolean): Said {
  const when = isDated ? on(day, words) : words === undefined ? undefined : { text: words };
  if (kind === "count") return ordinal(2, { window: { text: "this month" } });
  if (kind === "attack") return rockets(site, day, 3, { when });
  return handover(site, { when, modality: kind === "plan" ? "planned" : "asserted" });
}

const outlet = fc.constantFrom("Wire", "Herald", "Gazette");
const published = fc.oneof(
  { weight: 3, arbitrary: day.map((on): Published => ({ from: on, to: on, basis: "metadata" })) },
  { weight: 1, arbitrary: day.map((from): Published => ({ from, to: addDays(from, 20), basis: "text" })) },
  { weight: 1, arbitrary: day.map((from): Published => ({ from, basis: "text" })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const reports = (id: fc.Arbitrary<string>): fc.Arbitrary<Given> =>
  fc
    .record({
      id,
      outlet,
      published,
      credit: fc.option(outlet, { nil: undefined }),
      said: fc.array(said, { maxLength: 4 }),
    })
    .map(({ id, outlet, published, credit, said }) => {
      const isDated = published !== undefined && published.from === published.to;
      return told(
        id,
        outlet,
        published,
        said.map((one) => claimOf(one, isDated)),
        credit ? { credit } : {},
      );
    });

const ID = fc.constantFrom(..."abcdefghij");
const unlike = fc.uniqueArray(reports(ID), { selector: ({ report }) => report.id, maxLength: 10 });

function built(given: Iterable<Given>): Datings {
  const datings = createDatings(knowledge);
  for (const { report, claims } of given) datings.put(report, claims);
  datings.settle();
  return datings;
}

const all = (datings: Datings, ids: Iterable<string>) =>
  [...ids].sort().map((id) => [id, datings.datingOf(id), datings.publishedOf(id)]);

describe("what is dated, whatever the order", () => {
  type Step = { put: Given } | { remove: string } | "settle";
  const step = fc.oneof(
    { weight: 6, arbitrary: reports(ID).map((put): Step => ({ put })) },
    { weight: 1, arbitrary: ID.map((remove): Step => ({ remove })) },
    { weight: 3, arbitrary: fc.constant<Step>("settle") },
  );

  test("reports put, replaced, removed and settled in any order give what a fresh build gives, and settling names what changed", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const datings = createDatings(knowledge);
        const held = new Map<string, Given>();
        let before = new Map<string, string>();
        for (const one of [...steps, "settle" as const]) {
          if (one === "settle") {
            const changed = datings.settle();
            const fresh = built(held.values());
            const now = new Map(all(fresh, held.keys()).map(([id, ...rest]) => [String(id), JSON.stringify(rest)]));
            expect(all(datings, held.keys())).toEqual(all(fresh, held.keys()));
            expect(changed).toEqual([...now.keys()].filter((id) => before.get(id) !== now.get(id)));
            before = now;
          } else if ("put" in one) {
            datings.put(one.put.report, one.put.claims);
            held.set(one.put.report.id, one.put);
          } else {
            datings.remove(one.remove);
            held.delete(one.remove);
            before.delete(one.remove);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of reports and of their claims does not matter", () => {
    const shuffled = unlike.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const turned = other.map(({ report, claims }) => ({ report, claims: [...claims].reverse() }));
        const ids = given.map(({ report }) => report.id);
        expect(all(built(turned), ids)).toEqual(all(built(given), ids));
      }),
    );
  });
});

describe("never circular", () => {
  const isUndated = ({ report: { published } }: Given) => !published?.from || published.from !== published.to;

  test("alone, a report has the days of its own words, and the record is no reason", () => {
    fc.assert(
      fc.property(reports(ID).filter(isUndated), (given) => {
        const dating = built([given]).datingOf(given.report.id);
        expect(dating?.narrowed.basis).toBe("text");
        const named = given.claims.some(({ claim }) => claim.when?.text === "on Sunday, March 29");
        const { from, to } = given.report.published ?? {};
        if (!named)
          expect(dating?.narrowed).toEqual({ ...(from && { from }), ...(to && { to }), basis: "text", reasons: [] });
      }),
    );
  });

  test("other undated reports change nothing, and a report of certain date stays on its day", () => {
    fc.assert(
      fc.property(unlike, (given) => {
        const datings = built(given);
        for (const one of given) {
          const { id } = one.report;
          const without = built(given.filter((other) => other === one || !isUndated(other)));
          expect(datings.datingOf(id)).toEqual(without.datingOf(id));
          expect(datings.datingOf(id) === undefined).toBe(!isUndated(one));
        }
      }),
    );
  });
});

describe("a new report touches its neighbourhood alone", () => {
  const elsewhere = told("elsewhere", "Herald", undefined, [handover("taji", { when: { text: "on Sunday" } })]);
  const put = (datings: Datings, { report, claims }: Given) => datings.put(report, claims);

  test("settling names it and the reports that it dates, once", () => {
    const datings = built([undated, elsewhere]);
    put(datings, k1);
    expect(datings.settle()).toEqual(["k1-wire", "undated"]);
    expect(datings.settle()).toEqual([]);
    put(datings, k1);
    expect(datings.settle()).toEqual([]);
    datings.remove("k1-wire");
    expect(datings.settle()).toEqual(["undated"]);
    expect(datings.datingOf("undated")?.narrowed.basis).toBe("text");
  });

  test("what it tells of other places, days and kinds touches none", () => {
    const datings = built([undated, elsewhere]);
    for (const other of taji) put(datings, other);
    expect(datings.settle()).toEqual(taji.map(({ report }) => report.id).sort());
    put(datings, told("year", "Wire", "2019-03-29", [handover("k1", { when: on("2019-03-29") })]));
    expect(datings.settle()).toEqual(["year"]);
  });

  test("a report is without bounds until something tells its day", () => {
    const datings = built([elsewhere]);
    expect(datings.publishedOf("elsewhere")).toEqual({});
    put(datings, told("taji-left", "Wire", "2020-08-24", [handover("taji", { when: on("2020-08-23") })]));
    datings.settle();
    expect(datings.publishedOf("elsewhere")).toEqual({ from: "2020-08-23", to: "2020-08-29" });
    expect(datings.publishedOf("taji-left")).toEqual({ from: "2020-08-24", to: "2020-08-24" });
  });

  test("a place crosses into “too often”, and back, by what does not itself fit", () => {
    const sundays = Array.from({ length: 36 }, (_, index) => addDays("2019-01-06", 7 * index));
    const attacks = sundays.map((day, index) => told(`attack-${index}`, "Wire", day, [rockets("taji", day, 3)]));
    const bomb = told("bomb", "Wire", "2019-12-01", [{ ...rockets("taji", "2019-12-01", 1), mode: "ied" }]);
    const page = told("page", "Herald", undefined, [rockets("taji", "", 3, { when: { text: "on Sunday" } })]);
    const datings = built([page, ...attacks]);
    put(datings, bomb);
    expect(datings.settle()).toEqual(["bomb", "page"]);
    expect(datings.publishedOf("page")).toEqual({});
    datings.remove("bomb");
    expect(datings.settle()).toEqual(["page"]);
    expect(datings.publishedOf("page")).toEqual({ from: "2019-01-06", to: "2019-09-14" });
  });

  test("who tells a thing, and who first, is as it stands", () => {
    const tells = (id: string, outlet: string, day: string) =>
      told(id, outlet, day, [rockets("taji", "2020-03-11", 18)]);
    const when = { text: "in March", from: "2020-03-01", to: "2020-03-31" };
    const copy = told(
      "copy",
      "Blog",
      { from: "2020-03-01", to: "2020-03-31", basis: "text" },
      [rockets("taji", "2020-03-11", 18, { when })],
      { credit: "Wire" },
    );
    const datings = built([copy, tells("second", "Wire", "2020-03-13")]);
    expect(datings.publishedOf("copy").from).toBe("2020-03-13");
    put(datings, tells("first", "Wire", "2020-03-12"));
    put(datings, tells("other", "Herald", "2020-03-11"));
    datings.settle();
    expect(datings.publishedOf("copy").from).toBe("2020-03-12");
    datings.remove("first");
    datings.settle();
    expect(datings.publishedOf("copy").from).toBe("2020-03-13");
  });

  test("of many outlets three are named", () => {
    const page = told("page", "Blog", undefined, [handover("k1", { when: { text: "on Sunday" } })]);
    const datings = built([page]);
    for (const outlet of ["Wire", "Gazette", "Herald", "Almanac"]) {
      put(datings, told(outlet, outlet, "2020-03-29", [handover("k1", { when: on("2020-03-29") })]));
      datings.settle();
    }
    expect(datings.datingOf("page")?.narrowed.reasons?.at(-1)).toMatch(
      /^“on Sunday”: Almanac, Gazette, Herald and others date the transfer at K1 Air Base to 29 March 2020/,
    );
  });
});
