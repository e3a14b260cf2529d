import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Reference } from "../reference.ts";
import type { SpeechAct } from "./speech-act.ts";

/** Of how many words the name of a headline's speaker can be. */
const LONGEST = 6;

/** "US to quit base: official", "Thirty killed - ministry", "Ministry: army has left": a headline with its speaker behind or before a mark. */
export function inHeadline(sentence: ParsedSentence, reference: Reference): SpeechAct[] {
  const { start, end, tokens } = sentence.sentence;
  if (/^[.!?”"]$/.test(tokens.at(-1)?.text ?? ".")) return [];
  const isApart = (i: number) => (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
  const last = tokens.findLastIndex(({ text }, i) => text === ":" || (/^[–—-]$/.test(text) && isApart(i)));
  const first = tokens.findIndex(({ text }) => text === ":");
  const behind = last > 2 ? speakerIn(sentence, last + 1, tokens.length, reference) : undefined;
  const before = first > 0 ? speakerIn(sentence, 0, first, reference) : undefined;
  const speaker = behind ?? before;
  const mark = tokens[behind ? last : first];
  if (!speaker || !mark) return [];
  const content = [behind ? { start, end: mark.start } : { start: mark.end, end }];
  return [{ sentence, speaker, cue: mark.text, mode: "say", content, start, end, rule: "statement/headline" }];
}

/** A few words that name somebody who can speak, and no place. */
function speakerIn({ tree, names }: ParsedSentence, from: number, to: number, reference: Reference): Group | undefined {
  const { tokens } = tree.sentence;
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > LONGEST || words.some(({ upos }) => /^(?:VERB|AUX|NUM|PUNCT)$/.test(upos)))
    return undefined;
  const at = words.findLastIndex(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
  if (at < 0) return undefined;
  const group = groupAt(tree, from + at, names);
  const classes = reference.classes(group);
  const canSpeak = classes.has("person") || (classes.has("body") && !classes.has("place"));
  const first = Math.max(group.first, from);
  return canSpeak && group.last < to ? { ...group, first, start: tokens[first]?.start ?? group.start } : undefined;
}
