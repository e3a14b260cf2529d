import { describe, expect, it } from "vitest";
import type { Interval } from "../../model/day.ts";
import { findTimes } from "./find-times.ts";
import { resolveTime } from "./resolve-time.ts";

const MONDAY = "2020-03-30";

/** The times of a sentence printed on a Monday: words and days. */
function times(text: string, context: { published?: Interval; ahead?: boolean; story?: Interval } = {}): string[] {
  const published = context.published ?? { from: MONDAY, to: MONDAY };
  return findTimes(text).map((time) => {
    const days = resolveTime(time.value, { ...context, published });
    return `${time.text}: ${days ? `${days.from ?? ""}/${days.to ?? ""}` : "?"}`;
  });
}

describe("times look back from the day of the report", () => {
  it.each([
    ["It fell on Sunday.", "on Sunday: 2020-03-29/2020-03-29"],
    ["It fell on Monday.", "on Monday: 2020-03-30/2020-03-30"],
    ["It fell last Sunday night.", "last Sunday night: 2020-03-29/2020-03-29"],
    ["It fell in November.", "in November: 2019-11-01/2019-11-30"],
    ["It fell in March.", "in March: 2020-03-01/2020-03-31"],
    ["the December attack", "December: 2019-12-01/2019-12-31"],
    ["It fell in mid-March.", "in mid-March: 2020-03-11/2020-03-20"],
    ["Since early March, it fell.", "Since early March: 2020-03-01/2020-03-30"],
    ["It fell earlier this month.", "earlier this month: 2020-03-01/2020-03-31"],
    ["It fell last month.", "last month: 2020-02-01/2020-02-29"],
    ["It fell late last year.", "late last year: 2019-10-01/2019-12-31"],
    ["It fell last week.", "last week: 2020-03-22/2020-03-28"],
    ["It fell in late 2017.", "in late 2017: 2017-10-01/2017-12-31"],
    ["It fell in mid-2014.", "in mid-2014: 2014-05-01/2014-08-31"],
    ["throughout 2020", "throughout 2020: 2020-01-01/2020-12-31"],
    ["strikes since October 2019", "since October 2019: 2019-10-01/2020-03-30"],
    ["It fell on March 26.", "on March 26: 2020-03-26/2020-03-26"],
    ["It fell on Thursday, 26 March 2020.", "on Thursday, 26 March 2020: 2020-03-26/2020-03-26"],
    ["It fell on Jan. 3, 2020.", "on Jan. 3, 2020: 2020-01-03/2020-01-03"],
    ["the night of 7–8 January", "the night of 7–8 January: 2020-01-07/2020-01-08"],
    ["the night of 7 January", "the night of 7 January: 2020-01-07/2020-01-08"],
    ["It was shelled overnight.", "overnight: 2020-03-29/2020-03-30"],
    ["It fell yesterday.", "yesterday: 2020-03-29/2020-03-29"],
    ["It fell two days ago.", "two days ago: 2020-03-28/2020-03-28"],
    ["between March and May 2019", "between March and May 2019: 2019-03-01/2019-05-31"],
    ["from 2014 to 2017", "from 2014 to 2017: 2014-01-01/2017-12-31"],
    ["in recent days", "in recent days: /2020-03-30"],
    ["over the past three weeks", "over the past three weeks: 2020-03-09/2020-03-30"],
    ["the fourth in several weeks", "in several weeks: /2020-03-30"],
    ["the sixth within three weeks", "within three weeks: 2020-03-09/2020-03-30"],
    ["since the beginning of the year", "since the beginning of the year: 2020-01-01/2020-03-30"],
    ["in the summer of 2016", "in the summer of 2016: 2016-06-01/2016-08-31"],
    ["last spring", "last spring: 2020-03-01/2020-05-31"],
    ["in winter 2015", "in winter 2015: 2015-12-01/2016-02-29"],
    ["on 2020-03-12", "on 2020-03-12: 2020-03-12/2020-03-12"],
    ["from May", "from May: 2019-05-01/"],
    ["shelled overnight into Sunday", "overnight into Sunday: 2020-03-28/2020-03-29"],
    ["in the night from Friday to Saturday", "in the night from Friday to Saturday: 2020-03-27/2020-03-28"],
    ["It fell at the weekend.", "at the weekend: 2020-03-28/2020-03-29"],
    ["It fell on Saturday and Sunday.", "on Saturday and Sunday: 2020-03-28/2020-03-29"],
    ["It fell on Friday last week.", "on Friday last week: 2020-03-27/2020-03-27"],
    ["in the first week of March", "in the first week of March: 2020-03-01/2020-03-07"],
    ["in the second half of April 2018", "in the second half of April 2018: 2018-04-16/2018-04-30"],
    ["in the last quarter of 2019", "in the last quarter of 2019: 2019-10-01/2019-12-31"],
    ["on the last day of the year", "on the last day of the year: 2019-12-31/2019-12-31"],
    ["between 3 and 7 March", "between 3 and 7 March: 2020-03-03/2020-03-07"],
    ["during the 1990s", "during the 1990s: 1990-01-01/1999-12-31"],
    ["in fiscal year 2019", "in fiscal year 2019: 2018-10-01/2019-09-30"],
    ["a few days ago", "a few days ago: /2020-03-30"],
    ["in the past week", "in the past week: /2020-03-30"],
    ["the day before yesterday", "the day before yesterday: 2020-03-28/2020-03-28"],
  ])("%s", (text, time) => expect(times(text)).toEqual([time]));
});

describe("feasts and fasts are days of their calendars", () => {
  it.each([
    ["on Christmas Eve", "on Christmas Eve: 2019-12-24/2019-12-24"],
    ["on New Year’s Day", "on New Year’s Day: 2020-01-01/2020-01-01"],
    ["on Easter Sunday", "on Easter Sunday: 2019-04-21/2019-04-21"],
    ["on Good Friday 2018", "on Good Friday 2018: 2018-03-30/2018-03-30"],
    ["at Orthodox Easter 2022", "at Orthodox Easter 2022: 2022-04-24/2022-04-24"],
    ["during Ramadan", "during Ramadan: 2019-05-06/2019-06-03"],
    ["on Eid al-Adha", "on Eid al-Adha: 2019-08-11/2019-08-11"],
    ["on the eve of Ashura", "on the eve of Ashura: 2019-09-08/2019-09-08"],
    ["since Nowruz", "since Nowruz: 2020-03-20/2020-03-30"],
  ])("%s", (text, time) => expect(times(text)).toEqual([time]));

  it("are no times in other names", () => {
    expect(times("a lorry at a Christmas market, a woman named Easter, the Ramadan family")).toEqual([]);
  });
});

describe("a plan looks ahead", () => {
  it.each([
    ["They will leave on Sunday.", "on Sunday: 2020-04-05/2020-04-05"],
    ["They will leave by 31 December.", "by 31 December: /2020-12-31"],
    ["They will leave in November.", "in November: 2020-11-01/2020-11-30"],
    ["They will leave next month.", "next month: 2020-04-01/2020-04-30"],
    ["They will leave within two weeks.", "within two weeks: 2020-03-30/2020-04-13"],
    ["They set 31 December as the deadline.", "31 December: /2020-12-31"],
    ["in the coming days", "in the coming days: 2020-03-30/"],
  ])("%s", (text, time) => expect(times(text, { ahead: true })).toEqual([time]));
});

describe("a report without a day of its own", () => {
  it("gives the days of its first and its last possible day, joined", () => {
    const published = { from: "2020-03-29", to: "2020-03-31" };
    expect(times("on Sunday", { published })).toEqual(["on Sunday: 2020-03-29/2020-03-29"]);
    expect(times("since early March", { published })).toEqual(["since early March: 2020-03-01/2020-03-31"]);
    expect(times("on Tuesday", { published })).toEqual(["on Tuesday: 2020-03-24/2020-03-31"]);
  });

  it("with one bound gives one bound, never a day", () => {
    expect(times("on Sunday", { published: { from: "2020-03-30" } })).toEqual(["on Sunday: 2020-03-29/"]);
    expect(times("on Sunday", { published: { to: "2020-03-30" } })).toEqual(["on Sunday: /2020-03-29"]);
  });

  it("leaves open what hangs on its day", () => {
    expect(times("on Sunday, in late 2017", { published: {} })).toEqual([
      "on Sunday: ?",
      "in late 2017: 2017-10-01/2017-12-31",
    ]);
  });
});

it("“two days later” counts from the story’s day", () => {
  const story = { from: "2020-03-12", to: "2020-03-12" };
  expect(times("It was hit again two days later.", { story })).toEqual(["two days later: 2020-03-14/2020-03-14"]);
  expect(times("It was hit again two days later.")).toEqual(["two days later: ?"]);
});

it.each([
  ["the same evening", "2020-03-12/2020-03-12"],
  ["later that day", "2020-03-12/2020-03-12"],
  ["hours later", "2020-03-12/2020-03-12"],
  ["the following morning", "2020-03-13/2020-03-13"],
  ["the day before", "2020-03-11/2020-03-11"],
  ["a night earlier", "2020-03-11/2020-03-11"],
  ["a few days earlier", "/2020-03-12"],
  ["that month", "2020-03-01/2020-03-31"],
  ["the following week", "2020-03-15/2020-03-21"],
])("“%s” is told from the story’s day", (text, days) => {
  const story = { from: "2020-03-12", to: "2020-03-12" };
  expect(times(`It was hit ${text}.`, { story })).toEqual([`${text}: ${days}`]);
});

it("numbers, modal verbs and names are no times", () => {
  expect(times("It may march 2,000 men to base K-1; 2000 troops fell in line.")).toEqual([]);
  expect(times("They may leave. May is a name of Theresa May.")).toEqual([]);
  expect(times("The constructor left; since constructor and two constructor ago.")).toEqual([]);
});
