import { expect, test } from "vitest";
import { brief } from "../reckon/brief/brief.ts";
import { handover, knowledge, on, recordOf, rockets, told } from "../reckon/fixture.ts";
import { reckon } from "../reckon/reckon.ts";
import type { Told } from "../reckon/reckoning.ts";
import type { Act } from "./desk.ts";
import { eventsTold, queueOf } from "./queue.ts";
import { indexSituation } from "./situation-index.ts";

const AT = { day: "2020-04-30", known: "2020-04-30" };
const BEFORE = "2020-05-01T00:00:00Z";
const LATER = "2020-05-03T00:00:00Z";

/** The queue over reports; those named came after everything that was decided. */
function queueAfter(all: Told[], decided: Act[] = [], late: string[] = []) {
  const record = recordOf(...all);
  const situation = reckon(record, knowledge, AT);
  return queueOf({
    index: indexSituation(situation),
    standing: new Map(decided.flatMap((act) => ("claim" in act.review ? [[act.review.claim, act]] : []))),
    claims: new Map(record.claims.map((claim) => [claim.id, claim])),
    recorded: (report) => (late.includes(report) ? LATER : BEFORE),
    inBrief: eventsTold(brief(situation, record, knowledge)),
  });
}
const accepted = (claim: string): Act => ({
  id: "v1",
  recorded: "2020-05-02T00:00:00Z",
  review: { decision: "accepted", claim, by: "Ada" },
});
const codes = (item: { reasons: { code: string }[] } | undefined) => item?.reasons.map(({ code }) => code);

const wire = told("wire", "Wire", "2020-03-12", [rockets("taji", "2020-03-11", 18)]);
const herald = told("herald", "Herald", "2020-03-12", [rockets("taji", "2020-03-11", 40)]);
const rumour = told("rumour", "Rumour", "2020-03-15", [rockets("ain-al-asad", "2020-03-14", 3)]);
const k1 = told("k1", "Wire", "2020-03-29", [handover("k1", { when: on("2020-03-29") })]);
const planned = told("plan", "Wire", "2020-03-20", [
  handover("al-taqaddum", { when: on("2020-05-20"), modality: "planned" }),
]);
const old = told("old", "Wire", "2019-11-02", [rockets("baghdad-airport", "2019-11-01", 2)]);

test("contradictions come first, then what stands on little, then what much rests on, then plans that are awaited, then the newest", () => {
  const queue = queueAfter([old, planned, k1, rumour, wire, herald]);
  const itemOf = ({ claims: [claim] }: Told) => queue.find(({ claims }) => claims.includes(claim?.id ?? ""));
  const expected = [wire, rumour, k1, planned].map(itemOf);
  expect(queue.filter((item) => expected.includes(item))).toEqual(expected);
  expect(codes(queue[0])).toContain("contradiction");
  expect(codes(queue[1])).toContain("low-grade");
  expect(codes(itemOf(k1))).toContain("holds");
  expect(codes(itemOf(planned))).toContain("plan-awaited");
});

test("what a person has reviewed is not asked again", () => {
  const [claim] = k1.claims;
  expect(queueAfter([k1], [accepted(claim?.id ?? "")])).toEqual([]);
});

test("what was contradicted after its review is asked again, with the new claim first", () => {
  const [known, fresh] = [wire.claims[0]?.id ?? "", herald.claims[0]?.id ?? ""];
  expect(queueAfter([wire, herald], [accepted(known)])).toEqual([]);
  const [item] = queueAfter([wire, herald], [accepted(known)], ["herald"]);
  expect(codes(item)).toEqual(["contradiction", "new-since-review"]);
  expect(item?.claims).toEqual([fresh, known]);
});

test("a count that differs from the record is asked about by its claim", () => {
  const count = told("count", "Wire", "2020-04-01", [
    {
      type: "count",
      mode: "ordinal",
      of: "transfer",
      roles: { actor: "cjtf-oir" },
      quantity: { value: 9, min: 9, max: 9, unit: "installation" },
    },
  ]);
  const item = queueAfter([k1, count]).find(({ event }) => event === undefined);
  expect(item).toMatchObject({ claims: [count.claims[0]?.id], reasons: [{ code: "contradiction" }] });
});

test("the order is the same whatever order the reports came in", () => {
  const all = [old, planned, k1, rumour, wire, herald];
  expect(queueAfter(all.toReversed())).toEqual(queueAfter(all));
});
