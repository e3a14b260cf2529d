import { expect, it } from "vitest";
import type { Act } from "../../desk/desk.ts";
import { claimId } from "../../model/claim-id.ts";
import type { Review } from "../../model/review.ts";
import { thingsUnder } from "./acts-about.ts";

const act = (id: string, review: Review): Act => ({ id, recorded: "2020-04-01T00:00:00Z", review });
const as = { type: "attack", roles: {}, modality: "asserted", quote: { start: 0, end: 4, text: "Fire" } } as const;

it("an act that takes another back is about what that one was about", () => {
  const accepted = act("a", { decision: "accepted", claim: "c1", by: "Ada" });
  const undone = act("b", { decision: "undone", review: "a", by: "Ben" });
  expect(thingsUnder(undone, [accepted, undone])).toEqual(["c1"]);
});

it("a claim that a person adds is about its report, and is the claim itself", () => {
  const added = act("a", { decision: "added", report: "r1", as, by: "Ada" });
  expect(thingsUnder(added, [added])).toEqual(["r1", claimId("r1", as)]);
});
