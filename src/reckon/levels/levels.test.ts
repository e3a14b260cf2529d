import { expect, test } from "vitest";
import { knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const level = (value: number, more: Partial<Said> = {}): Said => ({
  type: "force_level",
  roles: { actor: "us-forces", place: "iraq" },
  quantity: { value, unit: "personnel" },
  ...more,
});
const levelsOf = (...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" }).levels;

test("numbers follow one another in time, force by force and place by place", () => {
  const levels = levelsOf(
    told("late", "Wire", "2020-09-09", [level(3000), level(200, { roles: { actor: "french-forces", place: "iraq" } })]),
    told("early", "Herald", "2020-03-27", [level(5200)]),
  );
  expect(levels.map(({ actor, value, when }) => [actor.entity, value, when?.to])).toEqual([
    ["french-forces", 200, "2020-09-09"],
    ["us-forces", 5200, "2020-03-27"],
    ["us-forces", 3000, "2020-09-09"],
  ]);
});

test("the same number by two outlets on one day is one level with both claims", () => {
  const reports = ["Wire", "Herald"].map((outlet) => told(outlet, outlet, "2020-03-27", [level(5200)]));
  const [only, ...others] = levelsOf(...reports);
  expect(others).toEqual([]);
  expect(only?.claims).toHaveLength(2);
});

test("plans and denials of a strength are no levels", () => {
  expect(levelsOf(told("plan", "Wire", "2020-03-27", [level(2500, { modality: "planned" })]))).toEqual([]);
});

test("a cut that says what it comes to is a level, with what it came from", () => {
  const cut: Said = {
    type: "withdrawal",
    mode: "reduce",
    roles: { actor: "us-forces", place: "iraq" },
    when: on("2020-09-01"),
    quantity: { value: 3000, min: 3000, max: 3000, unit: "personnel" },
    words: "The force went down by 2,200, from 5,200 soldiers to 3,000.",
  };
  const [before, after] = levelsOf(
    told("then", "Herald", "2020-03-27", [level(5200)]),
    told("cut", "Wire", "2020-09-09", [cut]),
  );
  expect(before?.value).toBe(5200);
  expect(after).toMatchObject({ value: 3000, cut: { from: 5200, by: 2200 }, when: { to: "2020-09-01" } });
  expect(levelsOf(told("by", "Wire", "2020-09-09", [{ ...cut, words: "It cut 3,000 of its soldiers." }]))).toEqual([]);
});
