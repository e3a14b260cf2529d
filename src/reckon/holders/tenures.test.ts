import { describe, expect, test } from "vitest";
import { handover, knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const news = (id: string, day: string, ...said: Said[]) => told(id, "Wire", day, said);
const holds = (installation: string, actor: string, more: Partial<Said> = {}): Said => ({
  type: "control",
  mode: "holds",
  roles: { actor, installation },
  ...more,
});
const leaves = (installation: string, day: string, more: Partial<Said> = {}): Said => ({
  type: "withdrawal",
  mode: "withdraw",
  roles: { actor: "cjtf-oir", installation },
  when: on(day),
  ...more,
});

const tenuresOf = (...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" }).tenures.map(
    ({ installation, holder, from, to, contested }) => ({
      at: installation,
      who: holder.entity,
      from: from.from ?? `≤ ${from.to ?? "?"}`,
      ...(to && { to: to.to }),
      ...(contested && { contested }),
    }),
  );
const start = news("start", "2019-10-01", holds("k1", "cjtf-oir"));
const passed = news("passed", "2020-03-30", handover("k1", { when: on("2020-03-29") }));

describe("what begins and ends a tenure", () => {
  test("a baseline begins one on its day at the latest; a handover ends it and begins the next", () => {
    expect(tenuresOf(start, passed)).toEqual([
      { at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01", to: "2020-03-29" },
      { at: "k1", who: "iraqi-army", from: "2020-03-29" },
    ]);
  });

  test("troops stationed there, on a page of which nobody knows the day, do not contest what a dated report tells", () => {
    const page = told("page", "Page", undefined, [holds("k1", "us-forces")]);
    expect(tenuresOf(start, passed, page)).toEqual(tenuresOf(start, passed));
  });

  test("a handover without a baseline tells who had it before", () => {
    expect(tenuresOf(passed)).toEqual([
      { at: "k1", who: "cjtf-oir", from: "≤ ?", to: "2020-03-29" },
      { at: "k1", who: "iraqi-army", from: "2020-03-29" },
    ]);
  });

  test("a base that is closed has no holder afterwards", () => {
    const closed = news("closed", "2020-03-30", { ...handover("k1", { when: on("2020-03-29") }), mode: "closure" });
    expect(tenuresOf(start, closed)).toEqual([{ at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01", to: "2020-03-29" }]);
  });

  test("a departure days before the ceremony is a part of the handover", () => {
    expect(tenuresOf(start, news("left", "2020-03-26", leaves("k1", "2020-03-25")), passed)).toEqual(
      tenuresOf(start, passed),
    );
  });

  test("a withdrawal with no handover leaves the base without a holder", () => {
    expect(tenuresOf(start, news("left", "2020-03-26", leaves("k1", "2020-03-25")))).toEqual([
      { at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01", to: "2020-03-25" },
    ]);
  });

  test("some soldiers leaving, and a plan to leave, end nothing", () => {
    const some = leaves("k1", "2020-03-25", { quantity: { value: 300, unit: "personnel" } });
    const plan = leaves("k1", "2020-03-25", { modality: "planned" });
    expect(tenuresOf(start, news("some", "2020-03-26", some, plan))).toEqual([
      { at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01" },
    ]);
  });

  test("“the troops have left”, without a time, soon after a handover are not those who have just come", () => {
    const departure = (day: string, more: Partial<Said>) =>
      news("departure", day, { ...leaves("k1", day), ...more, roles: { actor: "iraqi-army", installation: "k1" } });
    const handedOver = { at: "k1", who: "iraqi-army", from: "2020-03-29" };
    const untimed = departure("2020-03-31", { when: undefined });
    expect(tenuresOf(start, passed, untimed).at(-1)).toEqual(handedOver);
    const timed = departure("2020-03-31", { when: on("2020-03-31") });
    expect(tenuresOf(start, passed, timed).at(-1)).toEqual({ ...handedOver, to: "2020-03-31" });
  });

  test("a seizure ends all other tenures", () => {
    const seized: Said = {
      type: "seizure",
      roles: { actor: "kataib-hezbollah", installation: "k1" },
      when: on("2020-05-01"),
    };
    expect(tenuresOf(start, news("seized", "2020-05-02", seized)).map(({ who, to }) => [who, to])).toEqual([
      ["cjtf-oir", "2020-05-01"],
      ["kataib-hezbollah", undefined],
    ]);
  });

  test("a holding has the name that is told of its first day, whatever later reports call the holder", () => {
    const from2017 = news(
      "from-2017",
      "2020-01-05",
      holds("taji", "cjtf-oir", { when: { text: "from 2017", from: "2017-01-01" } }),
    );
    const later = news("later", "2020-01-04", holds("taji", "us-forces"));
    expect(tenuresOf(later, from2017)).toEqual([{ at: "taji", who: "cjtf-oir", from: "≤ 2017-01-01" }]);
  });

  test("the holder told again, or under its state's name, is the same tenure", () => {
    const again = news("again", "2020-02-01", holds("k1", "us-forces"));
    expect(tenuresOf(start, again)).toEqual([{ at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01" }]);
  });
});

describe("two who claim to hold it", () => {
  test("are both contested", () => {
    const other = news("other", "2020-02-01", holds("k1", "kataib-hezbollah"));
    expect(tenuresOf(start, other)).toEqual([
      { at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01", contested: true },
      { at: "k1", who: "kataib-hezbollah", from: "≤ 2020-02-01", contested: true },
    ]);
  });

  test("are not two when the second only recalls who had it, in the report of its handover", () => {
    const recalled = news(
      "recalled",
      "2020-03-30",
      handover("k1", { when: on("2020-03-29") }),
      holds("k1", "cjtf-oir"),
    );
    expect(tenuresOf(start, recalled)).toEqual(tenuresOf(start, passed));
  });
});

describe("parts", () => {
  const part = news("part", "2019-10-01", holds("k1-west-compound", "us-forces"));

  test("go with the whole", () => {
    const tenures = tenuresOf(start, part, passed).filter(({ at }) => at === "k1-west-compound");
    expect(tenures.map(({ who, from }) => [who, from])).toEqual([
      ["us-forces", "≤ 2019-10-01"],
      ["iraqi-army", "2020-03-29"],
    ]);
  });

  test("can pass without the whole", () => {
    const partPassed = news("part-passed", "2020-03-01", handover("k1-west-compound", { when: on("2020-02-28") }));
    const tenures = tenuresOf(start, part, partPassed);
    expect(tenures.find(({ at }) => at === "k1")).toEqual({ at: "k1", who: "cjtf-oir", from: "≤ 2019-10-01" });
    expect(tenures.filter(({ at }) => at !== "k1").map(({ who }) => who)).toEqual(["us-forces", "iraqi-army"]);
  });
});
