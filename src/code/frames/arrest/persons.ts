import { hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { wordsFrom, wordsOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isOfSoldiers } from "../casualties/captured.ts";

/** Nobody arrests a whole force; figures that are released are numbers. */
export function isOfPersons({ roles, amount, mode }: Draft, reference: Reference): boolean {
  if (mode === "release" && roles.target?.every((group) => reference.noun(group) === "figure")) return false;
  const forces = /^(?:police|army|military|force|security|navy|garrison|convoy|patrol|militia|guard)$/;
  return amount !== undefined || (roles.target ?? []).every((group) => !forces.test(reference.noun(group)));
}

/** Soldiers whom the other side captures are casualties, not arrests. */
export function isOfSuspects(draft: Draft, reference: Reference): boolean {
  return isOfPersons(draft, reference) && !(draft.predicate.lemma === "capture" && isOfSoldiers(draft, reference));
}

/** "a raid to free captives" says what it was for, not that they went free. */
export function isFreed(draft: Draft, reference: Reference): boolean {
  const { tree, head } = draft.predicate;
  const verb = tokenAt(tree, head);
  const isPurpose = hasRel(verb, "acl") && tree.sentence.tokens[head - 1]?.text === "to" && verb.head < head;
  const noun = isPurpose ? tokenAt(tree, verb.head).lemma : "";
  return !/^(?:raid|operation|mission|attempt|bid|effort|campaign)$/.test(noun) && isOfPersons(draft, reference);
}

const CAPTIVE =
  /^(?:prisoner|hostage|detainee|captive|inmate|pow|convict|abductee|schoolgirl|schoolboy|schoolchild|pupil|student|girl|victim|crew|migrant|journalist|crewman)$/;

/** Captives by their noun; soldiers and villagers where the sentence says that they were held. */
export function isOfCaptives({ roles, sentence, predicate }: Draft, reference: Reference): boolean {
  const isHeld = sentence.sentence.tokens.some(
    ({ lemma, text }) =>
      /^(?:abduct|kidnap|kidnapper|captor|captivity|captive|hostage|prisoner|prison|detention|jail|detain|imprison|ransom|abductor)$/.test(
        lemma,
      ) || /^(?:captured|seized|kidnapped|held)$/.test(text),
  );
  return (roles.target ?? []).some((group) => {
    const noun = reference.noun(group);
    if (/^(?:prisoner|hostage|detainee|captive|inmate|pow|convict|abductee)$/.test(noun)) return true;
    if (noun === "soldier" && /^(?:exchange|swap)$/.test(predicate.lemma)) return true;
    const classes = reference.classes(group);
    return (
      isHeld &&
      (CAPTIVE.test(noun) ||
        tokenAt(group.tree, group.head).upos === "NUM" ||
        /^(?:soldier|guard|villager|man|woman|people|fighter|worker|worshipper|policeman)$/.test(noun) ||
        (classes.has("person") && predicate.lemma !== "return"))
    );
  });
}

const AUTHORITIES =
  /^(?:police|policeman|policewoman|officer|gendarme|gendarmerie|soldier|troop|force|army|military|authority|guard|agent|commando|marine|navy|peacekeeper|ranger|official|security|intelligence|detective|customs|court|regime|junta)$/;

/** Police and soldiers who seize somebody arrest them; gunmen abduct. "Holding" needs a reason to be an arrest. */
export function isByAuthority({ roles, predicate }: Draft, reference: Reference): boolean {
  if (
    predicate.lemma === "hold" &&
    !/\b(?:suspicion|custody|detention|charge|suspected)\b/.test(wordsFrom(predicate, 10))
  )
    return false;
  if (
    predicate.lemma === "take" &&
    !/\b(?:away|questioning|custody|station|barracks|cell|prison|jail)\b/.test(wordsFrom(predicate, 10))
  )
    return false;
  const [target] = roles.target ?? [];
  const isPerson =
    target !== undefined && ["people", "person"].some((name) => reference.classes(target).has(name as "people"));
  return isPerson && (roles.actor ?? []).some((group) => isAuthority(group, reference));
}

/** "Police held 30 suspects", "21 people were held" by nobody else: not hostages, talks or offices. */
export function isHeld({ roles, predicate, amount }: Draft, reference: Reference): boolean {
  const words = wordsFrom(predicate, 10);
  if (/\b(?:hostages?|captive|ransom|responsible|accountable|liable|hands|back|together)\b/.test(words)) return false;
  const targets = roles.target ?? [];
  const isSuspects = targets.every((group) => wordsOf(group).some((word) => /^(?:suspect|suspected)$/.test(word)));
  if (isSuspects)
    return (
      (roles.actor ?? []).every((group) => isAuthority(group, reference)) ||
      predicate.subjects.length === 0 ||
      roles.actor === undefined ||
      predicate.lemma === "hold"
    );
  if (predicate.lemma !== "hold" || amount === undefined) return false;
  const people = targets.every(
    (group) =>
      tokenAt(group.tree, group.head).upos === "NUM" ||
      /^(?:people|man|woman|youth|protester|demonstrator|student|person)$/.test(reference.noun(group)),
  );
  const byAuthority = (roles.actor ?? []).some((group) => isAuthority(group, reference));
  return people && (byAuthority || (predicate.passive && predicate.subjects.length === 0));
}

/** "fell into the hands of the gendarmes". */
export function isInTheHandsOfAuthority({ roles }: Draft, reference: Reference): boolean {
  return (roles.actor ?? []).some((group) => isAuthority(group, reference)) && isOfPeople(roles.target, reference);
}

function isOfPeople(groups: Draft["roles"]["target"], reference: Reference): boolean {
  return (groups ?? []).some((group) => {
    const classes = reference.classes(group);
    return classes.has("people") || classes.has("person");
  });
}

function isAuthority(group: NonNullable<Draft["roles"]["actor"]>[number], reference: Reference): boolean {
  const kind = reference.entity(group, "actor")?.kind;
  return (
    kind === "state" ||
    kind === "armed-force" ||
    AUTHORITIES.test(reference.noun(group)) ||
    /\bPolice\b/.test(wordsOf(group).join(" "))
  );
}
