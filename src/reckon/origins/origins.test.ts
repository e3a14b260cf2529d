import { expect, test } from "vitest";
import { handover, knowledge, on, recordOf, rockets, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const originsOf = (...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" }).origins;

const k1On29 = handover("k1", { when: on("2020-03-29") });
const words =
  "Soldiers of nine nations lined up in the spring rain while the keys of the old oil company base were passed over";

test("near copies are one origin, whoever prints them", () => {
  const copy = `${words}, and then all of them went for a long lunch in the town.`;
  const reports = [
    told("a", "Wire", "2020-03-29", [k1On29], { text: `${words} at noon.` }),
    told("b", "Herald", "2020-03-30", [k1On29], { text: copy }),
    told("c", "Gazette", "2020-03-30", [k1On29], {
      text: "Quite another account, by a reporter who stood elsewhere that day.",
    }),
  ];
  const origins = originsOf(...reports);
  expect(origins.map(({ reports: of }) => of)).toEqual([["a", "b"], ["c"]]);
  expect(origins[0]).toMatchObject({ id: "a", name: "Wire", reason: "near copies of one text" });
});

test("an outlet and who republishes it are one origin", () => {
  const source = told("source", "Gazette", "2020-03-29", [k1On29]);
  const copy = told("copy", "Blog", "2020-03-30", [k1On29], { credit: "The Gazette" });
  expect(originsOf(source, copy)).toMatchObject([
    { reports: ["source", "copy"], reason: "one republishes The Gazette" },
  ]);
});

test("two outlets that credit one agency for the same news are one origin; for other news they are not", () => {
  const one = told("one", "Herald", "2020-03-29", [k1On29], { credit: "Wire" });
  const two = told("two", "Gazette", "2020-03-30", [k1On29], { credit: "Wire" });
  const other = told("other", "Gazette", "2020-03-30", [rockets("taji", "2020-03-29", 3)], { credit: "Wire" });
  expect(originsOf(one, two, other).map(({ reports }) => reports)).toEqual([["one", "two"], ["other"]]);
});

test("a credit whose report is not in the record names the origin", () => {
  const [origin] = originsOf(told("copy", "Blog", "2020-03-30", [k1On29], { credit: "The Gazette" }));
  expect(origin).toMatchObject({ name: "The Gazette", reason: "credits The Gazette" });
});

test("outlets that only quote the same speaker are one voice for that event", () => {
  const quoted = handover("k1", { when: on("2020-03-29"), by: "cjtf-oir" });
  const three = ["Wire", "Herald", "Gazette"].map((outlet) =>
    told(outlet.toLowerCase(), outlet, "2020-03-29", [quoted]),
  );
  const witness = told("witness", "Rumour", "2020-03-29", [k1On29]);
  const { events, origins } = reckon(recordOf(...three, witness), knowledge, {
    day: "2021-01-01",
    known: "2021-01-01",
  });
  expect(origins).toHaveLength(4);
  expect(events[0]?.origins).toHaveLength(2);
  expect(events[0]?.grade.reasons).toContain(
    "Three origins only give the words of US-led coalition (CJTF-OIR): counted as one.",
  );
});
