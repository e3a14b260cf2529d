import fc from "fast-check";
import { expect, it } from "vitest";
import { momentOf } from "./moment.ts";

it.each([
  ["Sun, 29 Mar 2020 10:15:00 GMT", "2020-03-29T10:15:00Z"],
  ["Sun, 29 Mar 2020 10:15:00 +0300", "2020-03-29T10:15:00+03:00"],
  ["29 March 2020 9:05 UT", "2020-03-29T09:05:00Z"],
  ["Sun, 29 Mar 20 10:15:00 EST", "2020-03-29T10:15:00-05:00"],
  ["29 Mar 20 10:15 PDT", "2020-03-29T10:15:00-07:00"],
  ["Mon, 01 Feb 99 00:00:00 CET", "1999-02-01T00:00:00+01:00"],
  ["Sun, 29 Mar 2020 10:15:00 CST", "2020-03-29T10:15:00-06:00"],
  ["29-Mar-2020 10:15:00 MSK", "2020-03-29T10:15:00+03:00"],
  ["Sun, 29 Mar 2020 10:15:00 GMT+0300", "2020-03-29T10:15:00+03:00"],
  ["Sun, 29 Mar 2020 10:15:00 GMT (Greenwich)", "2020-03-29T10:15:00Z"],
  ["2020-03-29T10:15:00+03:00", "2020-03-29T10:15:00+03:00"],
  ["2020-03-29T10:15:00.123Z", "2020-03-29T10:15:00Z"],
  ["2020-03-29 10:15 +0430", "2020-03-29T10:15:00+04:30"],
  ["2020-03-29T10:15Z", "2020-03-29T10:15:00Z"],
])("reads the moment %s", (written, moment) => {
  expect(momentOf(written)).toBe(moment);
});

it("does not look at the weekday, which feeds get wrong", () => {
  expect(momentOf("Tue, 29 Mar 2020 10:15:00 GMT")).toBe("2020-03-29T10:15:00Z");
});

it.each([
  ["2020-03-29", "there is no time"],
  ["29 Mar 2020", "there is no time"],
  ["March 29, 2020", "there is no time"],
  ["2020-03-29T10:15:00", "there is no zone"],
  ["Sun, 29 Mar 2020 10:15:00", "there is no zone"],
  ["Sun, 29 Mar 2020 10:15:00 IST", "the zone's name is India's, Ireland's and Israel's"],
  ["Sun, 29 Mar 2020 10:15:00 PM", "the time is not of 24 hours"],
  ["Sun, 29 Mar 2020 25:15:00 GMT", "there is no such hour"],
  ["Sun, 29 Mar 2020 10:15:00 +9900", "there is no such zone"],
])("gives the day alone of %s: %s", (written) => {
  expect(momentOf(written)).toBe("2020-03-29");
});

it.each([
  "",
  "yesterday",
  "30 Feb 2020 10:15:00 GMT",
  "2020-02-30T10:15:00Z",
  "2020-03",
  "1585476900",
  "1970-01-01T00:00:00Z",
  "03/04/2020",
])("gives nothing for %j", (written) => {
  expect(momentOf(written)).toBeUndefined();
});

it("reads any moment as JavaScript writes it", () => {
  const days = fc.date({ min: new Date("1970-01-02"), max: new Date("2049-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const moment = new Date(Math.floor(date.getTime() / 1000) * 1000).getTime();
      expect(Date.parse(momentOf(date.toISOString()) ?? "")).toBe(moment);
      expect(Date.parse(momentOf(date.toUTCString()) ?? "")).toBe(moment);
    }),
  );
});
