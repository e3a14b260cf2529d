import type { Claim, When } from "../model/claim.ts";
import { daysBetween } from "../model/day.ts";
import type { ParsedReport } from "../parse/en/parse.ts";

const VIOLENCE = new Set<Claim["type"]>(["attack", "clash", "seizure", "casualties"]);
/** A time wider than this is no moment that people can have died at. */
const WIDEST_MOMENT_DAYS = 2;

/**
 * People are killed when the attack is: a violent act and its victims, told in one sentence or in the next of the paragraph, share the day that one
 * of them has. `bySentence` holds the claims of each sentence in order.
 */
export function shareTimes(bySentence: Claim[][], report: ParsedReport): Claim[] {
  let story: { when: When; paragraph: number } | undefined;
  return bySentence.flatMap((claims, i) => {
    const paragraph = report.sentences[i]?.paragraph ?? 0;
    const own = claims.find((claim) => VIOLENCE.has(claim.type) && isMoment(claim))?.when;
    const before = story?.paragraph === paragraph ? story.when : undefined;
    if (own) story = { when: own, paragraph };
    else if (claims.some(({ when }) => when)) story = undefined;
    return claims.map((claim) => share(claim, own, before));
  });
}

function isMoment({ when }: Claim): boolean {
  return when?.from !== undefined && when.to !== undefined && daysBetween(when.from, when.to) < WIDEST_MOMENT_DAYS;
}

function share(claim: Claim, own: When | undefined, before: When | undefined): Claim {
  if (claim.when || claim.modality === "planned" || !VIOLENCE.has(claim.type)) return claim;
  const day = own ?? (claim.type === "casualties" ? before : undefined);
  return day ? { ...claim, when: { ...(day.from && { from: day.from }), ...(day.to && { to: day.to }) } } : claim;
}
