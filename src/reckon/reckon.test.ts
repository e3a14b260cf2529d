import { expect, test } from "vitest";
import { knowledge, recordOf, spring } from "./fixture.ts";
import { reckon } from "./reckon.ts";

const record = recordOf(...spring);

test("the three bases of March change hands on their days", () => {
  const { tenures } = reckon(record, knowledge, { day: "2020-03-31", known: "2020-03-31" });
  const begun = tenures.filter(({ side }) => side === "iraq").map(({ installation, from }) => [installation, from]);
  expect(begun).toContainEqual(["al-qaim", { from: "2020-03-17", to: "2020-03-17" }]);
  expect(begun).toContainEqual(["qayyarah-west", { from: "2020-03-26", to: "2020-03-26" }]);
  expect(begun).toContainEqual(["k1", { from: "2020-03-29", to: "2020-03-29" }]);
});
