import { groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import type { Predicate } from "../../../parse/en/predicates.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import type { Reference } from "../../reference.ts";
import type { Affiliation } from "./found.ts";
import { isParent, isPerson, isSide, named, standing } from "./standing.ts";

const BACKING = /^(?:back|support|finance|fund|arm|sponsor|train|bankroll|equip)$/;
const LEADING = /^(?:command|lead|head)$/;
const PLEDGING = /^(?:pledge|swear|declare|profess)$/;

/** "rebels backed by Rwanda", "X, who commands the forces", "belongs to the army", "swore loyalty to al-Qaeda": a verb that states a standing relation. */
export function byVerb(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  if (predicate.kind !== "verb") return [];
  if (BACKING.test(predicate.lemma)) return backed(predicate, sentence, reference);
  if (LEADING.test(predicate.lemma)) return led(predicate, sentence, reference);
  return belonging(predicate, reference);
}

function backed(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, passive, subjects, objects, phrases } = predicate;
  const by = phrases.find(({ prep, depth }) => prep === "by" && depth === 0)?.group;
  const isLost = !passive && objects.length === 0;
  const [backer, object] = isLost ? [by, subjects[0]] : [subjects[0], objects[0]];
  if ((!passive && !isLost) || !backer || !object || !isStanding(predicate)) return [];
  const side = named(tree, object.head, sentence);
  const isArmy = reference.entity(side, "actor")?.kind === "armed-force";
  if (isArmy || !isSide(side, reference) || !isParent(backer, reference)) return [];
  return standing("backed-by", "backed-by-whom", side, backer, reference);
}

/** A participle on its noun, a relative clause or the present: not a deed told as news. */
function isStanding({ tree, head }: Predicate): boolean {
  const isPresent = dependents(tree, head, "aux:pass", "aux").some((at) => /^VB[ZP]$/.test(tokenAt(tree, at).xpos));
  const { rel, head: above } = tokenAt(tree, head);
  const word = rel === "conj" && above >= 0 ? above : head;
  return hasRel(tokenAt(tree, word), "acl") || isPresent;
}

function led(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, head, passive, phrases } = predicate;
  const [leader] = predicate.subjects;
  const [object] = predicate.objects;
  if (!leader || !object || MOVED.test(reference.noun(object))) return [];
  const isDeed =
    !passive &&
    phrases.some(({ prep, depth }) => depth === 0 && /^(?:into|to|against|through|towards?|from)$/.test(prep));
  const isTold = !passive && tokenAt(tree, head).xpos === "VBD" && !hasRel(tokenAt(tree, head), "acl:relcl");
  if (isDeed || isTold) return [];
  const led = named(tree, object.head, sentence);
  const who = named(tree, leader.head, sentence);
  const canLead =
    isPerson(who, reference) ||
    isParent(who, reference) ||
    (passive && /^(?:NN|NNP)$/.test(tokenAt(tree, who.head).xpos));
  return canLead && isSide(led, reference) ? standing("leads", "commands", who, led, reference) : [];
}

/** What is led somewhere or for a time. */
const MOVED = /^(?:delegation|convoy|team|column|patrol|government|crowd|mob|list|party)$/;

function belonging(predicate: Predicate, reference: Reference): Affiliation[] {
  const { tree, lemma, phrases } = predicate;
  const [actor] = predicate.subjects;
  if (!actor || !isSide(actor, reference)) return [];
  const to = phrases.find(({ prep, depth }) => prep === "to" && depth <= 1)?.group;
  const isPledge =
    PLEDGING.test(lemma) &&
    predicate.objects.some((g) => /^(?:allegiance|loyalty|fealty|bay.?ah)$/.test(reference.noun(g)));
  if (to && (isPledge || /^(?:belong|answer)$/.test(lemma)))
    return isParent(to, reference) || isPerson(to, reference)
      ? standing("member-of", "belongs-to", actor, to, reference)
      : [];
  if (!/^(?:include|comprise)$/.test(lemma)) return [];
  return predicate.objects
    .filter((member) => member.names.length > 0 && isSide(member, reference))
    .flatMap((member) => standing("member-of", "includes", groupAt(tree, member.head, member.names), actor, reference));
}
