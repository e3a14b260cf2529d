import { expect, it } from "vitest";
import { printedDay } from "./printed-day.ts";

it.each([
  ["March 29, 2020", "2020-03-29"],
  ["Published: Sun, 29 Mar 2020 10:15:00 GMT", "2020-03-29"],
  ["29th of March 2020", "2020-03-29"],
  ["Sept. 3, 2019", "2019-09-03"],
  ["2020-03-29T23:30:00+03:00", "2020-03-29"],
  ["20200329", "2020-03-29"],
  ["29/03/2020", "2020-03-29"],
  ["03/29/2020", "2020-03-29"],
  ["04.04.2020", "2020-04-04"],
])("%s is %s", (text, day) => {
  expect(printedDay(text)).toBe(day);
});

it.each(["03/04/2020", "March 29", "2020-02-30", "31 June 2020", "1234567890", "in 2020"])("%s is no day", (text) => {
  expect(printedDay(text)).toBeUndefined();
});
