import { describe, expect, test } from "vitest";
import { knowledge } from "../fixture.ts";
import { giverAndReceiver } from "./giver-and-receiver.ts";

const parties = (ids: string[]) => ids.map((entity) => ({ entity, name: entity }));
const between = (givers: string[], receivers: string[]) => {
  const { giver, holder } = giverAndReceiver(parties(givers), parties(receivers), knowledge);
  return [giver?.entity, holder?.entity];
};

describe("who gives and who receives", () => {
  test("are those whom most reports name", () => {
    expect(between(["cjtf-oir", "us-forces"], ["iraq", "iraqi-army"])).toEqual(["cjtf-oir", "iraq"]);
    expect(between([], ["iraq"])).toEqual([undefined, "iraq"]);
    expect(between(["cjtf-oir"], [])).toEqual(["cjtf-oir", undefined]);
  });

  test("are those also where some reports turn it about", () => {
    expect(between(["iraqi-army", "cjtf-oir"], ["iraqi-security-forces", "iraqi-army"])).toEqual([
      "iraqi-army",
      "iraqi-security-forces",
    ]);
  });

  test.each([
    [["us-forces"], ["cjtf-oir", "french-forces"]],
    [["cjtf-oir", "us-forces"], ["french-forces"]],
    [
      ["cjtf-oir", "us-forces"],
      ["cjtf-oir", "french-forces"],
    ],
  ])("are two contingents, though most reports say the coalition: %j to %j", (givers, receivers) => {
    expect(between(givers, receivers)).toEqual(["us-forces", "french-forces"]);
  });

  test("are not one and the same, where some reports name another giver", () => {
    expect(between(["iraqi-army", "cjtf-oir"], ["iraqi-army", "iraq"])).toEqual(["cjtf-oir", "iraqi-army"]);
  });

  test("may be a state and its army, where nobody names others", () => {
    expect(between(["iraq"], ["iraqi-army"])).toEqual(["iraq", "iraqi-army"]);
  });
});
