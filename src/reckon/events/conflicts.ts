import type { Claim } from "../../model/claim.ts";
import type { SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, gapDays, slackDays } from "../tellings/days-apart.ts";
import { compatible } from "../tellings/parties.ts";
import { siteRelation } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { sharesCast, sharesPerson } from "./cast.ts";
import { victimsDiffer } from "./victims.ts";

/** Modes that reports use for one another: "Katyusha missiles", "killed in a drone strike". */
const MODE_FAMILIES = [
  ["rocket", "missile", "mortar-artillery"],
  ["airstrike", "drone", "assassination", "missile"],
  ["ied", "suicide"],
  ["handover", "closure", "takeover-by-agreement"],
  ["withdraw", "redeploy"],
  ["deploy", "reinforce"],
  ["ceasefire", "agreement"],
];

const NOBODY: string[] = [];

/** Whether two tellings cannot be of one event, whatever else speaks for it. */
export function conflicts(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  if (a.claim.type !== b.claim.type || a.claim.modality !== b.claim.modality) return true;
  if (!modesMeet(a.claim, b.claim) || isOfEquipment(a.claim) !== isOfEquipment(b.claim)) return true;
  if (gapDays(a.time, b.time) > slackDays(a.claim) || namesAnotherDay(a, b) || namesAnotherDay(b, a)) return true;
  if (a.site && b.site && siteRelation(a.site, b.site) === "apart" && !sharesPerson(a, b)) return true;
  return isOfPartAndWhole(a, b) || isOfSomebodyUnknown(a, b) || actorsConflict(a, b, knowledge);
}

/** Who holds a compound or a base is another matter than who holds the base or the province around it. */
function isOfPartAndWhole(a: Telling, b: Telling): boolean {
  return a.claim.type === "control" && a.site !== undefined && b.site !== undefined && a.site.id !== b.site.id;
}

/** "March 11", on a page of which nobody knows the year, is not the fourteenth of any. */
function namesAnotherDay(a: Telling, b: Telling): boolean {
  if (a.named === undefined) return false;
  if (b.named !== undefined) return a.named !== b.named;
  return b.time.from !== undefined && b.time.from === b.time.to && !b.time.from.endsWith(a.named);
}

/** "The contingent that sat there" may be anybody's: it confirms nobody's hold of a place. */
function isOfSomebodyUnknown(a: Telling, b: Telling): boolean {
  if (a.claim.type !== "control" || a.report.id === b.report.id) return false;
  return !a.cast.actor || !b.cast.actor;
}

function actorsConflict(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const clash = (role: "actor" | "recipient") =>
    compatible(a.cast[role] ?? NOBODY, b.cast[role] ?? NOBODY, knowledge) === false;
  if (a.claim.type === "casualties") return !sharesPerson(a, b) && victimsDiffer(a, b, knowledge);
  if (a.claim.type === "affiliation") return !sharesCast(a, b, true, knowledge);
  if (a.claim.type === "agreement" || a.claim.type === "clash") return partnersDiffer(a, b, knowledge);
  // Who fired is often in dispute; the attack is the same when day and place leave no other, or a report says it of the same one.
  if (a.claim.type === "attack") {
    if (strikesAnother(a, b, knowledge) || strikesAnother(b, a, knowledge)) return true;
    const certain = areWithin(a.time, b.time, 2) && a.site?.kind === "installation" && b.site?.kind === "installation";
    const canBeOne = certain || sharesPerson(a, b) || ((!a.site || !b.site) && a.report.id !== b.report.id);
    return clash("actor") && !canBeOne;
  }
  return (clash("actor") && !takesOver(a, knowledge) && !takesOver(b, knowledge)) || clash("recipient");
}

/** "Iraqi forces have taken over the base" names as the one who acts the one who receives. */
function takesOver({ cast }: Telling, knowledge: Knowledge): boolean {
  return compatible(cast.actor ?? NOBODY, cast.recipient ?? NOBODY, knowledge) === true;
}

/** "Struck the militia" is no telling of what hit a base, unless that names the militia too. */
function strikesAnother(unplaced: Telling, other: Telling, knowledge: Knowledge): boolean {
  if (unplaced.site || other.site?.kind !== "installation") return false;
  const groups = (unplaced.cast.target ?? NOBODY).filter((id) => knowledge.entity(id)?.kind === "armed-group");
  return groups.length > 0 && !groups.some((id) => other.cast.target?.includes(id));
}

/** Two sides may be named in either order. */
function partnersDiffer(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const sides = ({ cast }: Telling) => [...(cast.actor ?? NOBODY), ...(cast.opponent ?? NOBODY)];
  return compatible(sides(a), sides(b), knowledge) === false;
}

/** Equipment handed over at a base is no base. */
export function isOfEquipment({ type, roles }: Pick<Claim | SituationEvent, "type" | "roles">): boolean {
  return type === "transfer" && roles.equipment !== undefined && !roles.installation && !roles.area;
}

/** Whether two claims of one type can be of one kind: a rocket is a missile to many. */
export function modesMeet(a: Claim, b: Claim): boolean {
  const [one, other] = [a.mode, b.mode];
  if (!one || !other || one === other || one === "other" || other === "other") return true;
  return MODE_FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
