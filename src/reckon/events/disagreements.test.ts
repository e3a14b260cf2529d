import { describe, expect, test } from "vitest";
import { handover, knowledge, on, recordOf, rockets, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import { judgementsOf } from "../record/judgements.ts";
import { type Telling, tellingsOf } from "../tellings/telling.ts";
import { disagreementsOf } from "./disagreements.ts";

const OUTLETS = ["Wire", "Gazette", "Herald", "Rumour"];
const nobody = judgementsOf([]);

/** The tellings of one event, each in a report of its own, all known on one day. */
const tellings = (...said: Said[]): Telling[] =>
  said.flatMap((one, index) => {
    const { report, claims } = told(`r${index}`, OUTLETS[index % 4], "2020-03-30", [one]);
    const context = {
      report,
      origin: report.id,
      known: "2020-03-30",
      published: { from: "2020-03-30", to: "2020-03-30" },
    };
    return tellingsOf(claims, context, knowledge);
  });
const values = (told: Telling[], denied: Telling[] = []) =>
  disagreementsOf(told, denied, nobody, knowledge).map(({ field, versions }) => [
    field,
    versions.map(({ value }) => value),
  ]);
const fired = (quantity: Said["quantity"]) => rockets("taji", "2020-03-29", 0, { quantity });
const numbers = (...quantities: Said["quantity"][]) => values(tellings(...quantities.map(fired)));

describe("how many", () => {
  const unit = "rocket";
  const exactly = (value: number) => ({ value, min: value, max: value, unit });

  test.each([
    ["the same number twice", [exactly(15), exactly(15)]],
    ["a number and at least fewer", [exactly(18), { value: 15, min: 15, unit }]],
    ["a number and about as many", [exactly(18), { value: 17, unit }]],
    ["a number and up to more", [exactly(18), { value: 30, max: 30, unit }]],
    ["a number within bounds", [exactly(18), { min: 15, max: 20, unit }]],
    ["bounds given the wrong way round", [{ min: 20, max: 15, unit }, exactly(18)]],
    [
      "people and personnel of one number",
      [
        { ...exactly(3), unit: "person" },
        { ...exactly(3), unit: "personnel" },
      ],
    ],
    ["different numbers of different things", [exactly(18), { ...exactly(3), unit: "person" }]],
    ["no number", [{ unit }, exactly(3)]],
  ] satisfies [string, Said["quantity"][]][])("no disagreement: %s", (_, quantities) => {
    expect(numbers(...quantities)).toEqual([]);
  });

  test("two numbers, with all that anybody says, also what fits both", () => {
    expect(numbers(exactly(15), { value: 10, min: 10, unit }, exactly(18))).toEqual([
      ["quantity", ["15", "at least 10", "18"]],
    ]);
  });

  test("bounds that leave nothing in common", () => {
    expect(numbers({ value: 20, min: 20, unit }, { value: 10, max: 10, unit })).toEqual([
      ["quantity", ["at least 20", "up to 10"]],
    ]);
    expect(numbers({ value: 5, unit }, { min: 10, max: 20, unit })).toEqual([
      ["quantity", ["about 5", "between 10 and 20"]],
    ]);
  });

  test("“nearly thirty” is not two", () => {
    const nearly = { text: "nearly thirty rockets", value: 30, max: 30, unit };
    expect(numbers(nearly, exactly(2))).toHaveLength(1);
    expect(numbers(nearly, exactly(28))).toEqual([]);
  });
});

describe("who", () => {
  const by = (actor: string | string[], more: Partial<Said> = {}) =>
    rockets("taji", "2020-03-29", 3, { roles: { installation: "taji", actor }, ...more });
  const own = (actor: string) => tellings(by(actor, { modality: "denied", by: actor }));

  test("a coalition and its member are one doer; two that have nothing to do with one another are two", () => {
    expect(values(tellings(by("cjtf-oir"), by("france")))).toEqual([]);
    expect(values(tellings(by("iran"), by("france")))).toEqual([["actor", ["Iran", "France"]]]);
  });

  test("lists that share a name agree, in whatever order they give their names", () => {
    expect(values(tellings(by(["iran", "france"]), by(["france", "kirkuk"]), by(["kirkuk", "iran"])))).toEqual([]);
    expect(values(tellings(by(["iran", "france"]), by(["france", "iran"]), by("qasem-soleimani")))).toEqual([
      ["actor", ["France, Iran", "Qasem Soleimani"]],
    ]);
  });

  test("one who denies a part in it is in dispute with those who name it, not with those who name another", () => {
    expect(values(tellings(by("kataib-hezbollah")), own("kataib-hezbollah"))).toEqual([
      ["actor", ["Kata'ib Hezbollah", "not Kata'ib Hezbollah"]],
    ]);
    expect(values(tellings(by("france")), own("kataib-hezbollah"))).toEqual([]);
  });

  test("who would have handed a base over and denies it disputes that it was handed over", () => {
    const denied = tellings(handover("k1", { modality: "denied", by: "cjtf-oir" }));
    expect(values(tellings(handover("k1", { when: on("2020-03-29") })), denied)).toEqual([["happened", ["yes", "no"]]]);
  });
});

test("days: one or two days that do not meet are in dispute, a month is not", () => {
  const handed = (from: string, to: string) => handover("k1", { when: { from, to } });
  const [sunday, monday] = [handed("2020-03-29", "2020-03-29"), handed("2020-03-30", "2020-03-30")];
  expect(values(tellings(sunday, handed("2020-03-28", "2020-03-29"), handed("2020-03-01", "2020-03-30")))).toEqual([]);
  expect(values(tellings(sunday, monday))).toEqual([["when", ["on 29 March 2020", "on 30 March 2020"]]]);
});

test("“nobody was hurt” disputes the dead", () => {
  const dead: Said = {
    type: "casualties",
    mode: "killed",
    roles: { installation: "taji" },
    when: on("2020-03-29"),
    quantity: { value: 2, min: 2, max: 2, unit: "person" },
  };
  const none: Said = { ...dead, modality: "denied", quantity: { value: 0, min: 0, max: 0, unit: "person" } };
  expect(values(tellings(dead), tellings(none))).toEqual([["happened", ["yes", "none"]]]);
});

test("a denial of one's own part leaves the grade of the deed alone; a denial of the deed does not", () => {
  const blamed = rockets("taji", "2020-03-29", 3, { roles: { installation: "taji", actor: "kataib-hezbollah" } });
  const grade = (denial: Partial<Said>) => {
    const record = recordOf(
      told("told", "Wire", "2020-03-30", [blamed]),
      told("denied", "Herald", "2020-03-30", [{ ...blamed, modality: "denied", ...denial }]),
    );
    const { events } = reckon(record, knowledge, { day: "2021-01-01", known: "2021-01-01" });
    return events.find(({ modality }) => modality === "asserted")?.grade.credibility;
  };
  expect(grade({ by: "kataib-hezbollah" })).toBe(3);
  expect(grade({ by: "iraqi-army" })).toBe(5);
});

test("two hundred thousand tellings of as many numbers are not compared each with each", () => {
  const [one] = tellings(fired({ value: 1, min: 1, max: 1, unit: "rocket" }));
  if (!one?.claim.quantity) throw new Error("A telling has a number.");
  const { claim } = one;
  const many = Array.from({ length: 200_000 }, (_, value): Telling => {
    return {
      ...one,
      id: `c${value}`,
      claim: { ...claim, quantity: { text: "", value, min: value, max: value, unit: "rocket" } },
    };
  });
  expect(disagreementsOf(many, [], nobody, knowledge)[0]?.versions).toHaveLength(200_000);
});
