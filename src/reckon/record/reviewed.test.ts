import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimId } from "../../model/claim-id.ts";
import type { Review } from "../../model/review.ts";
import { anyCorrectionsOf, anyReports, anyReviewsOf } from "../any-record.ts";
import { handover, k1, knowledge, on, recordOf, told } from "../fixture.ts";
import { createMoments } from "../moments.ts";
import { reckon } from "../reckon.ts";
import type { Told } from "../reckoning.ts";
import { type Kept, type KeptReview, reviewedRecord } from "./reviewed.ts";

const by = "Ada";
const AT = { day: "2020-04-30", known: "2020-04-30" };

const kept = (all: Told[], reviews: KeptReview[] = []): Kept => ({ ...recordOf(...all), reviews });
const numbered = (reviews: Review[]): KeptReview[] => reviews.map((review, at) => ({ id: `v${at}`, review }));
const recordAfter = (all: Told[], ...reviews: Review[]) => reviewedRecord(kept(all, numbered(reviews)));
const undone = (review: string): Review => ({ decision: "undone", review, by });

const wire = told("wire", "Wire", "2020-03-29", [
  handover("k1", { when: on("2020-03-29") }),
  handover("taji", { when: on("2020-03-29") }),
]);
const [first, second] = wire.claims as [Told["claims"][number], Told["claims"][number]];

describe("a claim that is corrected", () => {
  const as = { ...first.claim, roles: { ...first.claim.roles, installation: { text: "al-qaim", entity: "al-qaim" } } };
  const correction: Review = { decision: "corrected", claim: first.id, as, report: "wire", by };

  test("counts with what it states now, under its id, and says who put it right and what it stated", () => {
    const [claim] = recordAfter([wire], correction).claims;
    expect(claim).toEqual({ id: first.id, report: "wire", claim: as, corrected: { by, from: first.claim } });
    const { events } = reckon(recordAfter([wire], correction), knowledge, AT);
    const event = events.find(({ claims }) => claims.includes(first.id));
    expect(event?.sentence).toContain("Al Qaim");
    expect(event?.grade.reasons).toEqual(
      expect.arrayContaining(["A person has accepted it.", "A claim of it stands as corrected by Ada."]),
    );
  });

  test("is accepted as corrected when somebody accepts it later, and counts no more when rejected", () => {
    const accepted = recordAfter([wire], correction, { decision: "accepted", claim: first.id, by: "Ben" });
    expect(accepted.claims[0]?.claim).toEqual(as);
    const rejected = recordAfter([wire], correction, { decision: "rejected", claim: first.id, by: "Ben" });
    expect(reckon(rejected, knowledge, AT).events.flatMap(({ claims }) => claims)).toEqual([second.id]);
  });

  test("is as the coder has it when all that was decided about it is taken back", () => {
    const record = recordAfter([wire], correction, { decision: "undecided", claim: first.id, by });
    expect(reckon(record, knowledge, AT)).toEqual(reckon(recordAfter([wire]), knowledge, AT));
  });

  test("outlives the coder's own claim, and is one with the claim that states the same", () => {
    const recoded = { report: wire.report, claims: [second] };
    expect(recordAfter([recoded], correction).claims).toContainEqual({
      id: first.id,
      report: "wire",
      claim: as,
      corrected: { by },
    });
    const learned = { id: claimId("wire", as), report: "wire", claim: as };
    expect(recordAfter([{ report: wire.report, claims: [learned] }], correction).claims).toEqual([learned]);
  });
});

describe("a claim that is added", () => {
  const as = { ...second.claim, modality: "planned" as const };
  const addition: Review = { decision: "added", report: "wire", as, by };

  test("has the id that the coder would give it, and the name of who added it", () => {
    expect(recordAfter([wire], addition).claims).toContainEqual({
      id: claimId("wire", as),
      report: "wire",
      claim: { ...as, rule: "person" },
      addedBy: by,
    });
  });

  test("is one with the coder's where the coder makes it too", () => {
    const learned = { id: claimId("wire", as), report: "wire", claim: { ...as, rule: "transfer" } };
    const all = [{ report: wire.report, claims: [...wire.claims, learned] }];
    expect(recordAfter(all, addition).claims).toEqual([...wire.claims, learned]);
  });

  test("can be corrected, and goes when all that was decided about it is taken back", () => {
    const id = claimId("wire", as);
    const correction: Review = { decision: "corrected", claim: id, as: { ...as, modality: "denied" }, by: "Ben" };
    expect(recordAfter([wire], addition, correction).claims.at(-1)).toMatchObject({
      id,
      claim: { modality: "denied" },
      addedBy: by,
      corrected: { by: "Ben", from: { modality: "planned" } },
    });
    const back = recordAfter([wire], addition, correction, { decision: "undecided", claim: id, by });
    expect(back.claims).toEqual(wire.claims);
  });
});

describe("a report that is corrected", () => {
  const correct = (fields: Extract<Review, { decision: "report-corrected" }>["fields"], who = by): Review => ({
    decision: "report-corrected",
    report: "wire",
    fields,
    by: who,
  });
  const published = { from: "2020-03-31", to: "2020-03-31", basis: "metadata" as const };

  test("has the fields that persons gave, each as the last one says, with their names", () => {
    const [report] = recordAfter(
      [wire],
      correct({ published, outlet: "Herald" }),
      correct({ outlet: "Gazette" }, "Ben"),
    ).reports;
    expect(report).toMatchObject({
      report: { outlet: "Gazette", published, text: wire.report.report.text },
      published,
      corrected: { outlet: "Ben", published: by },
    });
  });

  test("loses a field that is emptied", () => {
    expect(recordAfter([wire], correct({ outlet: "" })).reports[0]?.report).not.toHaveProperty("outlet");
  });

  test("is known on its corrected day, and is the voice of its corrected outlet", () => {
    const herald = { ...k1, report: { ...k1.report, id: "k1" } };
    const at = { day: "2020-03-30", known: "2020-03-30" };
    expect(reckon(recordAfter([wire, herald], correct({ published })), knowledge, at).reports).not.toContain("wire");
    const [event] = reckon(recordAfter([wire], correct({ outlet: "Rumour" })), knowledge, AT).events;
    expect(event?.origins.map(({ name }) => name)).toEqual(["Rumour"]);
  });
});

test("an event is called by its last name, whichever of its claims was named, until the name is emptied", () => {
  const herald = told("herald", "Herald", "2020-03-30", [handover("k1", { when: on("2020-03-29") })]);
  const name = (claim: string | undefined, text: string, who: string): Review => ({
    decision: "renamed",
    claim: claim ?? "",
    name: text,
    by: who,
  });
  const names = (...reviews: Review[]) =>
    reckon(recordAfter([wire, herald], ...reviews), knowledge, AT).events.flatMap(({ name }) => name ?? []);
  const [other] = herald.claims;
  expect(names(name(first.id, "One", by), name(other?.id, "Two", "Ben"))).toEqual([{ text: "Two", by: "Ben" }]);
  expect(names(name(first.id, "One", by), name(other?.id, "Two", "Ben"), name(other?.id, "", by))).toEqual([
    { text: "One", by },
  ]);
});

describe("an undoing", () => {
  const reject: Review = { decision: "rejected", claim: first.id, by };

  test("takes back one review and leaves the one before it standing", () => {
    const accept: Review = { decision: "accepted", claim: first.id, by };
    expect(recordAfter([wire], accept, reject, undone("v1"))).toEqual(recordAfter([wire], accept));
  });

  test("can be undone itself", () => {
    expect(recordAfter([wire], reject, undone("v0"), undone("v1"))).toEqual(recordAfter([wire], reject));
    expect(recordAfter([wire], reject, undone("v0"), undone("v1"), undone("v2"))).toEqual(recordAfter([wire]));
  });
});

const cases = anyReports.chain((all) =>
  fc.record({
    all: fc.constant(all),
    shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
    reviews: fc.tuple(anyCorrectionsOf(all), anyReviewsOf(all), anyCorrectionsOf(all)).map((lists) => lists.flat()),
  }),
);

describe("whatever persons put right", () => {
  test("the situation does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(cases, ({ all, shuffled, reviews }) => {
        expect(reckon(recordAfter(shuffled, ...reviews), knowledge, AT)).toEqual(
          reckon(recordAfter(all, ...reviews), knowledge, AT),
        );
      }),
      { numRuns: 80 },
    );
  });

  test("one review after the other is the same as all at once, and undone in any order leaves the situation as it was", () => {
    const undoing = cases.chain((one) =>
      fc.record({
        one: fc.constant(one),
        order: fc.shuffledSubarray(
          one.reviews.map((_, at) => at),
          { minLength: one.reviews.length },
        ),
      }),
    );
    fc.assert(
      fc.property(undoing, ({ one: { all, reviews }, order }) => {
        const moments = createMoments("test", knowledge);
        const log: KeptReview[] = [];
        const now = () => {
          moments.take(reviewedRecord(kept(all, [...log])));
          return moments.asKnown(AT.known);
        };
        const before = now();
        for (const [at, review] of reviews.entries()) {
          log.push({ id: `v${at}`, review });
          now();
        }
        const fresh = createMoments("test", knowledge);
        fresh.take(reviewedRecord(kept(all, [...log])));
        expect(now()).toEqual(fresh.asKnown(AT.known));
        for (const at of order) {
          log.push({ id: `u${at}`, review: undone(`v${at}`) });
          now();
        }
        expect(now()).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });
});
