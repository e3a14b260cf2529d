import type { ClaimType } from "../../../model/claim-types.ts";
import type { Amount } from "../../../parse/en/amounts.ts";
import type { Group } from "../../../parse/en/groups.ts";
import type { TimeExpression } from "../../../parse/en/times.ts";
import type { Draft } from "../../frame.ts";

/** An ordinal or total over other events: "the third base this month", "more than two dozen strikes since October". */
export interface Count {
  mode: "ordinal" | "total";
  amount: Amount;
  /** The noun group that is counted, and the one that says which it is: "K1 is the third base", "K1, the third that they left". */
  counted: Group;
  which?: Group | undefined;
  of: ClaimType;
  /** The claim of the counted type in whose words the count stands, whose roles it shares. */
  told?: Draft | undefined;
  /** The count only explains what that claim tells ("left the base, the fifth that …"): both stand. */
  explains: boolean;
  time?: TimeExpression | undefined;
  start: number;
  end: number;
}

/** "fifth", "20th"; not "death". */
export function isOrdinalWord(text: string): boolean {
  return /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|\p{L}+tie|\d+)th)$/iu.test(
    text,
  );
}
