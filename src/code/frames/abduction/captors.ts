import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { isForce } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

const CAPTORS =
  /^(?:gunman|gunmen|militant|militia|militiaman|rebel|insurgent|bandit|pirate|kidnapper|abductor|hijacker|attacker|assailant|raider|fighter|gang|extremist|jihadist|group|terrorist|separatist|guerrilla|guerilla|guerrillas|man|uniform|herdsman|cultist)$/;

const OFFICERS = /^(?:police|policeman|officer|gendarme|agent|authority|deputy|sheriff|guard|official)$/;

/** Officers who lead somebody away, and handcuffs, mean an arrest. */
export function isNoArrest({ roles, predicate }: Draft, reference: Reference): boolean {
  if (/^(?:abduct|kidnap|snatch|disappear|keep)$/.test(predicate.lemma)) return isPeople(roles.target, reference);
  const { tokens } = predicate.tree.sentence;
  const after = tokens.slice(predicate.head, predicate.head + 6).map(({ text }) => text.toLowerCase());
  if (after.some((word) => /^(?:handcuffs|handcuffed|custody|questioning|prisoner)$/.test(word))) return false;
  return !(roles.actor ?? []).some((group) => OFFICERS.test(reference.noun(group)));
}

/** Guns and phones are snatched too. */
function isPeople(groups: Draft["roles"]["target"], reference: Reference): boolean {
  return (groups ?? []).every((group) => {
    const classes = reference.classes(group);
    return (
      classes.size === 0 ||
      classes.has("people") ||
      classes.has("person") ||
      classes.has("force") ||
      classes.has("place")
    );
  });
}

export function isOfPeople({ roles, amount }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).some((group) => {
    const classes = reference.classes(group);
    return classes.has("people") || classes.has("person") || (classes.size === 0 && amount !== undefined);
  });
}

const HOMES =
  /^(?:home|house|school|hostel|dormitory|village|bus|farm|church|mosque|camp|bed|classroom|convent|seminary|hotel|car|vehicle|train|college|university|monastery)$/;

/** "the girls taken from their school": nobody says by whom, or gunmen did it. */
export function isTakenFromHome(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isFromHome = predicate.phrases.some(
    ({ prep, group }) => /^(?:from|out of|off)$/.test(prep) && HOMES.test(reference.noun(group)),
  );
  const isTrip = predicate.phrases.some(({ prep }) => /^(?:to|for|on)$/.test(prep));
  return (
    isFromHome && !isTrip && isOfPeople(draft, reference) && (roles.actor === undefined || isByGunmen(draft, reference))
  );
}

/** Gunmen who seize somebody abduct them; police and soldiers arrest. */
export function isByGunmen(draft: Draft, reference: Reference): boolean {
  return isOfPeople(draft, reference) && isOfCaptors(draft, reference);
}

/** "17 pupils seized on 9 March": where nobody says who did it, civilians who are seized are abducted; soldiers and suspects are caught. */
export function isBySomebody({ roles, predicate, sentence }: Draft, reference: Reference): boolean {
  const isNobodys =
    /^(?:seize|grab|herd|bundle)$/.test(predicate.lemma) && predicate.passive && predicate.subjects.length === 0;
  const isArrest = sentence.sentence.tokens.some(({ lemma }) => ARREST.test(lemma));
  return isNobodys && !isArrest && (roles.target ?? []).every((group) => isCivilian(group, reference));
}

const ARREST =
  /^(?:police|policeman|arrest|detain|detention|custody|prosecutor|court|charge|suspect|raid|officer|operation)$/;

function isCivilian(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  const isNamed = tokenAt(group.tree, group.head).upos === "PROPN" && classes.size === 0;
  const isSomebody =
    classes.has("people") ||
    classes.has("person") ||
    isNamed ||
    /^(?:he|she|they)$/i.test(tokenAt(group.tree, group.head).text);
  return isSomebody && !isForce(group, reference) && !classes.has("place") && !classes.has("installation");
}

/** Whether gunmen, rebels or an armed group do it. */
export function isOfCaptors({ roles }: Draft, reference: Reference): boolean {
  return (roles.actor ?? []).some(
    (group) => CAPTORS.test(reference.noun(group)) || reference.entity(group, "actor")?.kind === "armed-group",
  );
}
