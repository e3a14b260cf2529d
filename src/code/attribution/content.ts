import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, hasRel, pathUp, subtree, tokenAt } from "../../parse/en/tree.ts";
import type { SpeechAct } from "./speech-act.ts";
import { sayingVerb } from "./verbs.ts";

interface Span {
  start: number;
  end: number;
}

/** The characters of what is said: the clause, the quotation or the words around an inserted saying. */
export function contentOf(
  predicate: Predicate,
  mode: SpeechAct["mode"],
  sentence: ParsedSentence,
  report: ParsedReport,
  speaker: Group,
): Span[] {
  const { tree, head, lemma } = predicate;
  const saying = tokenAt(tree, head);
  const said = { start: Math.min(saying.start, speaker.start), end: Math.max(saying.end, speaker.end) };
  if (isInserted(predicate, sentence, report.text, said))
    return around(said, sentence.sentence, /^,/.test(report.text.slice(said.end, said.end + 1)));
  const takes = sayingVerb(lemma)?.takes;
  const rels = takes === "finite" ? ["ccomp"] : ["ccomp", "xcomp", "csubj:pass"];
  const clauses = dependents(tree, head, ...rels).map((child) => spanOf(predicate, child));
  const isOwn = takes === "clause" || predicate.objects.length === 0 ? () => true : (q: Span) => isBeside(q, said);
  const quotes = quotedIn(sentence, report).filter((q) => (q.end <= said.start || q.start >= said.end) && isOwn(q));
  if (clauses.length > 0)
    return [...clauses, ...quotes.filter((q) => !clauses.some((s) => s.start <= q.start && q.end <= s.end))];
  if (quotes.length > 0) return quotes;
  if (lemma === "put") return [{ start: saying.start, end: predicate.end }];
  if (mode === "demand") return [{ start: saying.end, end: predicate.end }];
  const isClauseMissing = takes !== "noun" && !/^(?:claim-responsibility|threaten)$/.test(mode);
  if (isClauseMissing) {
    const clause = [...afterThat(predicate, sentence), ...besideAs(predicate, sentence)].slice(0, 1);
    return clause.length > 0 || !CAN_TAKE_NOUN.test(lemma) ? clause : complements(predicate, speaker, sentence.times);
  }
  if (mode === "claim-responsibility" || lemma === "hold") return [ownWords(said)];
  return complements(predicate, speaker, sentence.times);
}

/** Verbs that mostly take a clause, and a noun too: "alleged abuses". */
const CAN_TAKE_NOUN =
  /^(?:note|recall|stress|allege|predict|propose|recommend|reveal|disclose|emphasi[sz]e|pledge|promise|highlight|underline|underscore|lament|bemoan|fear|expect)$/;

/** "As the ministry noted, the road is closed": what is noted stands beside the clause. */
function besideAs({ tree, head, start, end }: Predicate, { sentence }: ParsedSentence): Span[] {
  const isAs = dependents(tree, head, "mark").some((at) => tokenAt(tree, at).text.toLowerCase() === "as");
  if (!isAs) return [];
  return [
    start - sentence.start < sentence.end - end
      ? { start: end, end: sentence.end }
      : { start: sentence.start, end: start },
  ];
}

/** The parts of quotations that stand in a sentence. */
function quotedIn({ sentence }: ParsedSentence, { quotations }: ParsedReport): Span[] {
  return quotations
    .filter((q) => q.start < sentence.end && q.end > sentence.start)
    .map((q) => ({ start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) }));
}

/** Right before the saying or right behind it: the quotation is what it introduces. */
function isBeside(quote: Span, said: Span): boolean {
  return Math.abs(quote.start - said.end) <= 3 || Math.abs(said.start - quote.end) <= 3;
}

/** Between a saying and its "that" stand at most a listener, an adverb and a day: "told an agency, however, on Monday that". */
const MOST_BEFORE_THAT = 9;

/** "said that …" whose clause the parser lost: the rest of the sentence. */
function afterThat({ tree, head }: Predicate, { sentence }: ParsedSentence): Span[] {
  const { tokens } = tree.sentence;
  for (const [i, token] of tokens.slice(head + 1, head + 1 + MOST_BEFORE_THAT).entries()) {
    const isRelative = tokens[head + i + 2]?.upos === "VERB";
    if (/^(?:that|whether|how|why|what)$/i.test(token.text) && !isRelative)
      return [{ start: token.end, end: sentence.end }];
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
function isInserted(predicate: Predicate, { sentence, tree }: ParsedSentence, text: string, said: Span): boolean {
  const before = text.slice(sentence.start, said.start).trimEnd();
  if (!/[,”"?!—–]$/.test(before)) return false;
  const after = text.slice(said.end, sentence.end).trimStart();
  if (/[”"]$/.test(before) || /^,/.test(after)) return before.length > 5;
  const complementBehind = dependents(tree, predicate.head, "ccomp").some((child) => child > predicate.head);
  return (/^\./.test(after) || !complementBehind) && isMainClause(predicate, before.length + sentence.start);
}

/** The words before a character hold a clause that is no side one of the saying ("As he left, the minister denied …"). */
function isMainClause({ tree, head }: Predicate, end: number): boolean {
  const { tokens } = tree.sentence;
  return tokens.some(
    (token, i) =>
      token.end <= end &&
      (/^(?:VERB|AUX)$/.test(token.upos) || token.rel === "cop") &&
      !pathUp(tree, i).some(
        (at) => tokenAt(tree, at).head === head && hasRel(tokenAt(tree, at), "advcl", "obl", "nsubj"),
      ),
  );
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
