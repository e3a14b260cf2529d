import type { Sentence, Token } from "./sentence.ts";

/** Characters of the text. */
interface Stretch {
  start: number;
  end: number;
}

/** Verbs that stand behind or inside what is said: "…, the ministry said." */
const SAYING = new Set(
  "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit announce declare estimate project reply maintain conclude suggest reiterate assert allege recall respond".split(
    " ",
  ),
);

/**
 * Mends what the parser is known to get wrong and the surface shows plainly (docs/decisions/0002): a clause of saying behind what is said, and "have"
 * as a main verb. The sentence given is not changed.
 */
export function repair(sentence: Sentence, times: Stretch[], names: Stretch[]): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  namesAreNouns(tokens, names);
  perfect(tokens);
  missedVerb(tokens);
  mainHave(tokens);
  hyphenedParticiple(tokens);
  participlePredicates(tokens);
  timeAsSubject(tokens, times);
  headlessVerb(tokens);
  sayingInverted(tokens);
  tokens.forEach((_, at) => {
    sayingBehind(tokens, at);
  });
  return { ...sentence, tokens };
}

/** "Moscow announced": a known name is no adverb, and before a verb without a subject it is the subject. */
function namesAreNouns(tokens: Token[], names: Stretch[]): void {
  tokens.forEach((token) => {
    if (!/^(?:ADV|ADJ|INTJ|X|VERB)$/.test(token.upos) || !/^\p{Lu}/u.test(token.text)) return;
    if (!names.some(({ start, end }) => start === token.start && end === token.end)) return;
    Object.assign(token, { upos: "PROPN", xpos: "NNP" });
    const verb = tokens[token.head];
    const hasSubject = tokens.some((other) => other.head === token.head && /^(?:nsubj|csubj)/.test(other.rel));
    if (token.rel === "advmod" && verb?.upos === "VERB" && verb.start > token.start && !hasSubject) token.rel = "nsubj";
  });
}

/** Past tenses of reporting that the tagger takes for adjectives or nouns. */
const PAST_TENSES = new Set(
  "denied claimed struck hit killed seized captured announced condemned attacked fired launched left withdrew landed slammed rejected accused blamed urged warned vowed arrested detained wounded injured died fled shelled bombed targeted stormed clashed retook recaptured deployed handed pulled returned entered reached agreed signed closed controlled occupied guarded secured hosted housed held besieged backed supported".split(
    " ",
  ),
);

/** "Officials denied that …", "No group claimed responsibility": a sentence without any finite verb has one in its first past tense. */
function missedVerb(tokens: Token[]): void {
  if (tokens.length < 3 || !/^[.!?”"]$/.test(tokens.at(-1)?.text ?? "")) return;
  if (tokens.some((token, i) => token.upos === "VERB" && isFiniteVerb(tokens, i) && !isSubordinate(tokens, i))) return;
  if (tokens.some((token) => token.rel === "cop" && tokens[token.head]?.head === -1)) return;
  const at = tokens.findIndex(
    (token, i) => i > 0 && PAST_TENSES.has(token.text) && !/^VB[GD]$/.test(token.xpos) && isAfterNoun(tokens, i),
  );
  const verb = tokens[at];
  if (!verb || tokens[at + 1]?.text.toLowerCase() === "by") return;
  const subject = subjectBefore(tokens, at);
  if (subject === undefined) return;
  const object = tokens.findIndex(
    (token, i) => i > at && /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && !/^(?:compound|flat|amod)/.test(token.rel),
  );
  const root = tokens.findIndex((token) => token.head < 0);
  Object.assign(verb, { upos: "VERB", xpos: "VBD", lemma: lemmaOfPast(verb), head: -1, rel: "root" });
  Object.assign(tokens[subject] ?? verb, { head: at, rel: "nsubj" });
  const adjacent =
    object > at && !tokens.slice(at + 1, object).some((token) => /^(?:ADP|PUNCT|SCONJ|VERB|AUX)$/.test(token.upos));
  if (adjacent) Object.assign(tokens[object] ?? verb, { head: at, rel: "obj" });
  tokens.forEach((token, i) => {
    if (i === at || i === subject || (adjacent && i === object)) return;
    const crosses = (token.head < at && i > at) || token.head === at;
    if (i === root || (crosses && token.head !== at && token.rel !== "punct")) {
      token.head = at;
      token.rel = complementOf(tokens, i);
    }
  });
}

function isAfterNoun(tokens: Token[], at: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[at - 1]?.upos ?? "");
}

/** The noun that the words before the verb stand for: the last before their first preposition or comma. */
function subjectBefore(tokens: Token[], verb: number): number | undefined {
  const stop = tokens.findIndex((token, i) => i > 0 && i < verb && token.upos === "ADP");
  const end = stop < 0 ? verb : stop;
  const at = tokens.findLastIndex((token, i) => i < end && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos));
  return at < 0 ? undefined : at;
}

function complementOf(tokens: Token[], at: number): string {
  const token = tokens[at];
  if (!token) return "dep";
  const clausal =
    token.upos === "VERB" || tokens.some((other) => other.head === at && /^(?:cop|mark)$/.test(other.rel));
  if (clausal) return "ccomp";
  return tokens.some((other) => other.head === at && other.rel === "case") ? "obl" : "dep";
}

const IRREGULAR_PAST: Record<string, string> = {
  struck: "strike",
  hit: "hit",
  left: "leave",
  withdrew: "withdraw",
  died: "die",
  fled: "flee",
  retook: "retake",
};

function lemmaOfPast({ text, lemma }: Token): string {
  const irregular = IRREGULAR_PAST[text];
  if (irregular || lemma !== text) return irregular ?? lemma;
  if (/ied$/.test(text)) return `${text.slice(0, -3)}y`;
  return /(?:[csgvu]|at|let|ir|or)ed$/.test(text) && !/(?:ss|sh|ch|tt|bb|mm)ed$/.test(text)
    ? text.slice(0, -1)
    : text.slice(0, -2).replace(/([mbp])\1$/, "$1");
}

/** "has partly blamed": "have" before a participle, adverbs between them, is its auxiliary. */
function perfect(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (token.lemma !== "have" || token.rel.startsWith("aux")) return;
    const verb = tokens.findIndex((other, i) => i > at && other.upos !== "ADV");
    const participle = tokens[verb];
    if (!participle || verb - at > 3 || participle.xpos !== "VBN" || participle.upos !== "VERB" || token.head === verb)
      return;
    Object.assign(participle, { head: token.head, rel: token.rel });
    Object.assign(token, { head: verb, rel: "aux", upos: "AUX" });
    for (const other of tokens) if (other.head === at) other.head = verb;
  });
}

/** "The group has about 2,000 fighters": an auxiliary of a noun that is no predicate noun is the verb. */
function mainHave(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const head = tokens[token.head];
    if (!head || token.lemma !== "have" || !token.rel.startsWith("aux") || !/^(?:NOUN|PROPN|NUM)$/.test(head.upos))
      return;
    if (tokens.some((other) => other.head === token.head && other.rel === "cop")) return;
    const noun = token.head;
    token.head = head.head;
    token.rel = head.rel;
    token.upos = "VERB";
    head.head = at;
    head.rel = "obj";
    for (const other of tokens)
      if (other.head === noun && /^(?:nsubj|advcl|punct|mark|advmod:)/.test(other.rel) && other !== token)
        other.head = at;
  });
}

/** "from Tuareg-led rebels": the participle describes the noun behind it, and what hung on it is not its own. */
function hyphenedParticiple(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const prefix = tokens[at - 2];
    if (token.xpos !== "VBN" || tokens[at - 1]?.text !== "-" || !prefix) return;
    const noun = tokens.findIndex(
      (other, i) =>
        i > at &&
        i < at + 5 &&
        /^(?:NOUN|PROPN)$/.test(other.upos) &&
        !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? ""),
    );
    const headNoun = tokens[noun];
    if (
      !headNoun ||
      headNoun.head === token.head ||
      tokens.slice(at + 1, noun).some((other) => !/^(?:ADJ|NOUN|PROPN)$/.test(other.upos))
    )
      return;
    if (token.head === noun) return;
    const outer = prefix.head === at ? token : prefix;
    const above = outer.head === noun ? headNoun : outer;
    if (above === headNoun) return;
    Object.assign(headNoun, { head: above.head, rel: /^acl/.test(above.rel) ? "nmod" : above.rel });
    const verb = verbAbove(tokens, noun);
    tokens.forEach((other, i) => {
      if (i === noun || i === at - 1) return;
      if (other.head === at && i > noun) other.head = verb;
      if (other.head === at - 2 && i < at - 2) other.head = noun;
    });
    Object.assign(token, { head: noun, rel: "amod" });
    Object.assign(prefix, { head: at, rel: "compound" });
  });
}

function verbAbove(tokens: Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0 || (token.upos === "VERB" && at !== from)) return at;
    at = token.head;
  }
  return at;
}

/** "Several soldiers were wounded": a participle taken for an adjective is a passive. */
function participlePredicates(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const lemma = token.upos === "ADJ" ? ADJECTIVAL.get(token.text.toLowerCase()) : undefined;
    if (!lemma) return;
    const copula = tokens.find((other) => other.head === at && other.rel === "cop" && other.lemma === "be");
    if (!copula) return;
    copula.rel = "aux:pass";
    Object.assign(token, { upos: "VERB", xpos: "VBN", lemma });
    for (const other of tokens) if (other.head === at && other.rel === "nsubj") other.rel = "nsubj:pass";
  });
}

/** Verbs whose participle is as often an adjective. */
const ADJECTIVAL = new Map(
  "wound injure kill displace detain damage destroy deploy station base house arrest capture besiege dispute contest close attack target ambush surround evacuate defeat free release trap abduct kidnap relocate"
    .split(" ")
    .map((verb) => [verb.endsWith("e") ? `${verb}d` : `${verb}ed`, verb] as const),
);

/**
 * A sentence without a finite verb whose subject has a participle behind it: "Rockets slammed into a base", "K1, near Kirkuk, was held by …". The
 * participle is the verb, the noun its subject.
 */
function headlessVerb(tokens: Token[]): void {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = tokens[root];
  if (!noun || tokens.some((token, i) => token.upos === "VERB" && isFiniteVerb(tokens, i) && !isSubordinate(tokens, i)))
    return;
  const verb = tokens.findIndex((token, i) => i > 0 && isHeadless(tokens, i, token));
  const token = tokens[verb];
  if (!token) return;
  const subject = /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[token.head]?.upos ?? "") ? token.head : root;
  const passive = tokens.some((other) => other.head === verb && other.rel === "aux:pass");
  if (subject !== root) Object.assign(noun, { head: verb, rel: root < subject ? "advmod" : "dep" });
  Object.assign(tokens[subject] ?? noun, { head: verb, rel: passive ? "nsubj:pass" : "nsubj" });
  Object.assign(token, { head: -1, rel: "root", xpos: passive ? "VBN" : "VBD" });
  for (const other of tokens)
    if (
      other.head === subject &&
      tokens.indexOf(other) > verb &&
      !/^(?:nmod|amod|det|compound|flat|nummod)/.test(other.rel)
    )
      other.head = verb;
}

function isFiniteVerb(tokens: Token[], verb: number): boolean {
  if (/^VB[DZP]$/.test(tokens[verb]?.xpos ?? "")) return true;
  return tokens.some((other) => other.head === verb && other.rel.startsWith("aux"));
}

/** In a relative, adverbial or complement clause that says so by a word of its own. */
function isSubordinate(tokens: Token[], verb: number): boolean {
  if (!/^(?:acl|advcl|ccomp)/.test(tokens[verb]?.rel ?? "")) return false;
  const marked = (other: Token) => other.rel === "mark" || /^W/.test(other.xpos) || other.text.toLowerCase() === "that";
  const own = tokens.some(
    (other) =>
      other.head === verb && (marked(other) || (other.rel.startsWith("nsubj") && tokens[verb]?.rel === "acl:relcl")),
  );
  return own || (tokens[verb]?.rel === "ccomp" && /^VB/.test(tokens[tokens[verb]?.head ?? -1]?.xpos ?? ""));
}

/** A participle that can be a past tense, or has an auxiliary, hung on a noun without a relative pronoun. */
function isHeadless(tokens: Token[], verb: number, token: Token): boolean {
  if (!/^(?:acl|conj)/.test(token.rel) || isSubordinate(tokens, verb)) return false;
  if (tokens.some((other) => other.head === verb && other.rel.startsWith("aux"))) return true;
  if (token.xpos === "VBD") return true;
  const next = tokens[verb + 1]?.text.toLowerCase();
  return token.xpos === "VBN" && next !== "by" && !/[^aeiou]en$|wn$|ne$/.test(token.text) && token.head < verb;
}

/** "A spokesman earlier this month claimed …": the noun before the time is the subject, the time is none. */
function timeAsSubject(tokens: Token[], times: Stretch[]): void {
  tokens.forEach((token) => {
    const time = times.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!time || token.rel !== "nsubj") return;
    token.rel = "obl:unmarked";
    const before = tokens.findLastIndex((other) => other.end <= time.start);
    const subject = tokens[before];
    if (
      !subject ||
      !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos) ||
      tokens.some((o) => o.head === token.head && o.rel.startsWith("nsubj"))
    )
      return;
    Object.assign(subject, { head: token.head, rel: "nsubj" });
  });
}

/** "“…,” said the official": what follows the verb says it. */
function sayingInverted(tokens: Token[]): void {
  tokens.forEach((token, verb) => {
    if (!SAYING.has(token.lemma.toLowerCase()) || !/^VB[DZN]$/.test(token.xpos)) return;
    if (
      !/^[”",]$/.test(tokens[verb - 1]?.text ?? "") ||
      tokens.some((other) => other.head === verb && other.rel.startsWith("nsubj"))
    )
      return;
    const speaker = tokens.findIndex(
      (other, i) =>
        i > verb &&
        i < verb + 8 &&
        other.head === verb &&
        /^(?:obj|iobj|obl|xcomp|ccomp|dep|parataxis|conj)$/.test(other.rel),
    );
    const noun = tokens[speaker];
    if (!noun || tokens.slice(verb + 1, speaker).some((other) => other.upos === "ADP" || other.text === ",")) return;
    Object.assign(noun, { rel: "nsubj", ...(noun.upos === "ADJ" && { upos: "NOUN" }) });
    const root = tokens.findIndex((other) => other.head < 0);
    if (root >= 0 && root < verb) {
      Object.assign(tokens[root] ?? token, { head: verb, rel: "ccomp" });
      Object.assign(token, { head: -1, rel: "root" });
    }
  });
}

/** ", medical sources said." and ", the ministry said on Monday": the saying governs, what stands before is said. */
function sayingBehind(tokens: Token[], verb: number): void {
  const said = tokens[verb];
  if (!said || !SAYING.has(said.lemma.toLowerCase()) || !isSaying(tokens, verb) || !endsClause(tokens, verb)) return;
  const first = afterBreak(tokens, verb);
  if (first === undefined || first < 4 || first >= verb || verb - first > 14) return;
  const span = tokens.slice(first, verb);
  if (span.some((token) => /^(?:VB[DZP]|MD|W)/.test(token.xpos) || token.upos === "AUX")) return;
  const speaker = headNoun(span);
  if (speaker === undefined) return;
  attach(tokens, first, first + speaker, verb);
}

/** A verb, or at the sentence's very end what looks like a plural ("…, the agency estimates."). */
function isSaying(tokens: Token[], at: number): boolean {
  const { xpos = "" } = tokens[at] ?? {};
  return /^VB[DZPN]$/.test(xpos) || (xpos === "NNS" && at === tokens.length - 2);
}

function endsClause(tokens: Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    !next ||
    /^[.,;”"—–]$/.test(next.text) ||
    (/^(?:in|on|at|by|during|after|late|early|of)$/i.test(next.text) &&
      !tokens.slice(verb + 1).some((token) => /^VB[DZP]$/.test(token.xpos)))
  );
}

/** The word after the last comma or closing quotation mark before the verb. */
function afterBreak(tokens: Token[], verb: number): number | undefined {
  for (let at = verb - 1; at > 0; at--) if (/^[,”"—–]$/.test(tokens[at]?.text ?? "")) return at + 1;
  return undefined;
}

/** The noun that a noun group stands for: the last one before its first preposition. */
function headNoun(span: Token[]): number | undefined {
  const preposition = span.findIndex((token) => token.upos === "ADP");
  const core = preposition < 0 ? span : span.slice(0, preposition);
  const at = core.findLastIndex(
    (token) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos) || (token.upos === "ADJ" && token === core.at(-1)),
  );
  return at < 0 ? undefined : at;
}

function attach(tokens: Token[], first: number, speaker: number, verb: number): void {
  const inside = (i: number) => i >= first && i < verb;
  const root = tokens.findIndex((token) => token.head < 0);
  const main = root === verb || inside(root) ? mainBefore(tokens, first, inside) : root;
  tokens.forEach((token, i) => {
    if (inside(i) && i !== speaker && !inside(token.head)) {
      token.head = speaker;
      token.rel = token.upos === "ADJ" ? "amod" : token.upos === "DET" ? "det" : "compound";
    } else if (!inside(i) && i !== verb && inside(token.head) && i < first) {
      token.head = main ?? verb;
      token.rel = /^VB/.test(token.xpos) ? "conj" : "dep";
    }
  });
  const noun = tokens[speaker];
  const said = tokens[verb];
  const clause = main === undefined ? undefined : tokens[main];
  if (!noun || !said) return;
  noun.head = verb;
  noun.rel = "nsubj";
  said.upos = "VERB";
  said.head = -1;
  said.rel = "root";
  if (clause && clause !== said) {
    clause.head = verb;
    clause.rel = "ccomp";
  }
  for (const token of tokens) if (token.head < 0 && token !== said) Object.assign(token, { head: verb, rel: "ccomp" });
}

/** What is said, where the parser hung it on the speaker: the first verb before. */
function mainBefore(tokens: Token[], first: number, inside: (i: number) => boolean): number | undefined {
  const at = tokens.findIndex(
    (token, i) => i < first && token.upos === "VERB" && (token.head >= first || inside(token.head)),
  );
  return at < 0 ? undefined : at;
}
