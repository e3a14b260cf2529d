import { expect, test } from "vitest";
import { knowledge, recordOf, type Said, spring, taji, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import { type Brief, brief } from "./brief.ts";

const announcement: Said = {
  type: "withdrawal",
  mode: "withdraw",
  modality: "planned",
  roles: { actor: "cjtf-oir", installation: "al-taqaddum" },
};
const strength: Said = {
  type: "force_level",
  roles: { actor: "cjtf-oir", place: "iraq" },
  quantity: { value: 7500, unit: "personnel" },
};
const record = recordOf(...spring, ...taji, told("more", "Wire", "2020-03-16", [announcement, strength]));
const briefOn = (day: string, known = day) => brief(reckon(record, knowledge, { day, known }), record, knowledge);
const words = (sentences: Brief["lead"]) =>
  sentences.map(({ parts }) => parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).join(" ");
const leadOn = (day: string, known = day) => words(briefOn(day, known).lead);
const textOn = (day: string) => {
  const { lead, sections } = briefOn(day);
  return [lead, ...sections.map(({ sentences }) => sentences)].map(words).join("\n");
};

test("it leads with what happened last, what is left, what is announced and how many there are", () => {
  expect(leadOn("2020-03-29", "2020-03-31")).toBe(
    "The coalition handed K1 Air Base to the Iraqi Army on 29 March 2020, the third installation in thirteen days. " +
      "The coalition holds five of the eight installations it held on 1 October 2019. " +
      "One more installation is to be left: Al Taqaddum. " +
      "About 7,500 personnel of the coalition are reported in Iraq (16 March 2020).",
  );
});

test("of one installation it says that it is still held, or no longer", () => {
  const held: Said = { type: "control", mode: "holds", roles: { actor: "cjtf-oir", installation: "k1" } };
  const handed: Said = {
    type: "transfer",
    mode: "handover",
    roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "k1" },
    when: { from: "2020-03-29", to: "2020-03-29" },
  };
  const small = recordOf(told("start", "Pack", "2019-10-01", [held]), told("later", "Wire", "2020-03-29", [handed]));
  const leadOf = (day: string) => words(brief(reckon(small, knowledge, { day, known: day }), small, knowledge).lead);
  expect(leadOf("2019-12-01")).toContain("The coalition still holds the one installation it held on 1 October 2019.");
  expect(leadOf("2020-03-30")).toContain(
    "The coalition no longer holds the one installation it held on 1 October 2019.",
  );
});

test("what came after the day, or was not known, is not in it", () => {
  const text = textOn("2020-03-26");
  expect(text).toMatch(/^The US forces handed the Qayyarah West airfield/);
  expect(text).not.toContain("29 March");
});

test("counts and disputes stand with who says what", () => {
  const text = textOn("2020-04-10");
  expect(text).toContain("“the fourth base in several weeks” (Gazette) differs: the record holds five");
  expect(text).toContain("Taji, 11 March (attack), rockets: 15, Herald; 10, Iraqi Army (Herald); 18, Wire; 30, Wire.");
});

test("before anything is known it says so", () => {
  expect(leadOn("2019-09-01")).toBe("Nothing is reported up to 1 September 2019.");
});

test("each number and name leads to what it rests on", () => {
  const situation = reckon(record, knowledge, { day: "2020-04-10", known: "2020-04-10" });
  const { lead, sections } = brief(situation, record, knowledge);
  const parts = [...lead, ...sections.flatMap(({ sentences }) => sentences)].flatMap((sentence) => sentence.parts);
  const linked = parts.filter((part) => typeof part !== "string");
  const events = new Set(situation.events.map(({ id }) => id));
  const claims = new Set(record.claims.map(({ id }) => id));
  expect(linked.length).toBeGreaterThan(10);
  for (const { event, claim, installation } of linked) {
    expect(event === undefined || events.has(event)).toBe(true);
    expect(claim === undefined || claims.has(claim)).toBe(true);
    expect(event ?? claim ?? installation).toBeDefined();
  }
});
