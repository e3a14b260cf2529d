import { describe, expect, test } from "vitest";
import type { SituationEvent } from "../../model/situation.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { handover, k1, knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import { foresee, planOn } from "./plans.ts";

const plan = (more: Partial<Said>) =>
  told("plan", "Wire", "2020-03-16", [
    {
      type: "withdrawal",
      mode: "withdraw",
      modality: "planned",
      roles: { actor: "cjtf-oir", installation: "k1" },
      ...more,
    },
  ]);
const on2020 = (day: string, ...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(...reports), knowledge, { day, known: "2020-12-31" });
const untilMarch = plan({ when: { to: "2020-03-24" } });

test("a plan waits, and the installation shows it", () => {
  const { plans, installations } = on2020("2020-03-20", untilMarch, k1);
  expect(plans).toEqual([{ event: untilMarch.claims[0]?.id, status: "waiting" }]);
  expect(installations.find(({ installation }) => installation === "k1")?.announced).toEqual([
    untilMarch.claims[0]?.id,
  ]);
});

test("a plan to leave is fulfilled by the handover, so many days late", () => {
  const { plans, installations } = on2020("2020-03-29", untilMarch, k1);
  expect(plans).toMatchObject([{ status: "fulfilled", fulfilledBy: k1.claims[0]?.id, lateByDays: 5 }]);
  expect(installations.find(({ installation }) => installation === "k1")?.announced).toEqual([]);
});

test("a plan lapses a month after its last day", () => {
  expect(on2020("2020-04-23", untilMarch).plans[0]?.status).toBe("waiting");
  expect(on2020("2020-04-24", untilMarch).plans[0]).toMatchObject({ status: "lapsed", lapsedOn: "2020-04-24" });
  expect(on2020("2020-12-31", untilMarch).plans[0]).toMatchObject({ status: "lapsed", lapsedOn: "2020-04-24" });
});

test("a plan without a last day does not lapse", () => {
  expect(on2020("2020-12-31", plan({})).plans[0]?.status).toBe("waiting");
});

test("a later denial contradicts it", () => {
  const denial: Said = { type: "withdrawal", mode: "withdraw", modality: "denied", roles: { installation: "k1" } };
  expect(on2020("2020-03-20", untilMarch, told("denial", "Herald", "2020-03-19", [denial])).plans[0]?.status).toBe(
    "contradicted",
  );
});

test("a plan to the end of all years never lapses", () => {
  expect(on2020("9999-12-31", plan({ when: { to: "9999-12-31" } })).plans[0]?.status).toBe("waiting");
});

describe("a word against a plan", () => {
  const event = (id: string, more: Partial<SituationEvent>) =>
    ({
      event: {
        ...{ id, type: "withdrawal", modality: "planned", known: "2020-03-16", place: { entity: "k1" } },
        roles: { actor: [{ entity: "cjtf-oir", name: "the coalition" }] },
        ...more,
      },
      tellings: [],
      denials: [],
    }) as unknown as Occurrence;
  const announced = event("plan", {});
  const stay = event("stay", { type: "control", mode: "holds", known: "2020-03-20" });
  const denial = event("denial", { modality: "denied", known: "2020-03-22" });
  const leaves = event("deed", {
    modality: "asserted",
    when: { from: "2020-04-01", to: "2020-04-01", reasons: [] },
    known: "2020-04-02",
  });
  const standing = (day: string, ...others: Occurrence[]) => planOn(foresee(announced, others, knowledge), day);

  test("is a denial, or its actor's that it will stay; the first of them counts, from the day it is known", () => {
    expect(standing("2020-03-19", denial, stay).status).toBe("waiting");
    expect(standing("2020-03-22", denial, stay)).toEqual({
      event: "plan",
      status: "contradicted",
      contradictedBy: "stay",
    });
    expect(standing("2020-03-22", denial).contradictedBy).toBe("denial");
  });

  test("does not stand against the deed", () => {
    expect(standing("2020-03-31", stay, leaves).status).toBe("contradicted");
    expect(standing("2020-04-01", stay, leaves)).toMatchObject({ status: "fulfilled", fulfilledBy: "deed" });
  });

  test("is not another's that it will hold the base, nor one from before the plan", () => {
    const army = event("army", { ...stay.event, roles: { actor: [{ entity: "iraqi-army", name: "the army" }] } });
    const sooner = event("sooner", { ...stay.event, known: "2020-03-15" });
    const somebody = event("somebody", { ...stay.event, roles: { actor: [{ name: "the contingent" }] } });
    expect(standing("2020-12-31", army, sooner, somebody).status).toBe("waiting");
  });
});

test("the same deed elsewhere, by another, or long before it was announced does not fulfil it", () => {
  const elsewhere = told("elsewhere", "Wire", "2020-03-30", [handover("taji", { when: on("2020-03-29") })]);
  const other = told("other", "Wire", "2020-03-30", [
    handover("k1", { when: on("2020-03-29"), roles: { actor: "iran" } }),
  ]);
  const before = told("before", "Wire", "2020-01-02", [handover("k1", { when: on("2020-01-01") })]);
  expect(on2020("2020-03-30", untilMarch, elsewhere, other, before).plans[0]?.status).toBe("waiting");
});

test("a plan to leave a country is not fulfilled by leaving some place in it", () => {
  const leave = plan({ roles: { actor: "cjtf-oir", place: "iraq" } });
  const some: Said = {
    type: "withdrawal",
    mode: "withdraw",
    roles: { actor: "french-forces", place: "iraq" },
    when: on("2020-03-25"),
  };
  expect(on2020("2020-03-30", leave, told("some", "Wire", "2020-03-26", [some])).plans[0]?.status).toBe("waiting");
});
