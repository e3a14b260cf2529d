import { type Lexicon, lemmatize } from "./lemma.ts";
import type { Token } from "./sentence.ts";

/** Verbs that take a particle and an object: "hand over the base" has no preposition. */
const PARTICLE_VERBS = new Map(
  Object.entries({
    over: "hand take turn win sign",
    up: "back blow break build call give pick put round set step take",
    out: "carry drive flush hand knock phase point put root rule spell take wipe",
    down: "bring burn close cut draw gun lay pull put scale shoot shut take tear track turn wind",
    off: "break call cut fend fight seal set ward",
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(" "))]),
);
/** Adjectives that are as often the name of a person, as "a senior coalition official". */
const PEOPLE = new Set(
  "official civilian militant extremist radical regular veteran captive suspect national".split(" "),
);

/**
 * Mends, before the parse, what the treebank's letters and reviews teach the tagger too seldom. It changes tags and lemmas in
 * place and gives the indices of the words changed.
 */
export function mendTags(tokens: Token[], lexicon: Lexicon): number[] {
  const verb = headlineVerb(tokens, lexicon);
  return tokens.flatMap((token, i) => {
    const tag = i === verb ? "VERB|VBP" : tagOf(tokens, i, lexicon);
    if (tag === undefined) return [];
    [token.upos, token.xpos] = tag.split("|") as [string, string];
    token.lemma = lemmatize(token.text, token.upos, token.xpos, lexicon);
    return [i];
  });
}

/** "militias still occupy the town": a verb that is taken for an adjective between a plural with its adverb and a noun group. */
function isBareVerb(tokens: Token[], i: number, { verbs }: Lexicon): boolean {
  const { xpos, text } = tokens[i] as Token;
  return (
    xpos === "JJ" &&
    verbs.has(text) &&
    /^(?:still|now|also|already|currently|jointly)$/.test(tokens[i - 1]?.text ?? "") &&
    /^NNP?S$/.test(tokens[i - 2]?.xpos ?? "") &&
    /^(?:NN|JJ$|DT|PRP\$|CD)/.test(tokens[i + 1]?.xpos ?? "")
  );
}

/** "snatched weapons and laid siege": no adjective. */
function isLaid(tokens: Token[], i: number): boolean {
  const { xpos, text } = tokens[i] as Token;
  return xpos === "JJ" && text === "laid" && tokens[i + 1]?.upos === "NOUN";
}

/** "A sniper shot and wounded a soldier", "a gunman shot dead two guards": fired by somebody, and no noun. */
function isShot(tokens: Token[], i: number): boolean {
  const { upos, text } = tokens[i] as Token;
  const [next, after] = tokens.slice(i + 1, i + 3);
  if (text !== "shot" || upos !== "NOUN" || tokens[i - 1]?.upos !== "NOUN") return false;
  return next?.text === "dead" || (next?.text === "and" && /^VB[DN]$/.test(after?.xpos ?? ""));
}

/** "A boat sank off Sfax." */
function isSank(tokens: Token[], i: number): boolean {
  const { xpos, text } = tokens[i] as Token;
  return text === "sank" && xpos !== "VBD";
}

/** "came under sustained fire": no finite verb stands between a preposition and a noun. */
function isBehindPreposition(tokens: Token[], i: number): boolean {
  const { xpos } = tokens[i] as Token;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return xpos === "VBD" && /^(?:under|amid|with|of|by|in|through)$/.test(before?.text ?? "") && next?.xpos === "NN";
}

/** "a counter-attack": what is written small is no name. */
function isHyphened(tokens: Token[], i: number): boolean {
  const { upos, text } = tokens[i] as Token;
  return upos === "PROPN" && /^[a-z]+-[a-z]{4,}$/.test(text);
}

function tagOf(tokens: Token[], i: number, lexicon: Lexicon): string | undefined {
  if (isBareVerb(tokens, i, lexicon)) return "VERB|VBP";
  if (isLaid(tokens, i) || isShot(tokens, i) || isSank(tokens, i)) return "VERB|VBD";
  if (isBehindPreposition(tokens, i)) return "ADJ|JJ";
  if (isHyphened(tokens, i)) return (tokens[i] as Token).text.endsWith("s") ? "NOUN|NNS" : "NOUN|NN";
  if (isParticle(tokens, i)) return "ADP|RP";
  if (isPerson(tokens, i)) return "NOUN|NN";
  if (isAgency(tokens, i)) return "PROPN|NNP";
  return speechTag(tokens, i);
}

/** "WHO cautions": capitals in a sentence that is not all capitals. */
function isAgency(tokens: Token[], i: number): boolean {
  const { text, upos } = tokens[i] as Token;
  return text === "WHO" && upos !== "PROPN" && tokens.some((token) => /^\p{Ll}{2}/u.test(token.text));
}

/** Words that are hardly ever nouns, though the tagger, which saw few of them, takes them for one. */
const SPEECH_VERBS =
  /^(?:den(?:y|ies)|argues?|insists?|says?|asserts?|contends?|maintains?|alleges?|reckons?|concedes?|admits?|acknowledges?|speaks?|spoke|believes?|recalls?|confirms?|warns?)$/;
/** Nouns that are verbs of saying before "that" or at the end of an inserted clause. */
const SPEECH_NOUNS =
  /^(?:cautions?|claims?|charges?|fears?|estimates?|reports?|hopes?|counts?|puts?|complains?|vows?|notes?|tells?)$/;

/** "The ministry denies that …", "the monitor charges;": a verb behind the noun that speaks. */
function speechTag(tokens: Token[], i: number): string | undefined {
  const { text, upos } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (upos !== "NOUN" || !before || before.xpos === "POS") return undefined;
  const hasNoun = /^(?:NOUN|PROPN|PRON)$/.test(before.upos);
  const isPlain = SPEECH_VERBS.test(text) && (hasNoun || before.text === ",");
  if (!isPlain && !(hasNoun && SPEECH_NOUNS.test(text) && takesClause(tokens, i))) return undefined;
  return text === "spoke" ? "VERB|VBD" : /s$/.test(text) ? "VERB|VBZ" : "VERB|VBP";
}

/** Before "that" and a noun group, or between a comma and the next stop, or before a number. */
function takesClause(tokens: Token[], i: number): boolean {
  const [next, second] = [tokens[i + 1], tokens[i + 2]];
  if (next?.text === "that") return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(second?.upos ?? "");
  if (/s$/.test((tokens[i] as Token).text) && next?.upos === "NUM") return tokens[i - 1]?.upos !== "PRON";
  const comma = tokens.findLastIndex(({ text }, at) => at < i && text === ",");
  return (
    comma > 2 &&
    i - comma < 9 &&
    /^[,;.]$/.test(next?.text ?? "") &&
    /^(?:the|an?|one|its|their|his|her)$/i.test(tokens[comma + 1]?.text ?? "")
  );
}

function isParticle(tokens: Token[], i: number): boolean {
  const verb = tokens[i - 1];
  const { text, xpos } = tokens[i] as Token;
  if (xpos !== "IN" || !verb?.xpos.startsWith("VB")) return false;
  return PARTICLE_VERBS.get(text.toLowerCase())?.has(verb.lemma) ?? false;
}

function isPerson(tokens: Token[], i: number): boolean {
  const { text, xpos } = tokens[i] as Token;
  if (xpos !== "JJ" || !PEOPLE.has(text) || i === 0) return false;
  const noun = /^(?:NN|JJ|DT)/.test(tokens[i - 1]?.xpos ?? "");
  return noun && !/^(?:NN|JJ|CD|HYPH|CC|VBN|VBG)/.test(tokens[i + 1]?.xpos ?? "");
}

/**
 * The verb of a headline that the tagger took for a noun: nothing else in the line is a verb, and a plural stands before it and
 * a noun group after it ("Rebels shell village").
 */
function headlineVerb(tokens: Token[], { verbs }: Lexicon): number {
  if (/^[.?!…]/.test(tokens.at(-1)?.text ?? "") || tokens.some(({ xpos }) => /^(?:VB|MD)/.test(xpos))) return -1;
  return tokens.findIndex(
    ({ xpos, lemma }, i) =>
      (xpos === "NN" || xpos === "NNP") &&
      verbs.has(lemma.toLowerCase()) &&
      /^NNP?S$/.test(tokens[i - 1]?.xpos ?? "") &&
      /^(?:NN|JJ$|DT|PRP\$|CD)/.test(tokens[i + 1]?.xpos ?? ""),
  );
}
