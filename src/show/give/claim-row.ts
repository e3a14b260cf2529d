import type { Claim } from "../../model/claim.ts";
import { claimParts, claimTitle, familyOf, speakers } from "../report/claim-words.ts";
import type { Knowledge } from "../view.ts";

/** A claim told in words, with the words that it rests on; plain data, made in the browser as on the server. */
export interface ClaimRow {
  family: string;
  title: string;
  parts: string;
  says: string;
  quote: string;
  rule: string;
}

/** A claim of a text that is not kept, as a line of a list. */
export function claimRow(knowledge: Knowledge, claim: Claim): ClaimRow {
  return {
    family: familyOf(claim.type),
    title: claimTitle(knowledge, claim),
    parts: claimParts(knowledge, claim)
      .map(({ name, value }) => `${name}: ${value}`)
      .join("; "),
    says: speakers(knowledge, claim),
    quote: claim.quote.text,
    rule: claim.rule ?? "",
  };
}
