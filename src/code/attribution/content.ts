import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, hasRel, pathUp, subtree, tokenAt } from "../../parse/en/tree.ts";
import { segmentAt } from "./extent.ts";
import type { Saying } from "./mode.ts";

interface Span {
  start: number;
  end: number;
}

/** The characters of what is said: the clause, the quotation or the words around an inserted saying. */
export function contentOf(
  predicate: Predicate,
  { mode, takes }: Saying,
  sentence: ParsedSentence,
  report: ParsedReport,
  speaker: Group,
): Span[] {
  const { tree, head, lemma } = predicate;
  const saying = tokenAt(tree, head);
  const segment = segmentAt(sentence, head, report);
  const said = { start: Math.min(saying.start, speaker.start), end: Math.max(saying.end, speaker.end) };
  if (isInserted(predicate, sentence, report.text, said))
    return around(said, segment, /^,/.test(report.text.slice(said.end, said.end + 1)));
  if (mode === "claim-responsibility") return [ownWords(said)];
  if (takes === "rest") return [restOf(predicate, mode, segment, report.text)];
  const nouns = () => complements(predicate, mode, said, speaker, sentence.times);
  if (mode === "blame") return [restOf(predicate, mode, segment, report.text), ...(predicate.passive ? nouns() : [])];
  const clauses = clausesOf(predicate, takes);
  const isOwn = takes === "clause" || predicate.objects.length === 0 ? () => true : (q: Span) => isBeside(q, said);
  const quotes = quotedIn(sentence, report).filter((q) => (q.end <= said.start || q.start >= said.end) && isOwn(q));
  if (clauses.length > 0)
    return [...clauses, ...quotes.filter((q) => !clauses.some((s) => s.start <= q.start && q.end <= s.end))];
  if (quotes.length > 0) return quotes;
  if (mode === "demand") return [{ start: saying.end, end: predicate.end }];
  if (SELF_STATED.test(lemma)) return [saying, ...nouns()];
  if (takes === "noun" || mode === "threaten") return nouns();
  const [clause] = [...afterThat(predicate, sentence), ...besideAs(predicate, sentence)];
  if (clause) return [clause];
  return CAN_TAKE_NOUN.test(lemma) ? nouns() : [];
}

/** The clauses that hang on a verb as what is said. */
function clausesOf(predicate: Predicate, takes: Saying["takes"]): Span[] {
  const rels = takes === "finite" ? ["ccomp"] : ["ccomp", "xcomp", "csubj:pass"];
  return dependents(predicate.tree, predicate.head, ...rels).map((child) =>
    withoutContrast(spanOf(predicate, child), predicate),
  );
}

/** "said that X, while Y stressed that Z": the contrast is somebody else's. */
function withoutContrast({ start, end }: Span, { tree, head }: Predicate): Span {
  const { tokens } = tree.sentence;
  const at = tokens.findIndex(
    ({ text }, i) =>
      i > head && /^(?:while|whereas)$/i.test(text) && tokens[i - 1]?.text === "," && tokenAt(tree, i).start > start,
  );
  return { start, end: at < 0 ? end : Math.min(end, tokenAt(tree, at - 1).start) };
}

/** Verbs that themselves state what is said: "counted 43 bodies", "attributed the raid to Israel". */
const SELF_STATED = /^(?:count|tally|record|register|document|log|attribute|ascribe)$/;

/** Verbs that are part of what is said: "put Russian losses at 400 killed". */
const ESTIMATE = /^(?:put|give|raise|revise|lower)$/;

/** What stands behind an idiom, up to the next clause. */
function restOf({ tree, head, lemma }: Predicate, mode: Saying["mode"], segment: Span, text: string): Span {
  const verb = tokenAt(tree, head);
  const start = ESTIMATE.test(lemma) || mode === "blame" ? verb.start : verb.end;
  const isShort = verb.xpos === "VBG" || !/^(?:say|announce|demand|blame)$/.test(mode);
  const other = (isShort ? /,/ : NEXT_CLAUSE).exec(text.slice(start, segment.end));
  return { start, end: other ? start + other.index : segment.end };
}

const NEXT_CLAUSE =
  /, (?:but|while|whereas|although|though|yet|as|after|which|who|where|and \p{L}+ed|and (?:said|says))\b/u;

/** Verbs that mostly take a clause, and a noun too: "alleged abuses". */
const CAN_TAKE_NOUN =
  /^(?:note|recall|stress|allege|predict|propose|recommend|reveal|disclose|emphasi[sz]e|pledge|promise|highlight|underline|underscore|lament|bemoan|fear|expect|foresee|anticipate|recount|protest|relate|detail|read|dread)$/;

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

/** "denied the attack": what is said is a noun, and no day is; a noun that is only told of ("a truce declared by") is not. */
function complements(predicate: Predicate, mode: Saying["mode"], said: Span, speaker: Group, times: Span[]): Span[] {
  const { tree, head, objects, phrases } = predicate;
  const isAntecedent = /^acl/.test(tokenAt(tree, head).rel) && mode !== "deny";
  const nouns = [...objects, ...phrases.filter(({ depth }) => depth === 0).map(({ group }) => group)];
  const isDay = (group: Group) => times.some((time) => time.start < group.end && group.start < time.end);
  const own = nouns.filter(
    (group) => group.start !== speaker.start && !isDay(group) && !(isAntecedent && group.head < head),
  );
  if (own.length > 0) return own.map((group) => spanOf(predicate, group.head));
  const [participle] = dependents(tree, head, "xcomp");
  if (participle !== undefined) return [spanOf(predicate, participle)];
  return nouns.length > 0 ? [ownWords(said)] : [];
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
  if (/^acl$/.test(tokenAt(tree, predicate.head).rel) && tokenAt(tree, predicate.head).xpos === "VBN") return false;
  if (/[”"]$/.test(before) || /^,/.test(after)) return before.length > 5;
  const complementBehind = dependents(tree, predicate.head, "ccomp").some((child) => child > predicate.head);
  return (/^[.;]/.test(after) || !complementBehind) && isMainClause(predicate, before.length + sentence.start);
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
