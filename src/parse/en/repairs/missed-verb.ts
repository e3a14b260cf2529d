import { verbOfPast } from "../lemma.ts";
import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";
import { hasMainVerb } from "./finite.ts";

/** Verbs of reporting on wars whose past tense the tagger takes for an adjective or a noun. */
const VERBS = new Set(
  "deny claim strike hit kill seize capture announce condemn attack fire launch leave withdraw land slam reject accuse blame urge warn vow arrest detain wound injure die flee shell bomb target storm clash retake recapture deploy hand pull return enter reach agree sign close control occupy guard secure host house hold besiege back support use pound fight carry march strip clear push advance storm raid stage block cross join refuse demand order call meet discuss begin end start break resume suspend halt lift lose win gain raise cut send bring take give find free release kidnap abduct rob loot burn destroy damage demolish defuse disarm interrupt assault beat stab shoot rescue treat evacuate displace train help supply deliver provide pledge promise offer".split(
    " ",
  ),
);

/** "Officials denied that …", "No group claimed responsibility": a sentence without any finite verb has one in its first past tense. */
export function missedVerb(tokens: Token[]): void {
  if (tokens.length < 3 || !/^[.!?”"]$/.test(tokens.at(-1)?.text ?? "")) return;
  if (hasMainVerb(tokens) || tokens.some(({ rel, head }) => rel === "cop" && tokens[head]?.head === -1)) return;
  const at = tokens.findIndex((_, i) => isPastTense(tokens, i));
  const verb = tokens[at];
  const subject = subjectBefore(tokens, at);
  if (!verb || !subject || tokens[at + 1]?.text.toLowerCase() === "by") return;
  const object = objectBehind(tokens, at);
  const root = tokens.find(({ head }) => head < 0);
  Object.assign(verb, { upos: "VERB", xpos: "VBD", lemma: verbOfPast(verb.text, VERBS), head: -1, rel: "root" });
  Object.assign(subject, { head: at, rel: "nsubj" });
  if (object) Object.assign(object, { head: at, rel: "obj" });
  tokens.forEach((token, i) => {
    if (token === verb || token === subject || token === object) return;
    const crosses = token.head < at && i > at && token.rel !== "punct";
    if (token === root || crosses) Object.assign(token, { head: at, rel: complementOf(tokens, i) });
  });
}

function isPastTense(tokens: Token[], at: number): boolean {
  const { text = "", xpos = "" } = tokens[at] ?? {};
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[at - 1]?.upos ?? "") || /^VB[GD]$/.test(xpos)) return false;
  return verbOfPast(text, VERBS) !== undefined;
}

/** The noun that the words before the verb stand for: the last before their first preposition. */
function subjectBefore(tokens: Token[], verb: number): Token | undefined {
  const preposition = tokens.findIndex(({ upos }, i) => i > 0 && i < verb && upos === "ADP");
  const end = preposition < 0 ? verb : preposition;
  return tokens.findLast(({ upos }, i) => i < end && /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos));
}

/** The next noun behind the verb, where neither a preposition nor another clause stands between ("handed over K1" has a particle). */
function objectBehind(tokens: Token[], verb: number): Token | undefined {
  const at = tokens.findIndex(
    ({ upos, rel }, i) => i > verb && /^(?:NOUN|PROPN|PRON)$/.test(upos) && !/^(?:compound|flat|amod)/.test(rel),
  );
  const between = tokens.slice(verb + 1, Math.max(at, 0));
  const isParticle = ({ text, xpos }: Token) => xpos === "RP" && /^(?:over|back)$/.test(text);
  const parts = (token: Token) => /^(?:ADP|PUNCT|SCONJ|VERB|AUX)$/.test(token.upos) && !isParticle(token);
  return between.some(parts) ? undefined : tokens[at];
}

function complementOf(tokens: Token[], at: number): string {
  if (tokens[at]?.upos === "VERB" || hasDependent(tokens, at, /^(?:cop|mark)$/)) return "ccomp";
  return hasDependent(tokens, at, /^case$/) ? "obl" : "dep";
}
