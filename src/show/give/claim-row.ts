import type { Claim } from "../../model/claim.ts";
import { familyOf } from "../report/claim-family.ts";
import { claimTitle, partsLine, speakers, type Telling } from "../report/claim-words.ts";

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
export function claimRow(telling: Telling, claim: Claim): ClaimRow {
  return {
    family: familyOf(claim.type),
    title: claimTitle(telling, claim),
    parts: partsLine(telling, claim),
    says: speakers(telling, claim),
    quote: claim.quote.text,
    rule: claim.rule ?? "",
  };
}
