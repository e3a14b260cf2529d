import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../../model/review.ts";
import { handover, knowledge, on, recordOf, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import { claimsUnder, judgementsOf } from "./judgements.ts";

const by = "Ada";
const onClaim = (decision: "accepted" | "rejected" | "undecided", claim: string): Review => ({ decision, claim, by });
const onPair = (decision: "same" | "different" | "unpaired", a: string, b: string): Review => ({
  decision,
  claims: [a, b],
  by,
});

const CLAIMS = ["a", "b", "c"];

/** What was decided, in a form that compares. */
function decided(reviews: Review[]) {
  const { accepted, rejected, same, different, reviewed } = judgementsOf(reviews);
  const apart = CLAIMS.flatMap((one) => CLAIMS.filter((other) => different(one, other)).map((other) => one + other));
  return {
    accepted: [...accepted].sort(),
    rejected: [...rejected].sort(),
    same,
    apart,
    reviewed: [...reviewed].sort(),
  };
}

describe("the last decision about a thing counts", () => {
  test("about a claim", () => {
    const reviews = [onClaim("accepted", "a"), onClaim("rejected", "a"), onClaim("accepted", "b")];
    expect(decided(reviews)).toMatchObject({ accepted: ["b"], rejected: ["a"], reviewed: ["a", "b"] });
  });

  test("about two claims, whichever is named first", () => {
    const reviews = [onPair("same", "a", "b"), onPair("different", "b", "a"), onPair("same", "c", "b")];
    expect(decided(reviews)).toMatchObject({ same: [["b", "c"]], apart: ["ab", "ba"] });
  });
});

describe("a decision that is taken back", () => {
  test("is as if it had never been made, and its claims are not reviewed any more", () => {
    const reviews = [onClaim("accepted", "a"), onClaim("undecided", "a"), onPair("different", "b", "c")];
    expect(decided([...reviews, onPair("unpaired", "c", "b")])).toEqual(decided([]));
  });

  test("leaves what else was decided about the same claims", () => {
    const reviews = [onPair("same", "a", "b"), onClaim("rejected", "a"), onPair("unpaired", "a", "b")];
    expect(decided(reviews)).toEqual(decided([onClaim("rejected", "a")]));
  });

  const claim = fc.constantFrom(...CLAIMS);
  const review = fc.oneof(
    fc.tuple(fc.constantFrom("accepted" as const, "rejected" as const, "undecided" as const), claim),
    fc.tuple(fc.constantFrom("same" as const, "different" as const, "unpaired" as const), claim, claim),
  );
  const made = ([decision, a, b]: [string, string, string?]): Review =>
    b === undefined ? onClaim(decision as "accepted", a) : onPair(decision as "same", a, b);
  const thingOf = (one: Review) => claimsUnder(one).join(" ");

  test("gives what there was before, whatever else had been decided about other things", () => {
    fc.assert(
      fc.property(fc.array(review), review, (before, last) => {
        const decision = made(last as [string, string]);
        const others = before
          .map((one) => made(one as [string, string]))
          .filter((one) => thingOf(one) !== thingOf(decision));
        const back: Review =
          "claims" in decision ? onPair("unpaired", ...decision.claims) : onClaim("undecided", thingOf(decision));
        expect(decided([...others, decision, back])).toEqual(decided(others));
      }),
    );
  });
});

test("undoing a person's “different” makes the two tellings one event again", () => {
  const reports = ["Wire", "Herald"].map((outlet) =>
    told(outlet, outlet, "2020-03-30", [handover("k1", { when: on("2020-03-29") })]),
  );
  const record = recordOf(...reports);
  const [a = "", b = ""] = record.claims.map(({ id }) => id);
  const eventsAfter = (...reviews: Review[]) =>
    reckon({ ...record, reviews }, knowledge, { day: "2020-04-01", known: "2020-04-01" }).events;
  expect(eventsAfter(onPair("different", a, b))).toHaveLength(2);
  expect(eventsAfter(onPair("different", a, b), onPair("unpaired", b, a))).toEqual(eventsAfter());
});
