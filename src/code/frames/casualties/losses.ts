import type { Mode } from "../../../model/claim-types.ts";
import type { Group } from "../../../parse/en/groups.ts";
import { hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** "The number of people killed rose to 17", "one of those killed": the lost are told elsewhere. */
export function isTold({ predicate }: Draft): boolean {
  const { tree, head } = predicate;
  const [of, those] = tree.sentence.tokens.slice(Math.max(0, head - 2), head).map(({ text }) => text.toLowerCase());
  if (of === "of" && /^(?:those|people)$/.test(those ?? "")) return false;
  const verb = tokenAt(tree, head);
  if (!hasRel(verb, "acl") || verb.head < 0) return true;
  const above = tokenAt(tree, verb.head).head;
  return above < 0 || !/^(?:number|toll)$/.test(tokenAt(tree, above).lemma);
}

/** "lost twelve soldiers": a side loses people by number; a party that loses voters does not. */
export function isCounted({ roles, amount }: Draft, reference: Reference): boolean {
  return (
    amount !== undefined && (roles.victim ?? []).every((group) => !/^(?:job|seat|vote)$/.test(reference.noun(group)))
  );
}

/** "The death toll", "the number of wounded". */
export function isToll(group: Group, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (noun === "toll" || (/^(?:death|casualty|fatality)$/.test(noun) && tokenAt(group.tree, group.head).xpos === "NNS"))
    return true;
  if (noun !== "number") return false;
  return /^of (?:the )?(?:people )?(?:dead|killed|wounded|injured|casualties|victims|deaths|fatalities|missing|displaced)/.test(
    textOf({ ...group, first: group.last + 1, last: group.last + 5 }).toLowerCase(),
  );
}

/** "The dead", "the wounded", "those killed", "the victims". */
export function isLost(group: Group, reference: Reference): boolean {
  const { tree, head } = group;
  const next = tree.sentence.tokens[head + 1]?.text ?? "";
  const noun = reference.noun(group);
  return LOST.test(noun) || LOST.test(tokenAt(tree, head).text) || (/^(?:those|people)$/.test(noun) && LOST.test(next));
}
const LOST =
  /^(?:dead|wounded|injured|killed|victim|casualty|fatality|missing|displaced|slain|fallen|martyr|deceased)$/i;

/** "Four of the dead were under 18": a number of the lost, of whom something more is said. */
export function isOfTheLost({ roles, amount }: Draft): boolean {
  const [group] = roles.victim ?? [];
  if (!group || amount === undefined || /^(?:every|each)$/i.test(tokenAt(group.tree, group.first).text)) return false;
  const { tokens } = group.tree.sentence;
  const at = tokens.findIndex(({ text }, i) => i >= group.first && text === "of");
  const behind = tokens.slice(at, at + 4).map(({ text }) => text.toLowerCase());
  return (
    at > 0 &&
    at <= group.last + 1 &&
    /^of (?:the|those|these) (?:\w+ )?(?:dead|wounded|injured|killed|victims|casualties|missing|slain|bodies)\b/.test(
      behind.join(" "),
    )
  );
}

/** Whether bodies or corpses are among some groups. */
export function bodiesIn(groups: Group[], reference: Reference): boolean {
  return groups.some(
    (group) =>
      /^(?:body|corpse|corps|remains|remain|skeleton|cadaver)$/.test(reference.noun(group)) &&
      !/\b(?:governing|official|state|public)\b/.test(textOf(group)),
  );
}

/** Documents go missing and threats disappear; "to miss somebody" is not to lose them, and who "was disappeared" was abducted. */
export function isMissing({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.passive && /^(?:disappear|vanish)$/.test(predicate.lemma)) return false;
  if (predicate.lemma === "miss" && tokenAt(predicate.tree, predicate.head).xpos !== "VBG") return false;
  return (roles.victim ?? []).every((group) => !reference.classes(group).has("body"));
}

/** "dead set against it". */
export const FIGURATIVE = /^(?:set|wrong|certain|serious|last|against|end)$/;

const LEFT =
  /^(?:strip|surroundings|outskirts|suburb|island|capital|coast|enclave|home|house|village|town|city|area|district|region|province|country|camp|neighbourhood|neighborhood)$/;
const FLED =
  /^(?:fighting|violence|clash|attack|war|conflict|offensive|advance|bombardment|shelling|bombing|fight|persecution|battle|strike|airstrike)$/;

/** Civilians flee homes and fighting; soldiers who flee retreat, and suspects flee from the police. */
export function isFlight(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const civilian = (roles.victim ?? []).every((group) => {
    const classes = reference.classes(group);
    const { upos } = tokenAt(group.tree, group.head);
    return !classes.has("force") && (classes.has("people") || classes.size === 0) && upos !== "PRON";
  });
  if (!civilian) return false;
  if (predicate.lemma === "leave") return isLeaving(draft, reference);
  if (/^(?:seek|take|find|move)$/.test(predicate.lemma)) return draft.amount !== undefined;
  if (predicate.lemma !== "flee" && predicate.lemma !== "escape") return true;
  if (predicate.lemma === "escape" && predicate.objects.length === 0) return false;
  return predicate.objects.every(
    (group) =>
      LEFT.test(reference.noun(group)) ||
      /wards?$/.test(reference.noun(group)) ||
      FLED.test(reference.noun(group)) ||
      reference.entity(group, "place") !== undefined,
  );
}

/** "136,000 residents have left the district": counted inhabitants, or those who leave their home or village. */
function isLeaving({ predicate, roles, amount }: Draft, reference: Reference): boolean {
  const isDwelling = predicate.objects.some((group) => /^(?:home|house|village)$/.test(reference.noun(group)));
  const live = (roles.victim ?? []).every((group) =>
    /^(?:people|family|resident|inhabitant|civilian|villager|household|person)$/.test(reference.noun(group)),
  );
  const isPlace = predicate.objects.some(
    (group) => LEFT.test(reference.noun(group)) || reference.entity(group, "place") !== undefined,
  );
  return isDwelling || (live && isPlace && amount !== undefined);
}

/** "nine deaths", "eleven dead": a number, not told by a verb of its own. */
export function isCountedLoss({ amount, predicate, mood }: Draft): boolean {
  const { tree, head } = predicate;
  const { head: above, rel } = tokenAt(tree, head);
  const verb = above < 0 ? "" : tokenAt(tree, above).lemma;
  const toldByVerb =
    /^(?:leave|kill|be|rise|climb|include|put|raise|reach|treat)$/.test(verb) || /^(?:amod|compound)/.test(rel);
  return amount !== undefined && !/^(?:an?|one)$/i.test(amount.amount.text) && !toldByVerb && !mood.negated;
}

export const TOLD_OF = /\b(?:dead|killed|wounded|injured|casualties|deaths|fatalities|missing|displaced)\b/;

/** "Among those killed was a boy": the lost stand before the verb. */
export function isAmongFirst({ predicate, sentence }: Draft): boolean {
  const { tree, head } = predicate;
  const before = tree.sentence.tokens.slice(0, head + 2).map(({ text }) => text.toLowerCase());
  const at = before.indexOf("among");
  if (at < 0 || sentence.sentence.tokens.length < 5) return false;
  return /^among (?:the|those) (?:\w+ ){0,2}?(?:dead|killed|wounded|injured|victims|casualties|fatalities|missing) (?:was|were|is|are)\b/.test(
    [...before.slice(at), ...tree.sentence.tokens.slice(head + 2, head + 5).map(({ text }) => text)].join(" "),
  );
}

/** Words that say that people were lost and not how. */
const UNTOLD = /\b(?:casualt(?:y|ies)|victims|losses|captured|neutrali[sz]ed|prisoners?|prisoner)\b/i;

/** By the words for what happened; deaths where they do not say. */
export function modeByWords({ predicate, start, end, sentence }: Draft): Mode | undefined {
  if (predicate.lemma === "casualty") return undefined;
  const { tokens } = sentence.sentence;
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  return modeOf(textIn(own)) ?? (UNTOLD.test(textIn(own)) ? undefined : (modeOf(textIn(tokens)) ?? "killed"));
}

function textIn(tokens: { text: string }[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

function modeOf(text: string): Mode | undefined {
  if (/\b(?:dead|killed|deaths?|fatalit|lost their lives)\b/i.test(text)) return "killed";
  if (/\b(?:wounded|injured|injur(?:y|ies)|hurt)\b/i.test(text)) return "wounded";
  if (/\bmissing\b/i.test(text)) return "missing";
  return /\bdisplaced\b/i.test(text) ? "displaced" : undefined;
}
