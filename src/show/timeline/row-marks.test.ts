import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { fixtureDesk } from "../fixture.ts";
import { axisOf } from "./axis.ts";
import { type Dated, dated } from "./chronology.ts";
import { densityOf } from "./density.ts";
import { marksInRows } from "./row-marks.ts";

const { events } = await fixtureDesk().situation({ day: "2020-04-07", known: "2020-04-07" });
const [pattern] = events as [SituationEvent];
const axis = axisOf({ first: "2019-10-01", last: "2021-01-15" });
const on = (from: string, to = from): Dated => dated({ ...pattern, when: { from, to, reasons: [] } }) as Dated;

it("events that stand apart have a mark each; those too close have one for all", () => {
  const [marks] = marksInRows(axis, [[on("2019-11-08"), on("2020-03-11"), on("2020-03-12"), on("2020-03-13")]]);
  expect(marks?.map((mark) => mark.events.length)).toEqual([1, 3]);
});

it("an uncertain event stands in the middle of its days", () => {
  const [marks] = marksInRows(axis, [[on("2020-03-01", "2020-03-31")]]);
  expect(marks?.[0]?.at).toBeCloseTo((axis.at("2020-03-01") + axis.at("2020-04-01")) / 2);
});

it("however many events there are, the marks are few and no event is lost", () => {
  const day = fc.integer({ min: 0, max: 470 }).map((days) => addDays("2019-10-01", days));
  const row = fc.array(
    day.map((from) => on(from)),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const marks = marksInRows(axis, rows);
      expect(marks.flat().length).toBeLessThanOrEqual(220);
      expect(marks.map((each) => each.flatMap((mark) => mark.events).length)).toEqual(rows.map(({ length }) => length));
    }),
    { numRuns: 30 },
  );
});

it("all events are counted by weeks over a year and by days over a month", () => {
  const chronology = [on("2020-03-11"), on("2020-03-12"), on("2020-03-29")];
  expect(densityOf(axis, chronology).map(({ from, to, count }) => [from, to, count])).toEqual([
    ["2020-03-09", "2020-03-15", 2],
    ["2020-03-23", "2020-03-29", 1],
  ]);
  const month = axisOf({ first: "2019-10-01", last: "2021-01-15" }, { from: "2020-03-12", to: "2020-04-11" });
  expect(densityOf(month, chronology).map(({ from }) => from)).toEqual(["2020-03-12", "2020-03-29"]);
});
