import { expect, test } from "vitest";
import { handover, k1, knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

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
  expect(on2020("2020-04-24", untilMarch).plans[0]?.status).toBe("lapsed");
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
