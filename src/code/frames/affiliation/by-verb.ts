import { type Group, groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import type { Predicate } from "../../../parse/en/predicates.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { isForce } from "../../forces.ts";
import type { Reference } from "../../reference.ts";
import { FIRE } from "../support/sides.ts";
import type { Affiliation } from "./found.ts";
import { isParent, isPerson, isSide, named, SIDES, standing } from "./standing.ts";

const BACKING = /^(?:back|support|finance|fund|arm|sponsor|train|bankroll|equip)$/;
const LEADING = /^(?:command|lead|head|dominate|spearhead)$/;
const PLEDGING = /^(?:pledge|swear|declare|profess|owe)$/;

/** "rebels backed by Rwanda", "X, who commands the forces", "belongs to the army", "swore loyalty to al-Qaeda": a verb that states a standing relation. */
export function byVerb(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  if (predicate.kind !== "verb") return [];
  if (BACKING.test(predicate.lemma)) return backed(predicate, sentence, reference);
  if (LEADING.test(predicate.lemma)) return led(predicate, sentence, reference);
  if (NAMING.test(predicate.lemma)) return renamed(predicate, sentence, reference);
  return belonging(predicate, sentence, reference);
}

function backed(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, passive, subjects, objects, phrases } = predicate;
  const by = phrases.find(({ prep, depth }) => prep === "by" && depth === 0)?.group;
  const isLost = !passive && objects.length === 0;
  const [backer, object] = isLost ? [by, subjects[0]] : [subjects[0], objects[0]];
  if (!(passive || isLost || isPresentAside(predicate)) || !backer || !object || !isStanding(predicate)) return [];
  const side = named(tree, object.head, sentence);
  const kind = reference.entity(side, "actor")?.kind;
  const isState = kind === "state" && !passive && /^(?:back|support)$/.test(predicate.lemma);
  if (kind === "armed-force" || !(isState || isSide(side, reference)) || !isParent(backer, reference)) return [];
  if (FIRE.test(reference.noun(backer))) return [];
  return standing("backed-by", "backed-by-whom", side, backer, reference);
}

/** "Turkey, which backs Azerbaijan". */
function isPresentAside({ tree, head, lemma }: Predicate): boolean {
  const { rel, xpos } = tokenAt(tree, head);
  return /^(?:back|support|fund|finance|bankroll)$/.test(lemma) && rel === "acl:relcl" && /^VB[ZP]$/.test(xpos);
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
  const who = nameBeside(named(tree, leader.head, sentence), sentence);
  const canLead =
    isPerson(who, reference) ||
    isParent(who, reference) ||
    (passive && /^(?:NN|NNP)$/.test(tokenAt(tree, who.head).xpos));
  return canLead && isSide(led, reference) ? standing("leads", "commands", who, led, reference) : [];
}

/** "his son, Peng Daxun": the name that stands beside. */
function nameBeside(group: Group, { names }: ParsedSentence): Group {
  const { tree, head } = group;
  const name = dependents(tree, head, "appos").find((at) => tokenAt(tree, at).upos === "PROPN");
  const isSetOff = name !== undefined && tree.sentence.tokens.slice(head, name).some(({ text }) => text === ",");
  return !isSetOff || tokenAt(tree, head).upos === "PROPN" ? group : groupAt(tree, name, names);
}

/** What is led somewhere or for a time. */
const MOVED = /^(?:delegation|convoy|team|column|patrol|government|crowd|mob|list|party)$/;

/** "renamed itself X", "is known locally as X". */
function renamed(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, lemma, subjects, objects, phrases } = predicate;
  const isOwn = objects.some((group) => /sel(?:f|ves)$/.test(reference.noun(group)));
  const bearer = isOwn ? subjects[0] : objects[0];
  const as = phrases.find(
    ({ prep, depth }) => depth === 0 && (prep === "as" || (prep === "" && !/^know$/.test(lemma))),
  );
  const name = as?.group ?? (isOwn ? objects.find((group) => group.names.length > 0) : undefined);
  if (!bearer || !name || tokenAt(name.tree, name.head).upos !== "PROPN") return [];
  const actor = named(tree, bearer.head, sentence);
  const isKnownSide = SIDES.has(reference.entity(actor, "actor")?.kind ?? "place") || isForce(actor, reference);
  return (isKnownSide || SIDE_WORD.test(reference.noun(actor))) && isSide(name, reference)
    ? standing("alias", "known-as", actor, name, reference)
    : [];
}

const NAMING = /^(?:know|rename|renam|rebrand|dub|call|style)$/;
const SIDE_WORD = /^(?:group|movement|faction|outfit|organi[sz]ation|front|alliance|militia)$/;

function belonging(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, lemma, phrases } = predicate;
  const [subject] = predicate.subjects;
  if (!subject || !isSide(subject, reference)) return [];
  const actor = named(tree, subject.head, sentence);
  const to = phrases.find(({ prep, depth }) => prep === "to" && depth <= 1)?.group;
  const isPledge =
    PLEDGING.test(lemma) &&
    predicate.objects.some((g) => /^(?:allegiance|loyalty|fealty|bay.?ah)$/.test(reference.noun(g)));
  const above = masterOf(predicate, reference);
  if (above) return standing("member-of", "serves", actor, above, reference);
  if (to && (isPledge || /^(?:belong|answer)$/.test(lemma)))
    return isParent(to, reference) || isPerson(to, reference)
      ? standing("member-of", "belongs-to", actor, to, reference)
      : [];
  if (!/^(?:include|comprise)$/.test(lemma)) return [];
  return predicate.objects
    .filter((member) => member.names.length > 0 && isSide(member, reference))
    .flatMap((member) => standing("member-of", "includes", groupAt(tree, member.head, member.names), actor, reference));
}

/** "takes its orders from Tehran", "fights under the army's command", "threw in its lot with the rebels", "joined the alliance". */
function masterOf({ lemma, objects, phrases }: Predicate, reference: Reference): Group | undefined {
  const behind = (prep: string) => phrases.find((phrase) => phrase.prep === prep && phrase.depth <= 1)?.group;
  const has = (noun: RegExp) => objects.some((group) => noun.test(reference.noun(group)));
  const found =
    lemma === "take" && has(/^(?:order|instruction)$/)
      ? behind("from")
      : lemma === "throw" && has(/^lot$/)
        ? behind("with")
        : /^(?:fight|serve|operate)$/.test(lemma)
          ? behind("under")
          : lemma === "join" || lemma === "serve"
            ? objects[0]
            : undefined;
  return found && (isParent(found, reference) || isPerson(found, reference)) && isArmedOrState(found, reference)
    ? found
    : undefined;
}

function isArmedOrState(group: Group, reference: Reference): boolean {
  return isForce(group, reference) || reference.entity(group, "actor") !== undefined;
}
