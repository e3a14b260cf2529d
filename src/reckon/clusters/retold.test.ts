import { describe, expect, test } from "vitest";
import { knowledge, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const eventsOf = (...said: Said[]) => {
  const record = recordOf(told("words", "Wire", "2020-03-29", said));
  return reckon(record, knowledge, { day: "2020-04-10", known: "2020-04-10" }).events.map(
    ({ claims }) => claims.length,
  );
};

const says = (more: Partial<Said> = {}): Said => ({
  type: "statement",
  mode: "say",
  roles: {},
  by: "cjtf-oir",
  ...more,
});

describe("words on what the same report has just told", () => {
  test("go with what they are on", () => {
    const strike: Said = { type: "attack", mode: "rocket", roles: { installation: "taji" } };
    expect(eventsOf(strike, { type: "attack", mode: "rocket", roles: {}, by: "iraqi-army" })).toEqual([2]);
  });

  test("are an event by themselves where they are on somebody's words", () => {
    expect(eventsOf(says({ roles: { installation: "k1" } }), says())).toEqual([1, 1]);
  });

  test("on who holds what are grouped by what is held, and counted once", () => {
    const holds: Said = { type: "control", mode: "holds", roles: { actor: "cjtf-oir", installation: "k1" } };
    const sizes = eventsOf(holds, { type: "control", mode: "holds", roles: { actor: "cjtf-oir" }, by: "cjtf-oir" });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2);
  });
});
