import { expect, test } from "vitest";
import { handover, knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const start = told("start", "Situ", "2019-10-01", [
  { type: "control", mode: "holds", roles: { actor: "cjtf-oir", installation: "k1" } },
]);
const leaves: Said = {
  type: "withdrawal",
  mode: "withdraw",
  roles: { actor: "cjtf-oir", installation: "k1" },
  when: on("2020-03-25"),
};
const stateOn = (day: string, ...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(start, ...reports), knowledge, { day, known: "2021-01-01" }).installations.find(
    ({ installation }) => installation === "k1",
  );

test("a base whose last holder left is vacant from that day, until somebody is known to have come", () => {
  const left = told("left", "Wire", "2020-03-26", [leaves]);
  const came = told("came", "Wire", "2020-06-01", [
    { type: "control", mode: "holds", roles: { actor: "iraqi-army", installation: "k1" } },
  ]);
  expect(stateOn("2020-03-24", left, came)).toMatchObject({ vacant: false, holder: { entity: "cjtf-oir" } });
  expect(stateOn("2020-03-25", left, came)).toEqual({
    installation: "k1",
    vacant: true,
    contested: false,
    since: { from: "2020-03-25", to: "2020-03-25" },
    by: left.claims[0]?.id,
    announced: [],
  });
  expect(stateOn("2020-06-01", left, came)).toMatchObject({ vacant: false, holder: { entity: "iraqi-army" } });
});

test("a base that is closed is vacant", () => {
  const closed = told("closed", "Wire", "2020-03-30", [
    { ...handover("k1", { when: on("2020-03-29") }), mode: "closure" },
  ]);
  expect(stateOn("2020-03-29", closed)).toMatchObject({ vacant: true, by: closed.claims[0]?.id });
});

test("before its first holder is known a base is not vacant", () => {
  expect(stateOn("2019-09-30", told("left", "Wire", "2020-03-26", [leaves]))).toMatchObject({ vacant: false });
});

test("in a contest the holder who came by a handover goes before one who is said to sit there", () => {
  const passed = told("passed", "Wire", "2020-03-30", [handover("k1", { when: on("2020-03-29") })]);
  const other = told("other", "Herald", "2020-06-01", [
    { type: "control", mode: "holds", roles: { actor: "kataib-hezbollah", installation: "k1" } },
  ]);
  expect(stateOn("2020-05-31", passed, other)).toMatchObject({ contested: false });
  expect(stateOn("2020-06-02", passed, other)).toMatchObject({ contested: true, holder: { entity: "iraqi-army" } });
});
