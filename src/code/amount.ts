import type { Amount } from "../parse/en/amounts.ts";
import { type Group, groupAt } from "../parse/en/groups.ts";
import { dependents, tokenAt } from "../parse/en/tree.ts";
import type { Draft, Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** The number of a draft: that of the first counted role whose group holds one, or whose "of"-phrase's group does. */
export function amountIn(frame: Frame, draft: Draft, reference: Reference): Draft["amount"] {
  for (const role of frame.counts ?? []) {
    for (const group of draft.roles[role] ?? []) {
      const amount = sizeOf(group, draft.sentence.amounts) ?? amountOf(group, draft.sentence.amounts);
      const counted = amount ?? (frame.type === "casualties" ? single(group) : undefined);
      if (counted) return { amount: counted, unit: frame.unit ?? unitOf(group, reference) };
    }
  }
  const level = levelOf(frame, draft, reference) ?? sizeTold(frame, draft);
  if (level) return level;
  if (/^(?:casualties|arrest)$/.test(frame.type) && draft.predicate.kind === "noun") return lossesOf(draft);
  if (frame.type === "disaster") return casesOf(draft, reference);
  if (!frame.counts?.includes("actor")) return undefined;
  const { objects, phrases } = draft.predicate;
  const consisting = phrases.filter(({ prep, depth }) => prep === "of" && depth === 0).map(({ group }) => group);
  const moved = [...objects, ...consisting].find(
    (group) => isCounted(group, reference) && amountOf(group, draft.sentence.amounts),
  );
  const amount = moved && amountOf(moved, draft.sentence.amounts);
  return amount && { amount, unit: frame.unit ?? unitOf(moved, reference) };
}

/** "nine deaths", "45 arrests". */
function lossesOf({ predicate, sentence }: Draft): Draft["amount"] {
  const amount = amountOf(groupAt(predicate.tree, predicate.head, sentence.names), sentence.amounts);
  return amount && { amount, unit: "person" };
}

/** "recorded 2,895 cases". */
function casesOf({ predicate, sentence }: Draft, reference: Reference): Draft["amount"] {
  const cases = predicate.objects.find((group) => /^(?:case|infection|death|fatality)$/.test(reference.noun(group)));
  const amount = cases && amountOf(cases, sentence.amounts);
  return amount && { amount, unit: reference.noun(cases) };
}

/** The prepositions before the number that a level has or comes to. */
const LEVEL_AT: Partial<Record<string, RegExp>> = { force_level: /^(?:at|to)$/, withdrawal: /^(?:to|by)$/ };

/** "put the number of rockets at 10", "stands at 5,200", "reduce its forces from 5,200 troops to 3,000". */
function levelOf(frame: Frame, { predicate, roles, sentence, mode }: Draft, reference: Reference): Draft["amount"] {
  const prep = predicate.lemma === "put" ? /^at$/ : LEVEL_AT[frame.type];
  if (!prep || (frame.type === "withdrawal" && mode !== "reduce")) return undefined;
  const at = predicate.phrases.find(
    (phrase) =>
      prep.test(phrase.prep) && isBareNumber(phrase.group, reference) && amountOf(phrase.group, sentence.amounts),
  );
  const amount = at && amountOf(at.group, sentence.amounts);
  const [counted] = (frame.counts ?? []).flatMap((role) => roles[role] ?? []);
  return amount && { amount, unit: frame.unit ?? (counted ? unitOf(counted, reference) : "person") };
}

/** "The garrison was 300 strong." */
function sizeTold({ type }: Frame, { predicate: { tree, head }, sentence }: Draft): Draft["amount"] {
  const [be, number, strong] = tree.sentence.tokens.slice(head + 1, head + 4);
  if (type !== "force_level" || strong?.text !== "strong" || !/^(?:is|was|,)$/.test(be?.text ?? "")) return undefined;
  const amount = sentence.amounts.find(({ start }) => start === number?.start);
  return amount && { amount, unit: "personnel" };
}

/** "10", "2,500 troops": not "by 31 December". */
function isBareNumber(group: Group, reference: Reference): boolean {
  return tokenAt(group.tree, group.head).upos === "NUM" || isCounted(group, reference);
}

/** Forces, or the men of one. */
function isCounted(group: Group, reference: Reference): boolean {
  return reference.classes(group).has("force") || /^(?:man|member|personnel)$/.test(reference.noun(group));
}

/** The number before a group's noun, its qualifier with it ("more than two dozen rockets"). */
function amountOf(group: Group, amounts: Amount[]): Amount | undefined {
  return amounts.find((amount) => !amount.ordinal && amount.start < group.end && amount.end > group.start);
}

/** "a family of four" is four. */
function sizeOf({ tree, head, last }: Group, amounts: Amount[]): Amount | undefined {
  const [of, number, next] = tree.sentence.tokens.slice(last + 1, last + 4);
  if (!/^(?:family|group|party|crew|team|household)$/.test(tokenAt(tree, head).lemma) || of?.text !== "of")
    return undefined;
  if (number?.upos !== "NUM" || next?.upos === "NOUN") return undefined;
  return amounts.find((amount) => !amount.ordinal && amount.start < number.end && amount.end > number.start);
}

/** "a contractor" is one. */
function single(group: Group): Amount | undefined {
  const [determiner] = dependents(group.tree, group.head, "det");
  const article = tokenAt(group.tree, determiner ?? group.first);
  if (!/^an?$/i.test(article.text) || tokenAt(group.tree, group.head).xpos === "NNS") return undefined;
  return { start: article.start, end: article.end, text: article.text, value: 1, min: 1, max: 1, ordinal: false };
}

function unitOf(group: Group, reference: Reference): string {
  const classes = reference.classes(group);
  if (classes.has("force") || classes.has("people") || classes.has("person")) return "personnel";
  return reference.noun(group);
}
