import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Interval } from "../../model/day.ts";
import { daysMeant, monthAndDay, publishedWhen, relativeWords } from "./relative-days.ts";

const sunday = { from: "2020-03-29", to: "2020-03-29" };
const monday = { from: "2020-03-30", to: "2020-03-30" };

/** Words, the days they mean on Monday 30 March 2020, and when a report can have been published that means the first of those days. */
type Case = [words: string, meant: string, published: string];
const interval = (text: string): Interval => {
  const [from, to = from] = text.split("/");
  return { ...(from && { from }), ...(to && { to }) };
};

describe("of what happened", () => {
  test.each<Case>([
    ["today", "2020-03-30", "2020-03-30"],
    ["earlier today", "2020-03-30", "2020-03-30"],
    ["this morning", "2020-03-30", "2020-03-30"],
    ["yesterday", "2020-03-29", "2020-03-30"],
    ["the day before yesterday", "2020-03-28", "2020-03-30"],
    ["two days ago", "2020-03-28", "2020-03-30"],
    ["a day ago", "2020-03-29", "2020-03-30"],
    ["12 days ago", "2020-03-18", "2020-03-30"],
    ["overnight", "2020-03-29/2020-03-30", "2020-03-29/2020-03-30"],
    ["last night", "2020-03-29/2020-03-30", "2020-03-29/2020-03-30"],
    ["on Sunday", "2020-03-29", "2020-03-29/2020-04-04"],
    ["last Sunday", "2020-03-29", "2020-03-29/2020-04-04"],
    ["Sunday’s", "2020-03-29", "2020-03-29/2020-04-04"],
    ["Saturday night", "2020-03-28", "2020-03-28/2020-04-03"],
    ["before dawn on Monday", "2020-03-30", "2020-03-30/2020-04-05"],
    ["at 0200 on Tuesday", "2020-03-24", "2020-03-24/2020-03-30"],
    ["since Thursday", "2020-03-26/2020-03-30", "2020-03-26/2020-04-01"],
    ["over the weekend", "2020-03-28/2020-03-29", "2020-03-28/2020-04-03"],
    ["this week", "2020-03-29/2020-03-30", "2020-03-29/2020-04-04"],
    ["last week", "2020-03-22/2020-03-28", "2020-03-29/2020-04-04"],
    ["this month", "2020-03-01/2020-03-30", "2020-03-01/2020-03-31"],
    ["earlier this month", "2020-03-01/2020-03-30", "2020-03-01/2020-03-31"],
    ["last month", "2020-02-01/2020-02-29", "2020-03-01/2020-03-31"],
    ["since last month", "2020-02-01/2020-03-30", "2020-02-01/2020-03-31"],
    ["last year", "2019-01-01/2019-12-31", "2020-01-01/2020-12-31"],
    ["on March 29", "2020-03-29", "2020-03-29/2021-03-28"],
    ["31 March", "2019-03-31", "2019-03-31/2020-03-30"],
    ["on Feb. 29", "2020-02-29", "2020-02-29/2024-02-28"],
    ["on Sunday, March 29", "2020-03-29", "2020-03-29/2021-03-28"],
  ])("%s", (words, meant, published) => {
    const days = daysMeant(words, monday);
    expect(days).toEqual(interval(meant));
    const first = days?.from ?? "";
    expect(publishedWhen(words, { from: first, to: first })).toEqual(interval(published));
  });

  test("of the days of another week day, none can have been meant", () => {
    expect(publishedWhen("on Friday", sunday)).toBeUndefined();
    expect(publishedWhen("Friday, March 29", sunday)).toBeUndefined();
    expect(publishedWhen("yesterday", sunday)).toEqual(monday);
  });

  test("an interval of publication that spans weeks leaves several Sundays", () => {
    expect(daysMeant("Sunday", { from: "2020-03-08", to: "2020-03-31" })).toEqual(interval("2020-03-08/2020-03-29"));
  });

  test("a date without year beside its day of the week is in the years that have both", () => {
    const decade = { from: "2015-01-01", to: "2024-12-31" };
    expect(daysMeant("on Sunday, 29 March", decade)).toEqual(interval("2015-03-29/2020-03-29"));
    expect(daysMeant("on Sunday, 29 March", { from: "2016-04-01", to: "2024-12-31" })).toEqual(sunday);
    expect(daysMeant("on Sunday, 29 March", { from: "2021-06-01", to: "2022-02-01" })).toBeUndefined();
  });
});

describe("of a plan", () => {
  test.each<Case>([
    ["on Sunday", "2020-04-05", "2020-03-30/2020-04-05"],
    ["on Monday", "2020-03-30", "2020-03-24/2020-03-30"],
    ["next Monday", "2020-04-06", "2020-03-30/2020-04-05"],
    ["this coming Friday", "2020-04-03", "2020-03-28/2020-04-03"],
    ["tomorrow", "2020-03-31", "2020-03-30"],
    ["the day after tomorrow", "2020-04-01", "2020-03-30"],
    ["overnight", "2020-03-30/2020-03-31", "2020-03-29/2020-03-30"],
    ["this week", "2020-03-30/2020-04-04", "2020-03-29/2020-03-30"],
    ["later this month", "2020-03-30/2020-03-31", "2020-03-01/2020-03-30"],
    ["next week", "2020-04-05/2020-04-11", "2020-03-29/2020-04-04"],
    ["next month", "2020-04-01/2020-04-30", "2020-03-01/2020-03-31"],
    ["at the weekend", "2020-04-04/2020-04-05", "2020-03-30/2020-04-04"],
    ["on 29 March", "2021-03-29", "2020-03-30/2021-03-29"],
  ])("%s", (words, meant, published) => {
    const days = daysMeant(words, monday, true);
    expect(days).toEqual(interval(meant));
    const first = days?.from ?? "";
    expect(publishedWhen(words, { from: first, to: first }, true)).toEqual(interval(published));
  });

  test("“tomorrow” and “next Sunday” look ahead whatever they are said of; “last week” never does", () => {
    expect(daysMeant("tomorrow", sunday)).toEqual(monday);
    expect(daysMeant("next Sunday", sunday)).toEqual(interval("2020-04-05"));
    expect(daysMeant("last week", sunday, true)).toEqual(interval("2020-03-22/2020-03-28"));
  });
});

test.each([
  "between Friday and Sunday",
  "by Friday",
  "until Sunday evening",
  "from Sunday",
  "the day after Sunday",
  "the following Monday",
  "that Sunday",
  "every Sunday",
  "the Sunday before",
  "two days later",
  "three days earlier",
  "the day before",
  "in the last week",
  "on the last Sunday of the month",
  "in the night to Sunday",
  "on the night of March 17",
  "26–27 July",
  "25 and 26 August",
  "on 29 March 2020",
  "in November 2019",
  "this month last year",
  "on 31 February",
  "",
])("does not hang on the day of publication alone: %s", (words) => {
  expect(daysMeant(words, sunday)).toBeUndefined();
  expect(publishedWhen(words, sunday)).toBeUndefined();
});

test("years that leave the calendar’s four digits mean nothing", () => {
  for (const from of ["0001-01-01", "9999-12-31"]) {
    expect(daysMeant("last year", { from, to: from })).toBeUndefined();
    expect(publishedWhen("on Sunday", { from, to: from })).toBeUndefined();
  }
});

describe("which words date a claim", () => {
  const claim = (quote: string, more: Partial<Parameters<typeof relativeWords>[0]> = {}) =>
    relativeWords({
      type: "transfer",
      roles: {},
      modality: "asserted",
      quote: { text: quote, start: 0, end: quote.length },
      ...more,
    });

  test("its own time goes before the days that its sentence names", () => {
    expect(claim("Troops left on Friday.", { when: { text: "in March" } })).toBe("in March");
    expect(claim("Troops left on Friday.")).toBe("on Friday");
    expect(claim("Friday’s handover of the base.")).toBe("Friday’s");
    expect(claim("Troops left on Friday and on Sunday.")).toBe("");
  });

  test("the day on which it was said is not the day on which it happened", () => {
    const attribution = [{ text: "the army", cue: "said" }];
    expect(claim("The base was handed over, the army said on Friday.", { attribution })).toBe("");
    expect(claim("The army said the base was handed over on Friday.", { attribution })).toBe("on Friday");
  });

  test("a month and a day of it, in either order", () => {
    expect(monthAndDay("on March 9")).toBe("03-09");
    expect(monthAndDay("the night of 11 Sept.")).toBe("09-11");
    expect(monthAndDay("in March")).toBeUndefined();
  });
});

describe("what a day means and when it can have been said are inverse to one another", () => {
  const words = fc.constantFrom(
    ..."on Sunday|next Wednesday|coming Friday|yesterday|today|tomorrow|overnight|3 days ago|since Monday".split("|"),
    ..."this week|last week|next week|this month|last month|later this month|since last month|this year".split("|"),
    ..."29 March|Feb. 29|Sunday, March 29|Saturday, 29 February|the weekend|next year|since March 1".split("|"),
  );
  const days = (max: number) => fc.integer({ min: 0, max }).map((after) => addDays("2014-01-01", after));
  const near = days(5000).chain((day) =>
    fc.oneof(...[3, 40, 800].map((max) => fc.integer({ min: -max, max }))).map((by) => [day, addDays(day, by)]),
  );

  test("a day is meant on a day of publication just when that day of publication can mean it", () => {
    fc.assert(
      fc.property(words, fc.boolean(), near, (said, planned, [published = "", day = ""]) => {
        const meant = daysMeant(said, { from: published, to: published }, planned);
        const when = publishedWhen(said, { from: day, to: day }, planned);
        const isMeant = meant !== undefined && meant.from <= day && day <= meant.to;
        expect(when !== undefined && when.from <= published && published <= when.to).toBe(isMeant);
      }),
      { numRuns: 2000 },
    );
  });

  test("the days of an interval are those of its days together", () => {
    const width = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(words, fc.boolean(), days(3000), width, (said, planned, from, more) => {
        const each = Array.from({ length: more + 1 }, (_, index) => addDays(from, index));
        const hullOf = (one: typeof daysMeant) => {
          const all = each.flatMap((day) => one(said, { from: day, to: day }, planned) ?? []);
          const bounds = all.flatMap((found) => [found.from, found.to]).sort();
          return bounds.length > 0 ? { from: bounds[0], to: bounds.at(-1) } : undefined;
        };
        const whole = { from, to: addDays(from, more) };
        expect(daysMeant(said, whole, planned)).toEqual(hullOf(daysMeant));
        expect(publishedWhen(said, whole, planned)).toEqual(hullOf(publishedWhen));
      }),
    );
  });
});
