import { type Claim, fillers } from "../../model/claim.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, gapDays, slackDays } from "../tellings/days-apart.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { monthAndDay } from "../tellings/relative-days.ts";
import { siteRelation } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { sharesCast, sharesPerson } from "./cast.ts";

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

/** Whether two tellings cannot be of one event, whatever else speaks for it. */
export function conflicts(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  if (a.claim.type !== b.claim.type || a.claim.modality !== b.claim.modality) return true;
  if (!modesMeet(a.claim, b.claim) || isOfEquipment(a.claim) !== isOfEquipment(b.claim)) return true;
  if (gapDays(a.time, b.time) > slackDays(a.claim) || namesAnotherDay(a, b) || namesAnotherDay(b, a)) return true;
  if (a.site && b.site && siteRelation(a.site, b.site) === "apart" && !sharesPerson(a, b, knowledge)) return true;
  return isOfPartAndWhole(a, b) || isOfSomebodyUnknown(a, b) || actorsConflict(a, b, knowledge);
}

/** Who holds a compound or a base is another matter than who holds the base or the province around it. */
function isOfPartAndWhole(a: Telling, b: Telling): boolean {
  return a.claim.type === "control" && a.site !== undefined && b.site !== undefined && a.site.id !== b.site.id;
}

/** "March 11", on a page of which nobody knows the year, is not the fourteenth of any. */
function namesAnotherDay(a: Telling, b: Telling): boolean {
  const { text, from } = a.claim.when ?? {};
  const named = text && !from ? monthAndDay(text) : undefined;
  return named !== undefined && b.time.from !== undefined && b.time.from === b.time.to && !b.time.from.endsWith(named);
}

/** "The contingent that sat there" may be anybody's: it confirms nobody's hold of a place. */
function isOfSomebodyUnknown(a: Telling, b: Telling): boolean {
  if (a.claim.type !== "control" || a.report.id === b.report.id) return false;
  return [a, b].some(({ claim }) => entitiesIn(claim, "actor").length === 0);
}

function actorsConflict(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const clash = (role: "actor" | "recipient") =>
    compatible(entitiesIn(a.claim, role), entitiesIn(b.claim, role), knowledge) === false;
  if (a.claim.type === "casualties")
    return !sharesPerson(a, b, knowledge) && (areParts(a, b) || victimsDiffer(a.claim, b.claim, knowledge));
  if (a.claim.type === "affiliation") return !sharesCast(a, b, true);
  if (a.claim.type === "agreement" || a.claim.type === "clash") return partnersDiffer(a.claim, b.claim, knowledge);
  // Who fired is often in dispute; the attack is the same when day and place leave no other, or a report says it of the same one.
  if (a.claim.type === "attack") {
    if (strikesAnother(a, b, knowledge) || strikesAnother(b, a, knowledge)) return true;
    const certain = areWithin(a.time, b.time, 2) && a.site?.kind === "installation" && b.site?.kind === "installation";
    return clash("actor") && a.site !== undefined && b.site !== undefined && !certain && !sharesPerson(a, b, knowledge);
  }
  return clash("actor") || clash("recipient");
}

/** "Struck the militia" is no telling of what hit a base, unless that names the militia too. */
function strikesAnother(unplaced: Telling, other: Telling, knowledge: Knowledge): boolean {
  if (unplaced.site || other.site?.kind !== "installation") return false;
  const groups = entitiesIn(unplaced.claim, "target").filter((id) => knowledge.entity(id)?.kind === "armed-group");
  return groups.length > 0 && !groups.some((id) => entitiesIn(other.claim, "target").includes(id));
}

/** Two sides may be named in either order. */
function partnersDiffer(a: Claim, b: Claim, knowledge: Knowledge): boolean {
  const sides = (claim: Claim) => [...entitiesIn(claim, "actor"), ...entitiesIn(claim, "opponent")];
  return compatible(sides(a), sides(b), knowledge) === false;
}

/** One report's different numbers of dead are of different groups, or a part and the whole. */
function areParts(a: Telling, b: Telling): boolean {
  const [one, other] = [a.claim.quantity?.value, b.claim.quantity?.value];
  return a.report.id === b.report.id && one !== undefined && other !== undefined && one !== other;
}

/** The dead of one group are not those of another, nor of all together, unless the number is the same. */
function victimsDiffer(a: Claim, b: Claim, knowledge: Knowledge): boolean {
  const [one, other] = [a.quantity?.value, b.quantity?.value];
  const [as, bs] = [entitiesIn(a, "victim"), entitiesIn(b, "victim")];
  if (as.length > 0 && bs.length > 0) {
    const same = as.length === bs.length && as.every((id) => bs.includes(id));
    return !same && !(one !== undefined && one === other && compatible(as, bs, knowledge));
  }
  const [words, others] = [victimWords(a), victimWords(b)];
  if (words.length > 0 && others.length > 0) return !words.some((word) => others.includes(word));
  return one !== undefined && other !== undefined && one !== other;
}

function victimWords(claim: Claim): string[] {
  const words = fillers(claim, "victim").flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return words.map((word) => word.replace(/s$/, ""));
}

function isOfEquipment({ type, roles }: Claim): boolean {
  return type === "transfer" && roles.equipment !== undefined && !roles.installation && !roles.area;
}

/** Whether two claims of one type can be of one kind: a rocket is a missile to many. */
export function modesMeet(a: Claim, b: Claim): boolean {
  const [one, other] = [a.mode, b.mode];
  if (!one || !other || one === other || one === "other" || other === "other") return true;
  return MODE_FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
