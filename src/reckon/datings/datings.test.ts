import { expect, test } from "vitest";
import { handover, k1, k1Herald, knowledge, on, qayyarah, recordOf, rockets, taji, told, undated } from "../fixture.ts";
import { canonical } from "../record/record.ts";
import { datingsOf } from "./datings.ts";

const datingOf = (id: string, ...reports: Parameters<typeof recordOf>) =>
  datingsOf(canonical(recordOf(...reports)), knowledge).find(({ report }) => report === id)?.narrowed;

test("“on Sunday” of an event that others date is within the week after it, and within what the page itself allows", () => {
  const narrowed = datingOf("undated", undated, k1, k1Herald, qayyarah);
  expect(narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
  expect(narrowed?.reasons).toEqual([
    "“this month”: March 2020",
    expect.stringMatching(/^“on Sunday”: Herald and Wire date the transfer at K1 Air Base to 29 March 2020/),
  ]);
});

test("a handover that it tells of gives the earliest day", () => {
  expect(datingOf("undated", undated, qayyarah)).toMatchObject({ from: "2020-03-26", to: "2020-03-31" });
});

test("without other reports the words stand", () => {
  expect(datingOf("undated", undated)).toMatchObject({ from: "2020-03-08", to: "2020-03-31", basis: "text" });
});

test("undated reports neither date one another nor themselves", () => {
  const other = told("other", "Herald", undefined, [handover("k1", { when: on("2020-03-29", "on Sunday") })]);
  expect(datingOf("undated", undated, other)).toMatchObject({ from: "2020-03-08", to: "2020-03-31", basis: "text" });
  expect(datingOf("other", undated, other)).toEqual({ basis: "text", reasons: [] });
});

test("a report that nothing dates is dated by the record alone", () => {
  const dateless = told("dateless", "Herald", undefined, [handover("k1", { when: { text: "on Sunday" } })]);
  expect(datingOf("dateless", dateless, k1)).toMatchObject({ from: "2020-03-29", to: "2020-04-04", basis: "record" });
});

test("a headline's news of the days before dates it too: there is one Sunday among them", () => {
  const headline = told("headline", "Herald", "2020-03-30", [handover("k1", { paragraph: 0 })]);
  const narrowed = datingOf("undated", undated, headline);
  expect(narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
});

test("another day of the week, another kind of event or another place says nothing", () => {
  const friday = handover("k1", { when: { text: "on Friday" } });
  const elsewhere = handover("taji", { when: { text: "on Sunday" } });
  const attack = rockets("k1", "2020-03-29", 3, { when: { text: "on Sunday" } });
  const dateless = told("dateless", "Herald", undefined, [friday, elsewhere, attack]);
  expect(datingOf("dateless", dateless, k1)).toEqual({ basis: "text", reasons: [] });
});

test("an attack recalled without a day may be an earlier one: it gives no earliest day", () => {
  const dateless = told("dateless", "Herald", undefined, [rockets("taji", "", 3, { when: undefined })]);
  expect(datingOf("dateless", dateless, ...taji)).toEqual({ basis: "text", reasons: [] });
});

test("what would leave no day is not used", () => {
  const early = told("early", "Herald", { from: "2020-03-01", to: "2020-03-20", basis: "text" }, [handover("k1")]);
  expect(datingOf("early", early, k1)).toMatchObject({ from: "2020-03-01", to: "2020-03-20", basis: "text" });
});
