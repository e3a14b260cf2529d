import { type Claim, fillers, type When } from "../model/claim.ts";
import { daysBetween } from "../model/day.ts";
import type { ParsedReport } from "../parse/en/parse.ts";

const MOVEMENT = new Set<Claim["type"]>(["transfer", "withdrawal"]);
const VIOLENCE = new Set<Claim["type"]>(["attack", "clash", "seizure", "casualties"]);
/** A time wider than this is no moment that people can have died at. */
const WIDEST_MOMENT_DAYS = 2;

/**
 * People are killed when the attack is: a violent act and its victims, told in one sentence or in the next of the paragraph, share the day that one
 * of them has; so do a departure and a handover of one base. `bySentence` holds the claims of each sentence in order.
 */
export function shareTimes(bySentence: Claim[][], report: ParsedReport): Claim[] {
  let story: { when: When; paragraph: number } | undefined;
  let moved: { when: When; paragraph: number; installations: string[] } | undefined;
  return bySentence.flatMap((claims, i) => {
    const paragraph = report.sentences[i]?.paragraph ?? 0;
    const own = claims.find((claim) => VIOLENCE.has(claim.type) && isMoment(claim))?.when;
    const before = story?.paragraph === paragraph ? story.when : undefined;
    if (own) story = { when: own, paragraph };
    else if (claims.some(({ when }) => when)) story = undefined;
    const handover = claims.find(
      (claim) => MOVEMENT.has(claim.type) && claim.modality === "asserted" && isMoment(claim),
    );
    if (handover?.when) moved = { when: handover.when, paragraph, installations: installationsOf(handover) };
    const same = moved?.paragraph === paragraph ? moved : undefined;
    return claims.map((claim) => share(claim, own, before)).map((claim) => (same ? shareMove(claim, same) : claim));
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

function installationsOf(claim: Claim): string[] {
  return fillers(claim, "installation").flatMap(({ entity }) => entity ?? []);
}

/** "… left K1 on Sunday. The base was handed over to the army." */
function shareMove(claim: Claim, moved: { when: When; installations: string[] }): Claim {
  if (claim.when || claim.modality !== "asserted" || !MOVEMENT.has(claim.type)) return claim;
  const isSame = installationsOf(claim).some((id) => moved.installations.includes(id));
  const { from, to } = moved.when;
  return isSame ? { ...claim, when: { ...(from && { from }), ...(to && { to }) } } : claim;
}
