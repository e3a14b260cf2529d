import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, subtree, tokenAt } from "../../parse/en/tree.ts";
import { sayingVerb } from "./verbs.ts";

interface Span {
  start: number;
  end: number;
}

/** The characters of what is said: the clause, the quotation or the words around an inserted saying. */
export function contentOf(
  predicate: Predicate,
  mode: Mode,
  sentence: ParsedSentence,
  report: ParsedReport,
  speaker: Group,
): Span[] {
  const { tree, head, lemma } = predicate;
  const saying = tokenAt(tree, head);
  const said = { start: Math.min(saying.start, speaker.start), end: Math.max(saying.end, speaker.end) };
  if (isInserted(predicate, sentence, report.text, said))
    return around(said, sentence.sentence, /^,/.test(report.text.slice(said.end, said.end + 1)));
  const clauses = dependents(tree, head, "ccomp", "xcomp", "csubj:pass").map((child) => spanOf(predicate, child));
  const quotes = quotedIn(sentence, report).filter((q) => q.end <= said.start || q.start >= said.end);
  if (clauses.length > 0)
    return [...clauses, ...quotes.filter((q) => !clauses.some((s) => s.start <= q.start && q.end <= s.end))];
  if (quotes.length > 0) return quotes;
  if (lemma === "put") return [{ start: saying.start, end: predicate.end }];
  if (mode === "demand") return [{ start: saying.end, end: predicate.end }];
  const isClauseMissing = sayingVerb(lemma)?.takes === "clause" && !/^(?:claim-responsibility|threaten)$/.test(mode);
  if (isClauseMissing) return afterThat(predicate, sentence);
  if (mode === "claim-responsibility" || lemma === "hold") return [ownWords(said)];
  return complements(predicate, speaker, sentence.times);
}

/** The parts of quotations that stand in a sentence. */
function quotedIn({ sentence }: ParsedSentence, { quotations }: ParsedReport): Span[] {
  return quotations
    .filter((q) => q.start < sentence.end && q.end > sentence.start)
    .map((q) => ({ start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) }));
}

/** Between a saying and its "that" stand at most a listener, an adverb and a day: "told an agency, however, on Monday that". */
const MOST_BEFORE_THAT = 9;

/** "said that …" whose clause the parser lost: the rest of the sentence. */
function afterThat({ tree, head }: Predicate, { sentence }: ParsedSentence): Span[] {
  const { tokens } = tree.sentence;
  for (const [i, token] of tokens.slice(head + 1, head + 1 + MOST_BEFORE_THAT).entries()) {
    const isRelative = tokens[head + i + 2]?.upos === "VERB";
    if (token.text.toLowerCase() === "that" && !isRelative) return [{ start: token.end, end: sentence.end }];
    if (/^(?:VERB|AUX|SCONJ)$/.test(token.upos)) return [];
  }
  return [];
}

/** "denied the attack": what is said is a noun, and no day is. */
function complements(predicate: Predicate, speaker: Group, times: Span[]): Span[] {
  const objects = [
    ...predicate.objects,
    ...predicate.phrases.filter(({ depth }) => depth === 0).map(({ group }) => group),
  ];
  const isDay = (group: Group) => times.some((time) => time.start < group.end && group.start < time.end);
  return objects
    .filter((group) => group.start !== speaker.start && !isDay(group))
    .map((group) => spanOf(predicate, group.head));
}

/** What is claimed or laid at somebody's door is named by the act itself. */
function ownWords(said: Span): Span {
  return { start: said.end, end: said.end + 1 };
}

/** "…, the army said" and "…, the army said, …": the saying stands behind or inside what is said. */
function isInserted(predicate: Predicate, sentence: ParsedSentence, text: string, said: Span): boolean {
  const before = text.slice(sentence.sentence.start, said.start).trimEnd();
  if (!/[,”"?!—–]$/.test(before) || before.length < 12) return false;
  const complementBehind = dependents(predicate.tree, predicate.head, "ccomp").some((child) => child > predicate.head);
  const after = text.slice(said.end, sentence.sentence.end).trimStart();
  return /[”"]$/.test(before) || /^[,.]/.test(after) || !complementBehind;
}

function around(said: Span, sentence: Span, goesOnBehind: boolean): Span[] {
  const before = { start: sentence.start, end: said.start };
  const after = { start: said.end, end: sentence.end };
  return goesOnBehind ? [before, after] : [before];
}

function spanOf({ tree }: Predicate, word: number): Span {
  const tokens = subtree(tree, word).map((i) => tokenAt(tree, i));
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}
