import { expect, it } from "vitest";
import { figureOrderIn, printedMoment } from "./printed-moment.ts";

it.each([
  ["29 March 2020, 14:05 GMT", "2020-03-29", "2020-03-29T14:05:00Z"],
  ["2020-03-29T23:30:00+03:00", "2020-03-29", "2020-03-29T23:30:00+03:00"],
  ["2020-03-29T10:00:00.123Z", "2020-03-29", "2020-03-29T10:00:00Z"],
  ["Sun, 29 Mar 2020 10:15:00 +0000", "2020-03-29", "2020-03-29T10:15:00Z"],
  ["Sun Mar 29 2020 10:15:00 GMT+0300 (AST)", "2020-03-29", "2020-03-29T10:15:00+03:00"],
  ["March 29, 2020 at 9:05 p.m. EDT", "2020-03-29", "2020-03-29T21:05:00-04:00"],
  ["12:30 AM CEST, 29 March 2020", "2020-03-29", "2020-03-29T00:30:00+02:00"],
])("%s is a moment with its zone", (text, day, at) => {
  expect(printedMoment(text)).toMatchObject({ day, at });
});

it.each([
  ["29 March 2020 14:05", "2020-03-29"], // no zone
  ["29 March 2020 14:05 IST", "2020-03-29"], // India's, Israel's or Ireland's
  ["29 mars 2020", "2020-03-29"],
  ["le 1er août 2020", "2020-08-01"],
  ["29. März 2020", "2020-03-29"],
  ["29 de marzo de 2020", "2020-03-29"],
  ["29 марта 2020", "2020-03-29"],
  ["29 Mart 2020", "2020-03-29"],
  ["٢٩ مارس ٢٠٢٠", "2020-03-29"],
  ["29 آذار 2020", "2020-03-29"],
  ["5 كانون الثاني 2020", "2020-01-05"],
  ["2020年3月29日", "2020-03-29"],
])("%s is a day without a moment", (text, day) => {
  const moment = printedMoment(text);
  expect(moment?.day).toBe(day);
  expect(moment?.at).toBeUndefined();
});

it.each(["29 Marching 2020", "1970-01-01T00:00:00Z", "29 March", "2 hours ago", "yesterday at 14:05"])(
  "%s is no day",
  (text) => {
    expect(printedMoment(text)).toBeUndefined();
  },
);

it("reads figures of either order as the page writes them", () => {
  expect(printedMoment("03/04/2020", "day-first")?.day).toBe("2020-04-03");
  expect(printedMoment("03/04/2020", "month-first")?.day).toBe("2020-03-04");
  expect(printedMoment("03/04/2020")).toBeUndefined();
  expect(printedMoment("29/03/2020", "month-first")?.day).toBe("2020-03-29");
});

it.each([
  ["29/03/2020", "day-first"],
  ["03/29/2020", "month-first"],
  ["03/04/2020", undefined],
  ["29.03.2020", undefined],
])("%s shows the order of figures: %s", (text, order) => {
  expect(figureOrderIn(text)).toBe(order);
});
