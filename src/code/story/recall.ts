import type { Claim, When } from "../../model/claim.ts";
import { clausesOf } from "../../parse/en/clauses.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { type Told, VIOLENCE, withDays } from "./told.ts";

/** Nouns that recall violence told elsewhere, and the lemmas under which it may have been told; the general ones recall any. */
const GENERAL = ["attack", "assault", "violence", "incident", "killing", "massacre"];
const SPECIAL: Record<string, RegExp> = {
  strike: /strike|bomb|missile|raid|hit|drone/,
  airstrike: /strike|bomb|raid|hit/,
  raid: /raid|strike|attack|storm/,
  bombing: /bomb|blast|explo|detonat|attack/,
  blast: /bomb|blast|explo|detonat/,
  explosion: /bomb|blast|explo|detonat/,
  bomb: /bomb|blast|explo|detonat/,
  shelling: /shell|mortar|artillery|bombard/,
  bombardment: /shell|mortar|artillery|bombard/,
  barrage: /rocket|missile|shell|barrage/,
  ambush: /ambush|attack/,
  shooting: /shoot|shot|gun|fire/,
  fighting: /fight|clash|battle/,
  clash: /fight|clash|battle/,
};

/** A dated event of violence: its claim's time with the words that told it. */
interface Event {
  when: When;
  words: string;
}

/** "The strike killed five": what is told of an event with a day carries that day, be it told before or, at a report's head, only later. */
export function recallTimes(bySentence: Told[][]): Claim[][] {
  const events = bySentence.map((told) => told.flatMap(eventOf));
  return bySentence.map((told, i) =>
    told.map(({ claim, draft }) => {
      if (claim.when || !draft || claim.modality === "planned" || !VIOLENCE.has(claim.type)) return claim;
      const noun = recalledBy(draft.sentence, draft.predicate.head);
      const event = noun && find(noun, i, events);
      return event ? withDays(claim, event.when) : claim;
    }),
  );
}

function eventOf({ claim, draft }: Told): Event[] {
  const { when, type, modality, quote } = claim;
  const isViolence = VIOLENCE.has(type) && modality !== "planned" && modality !== "denied";
  return draft && isViolence && when?.from && when.to ? [{ when, words: quote.text.toLowerCase() }] : [];
}

/** The last such event before a sentence, else the first after it. */
function find(noun: string, at: number, events: Event[][]): Event | undefined {
  const isMeant = ({ words }: Event) => GENERAL.includes(noun) || (SPECIAL[noun]?.test(words) ?? false);
  return events.slice(0, at).flat().findLast(isMeant);
}

/** The noun by which a predicate's clause recalls an event: "the attack", "those strikes". */
function recalledBy(sentence: ParsedSentence, head: number): string | undefined {
  const { tree, times } = sentence;
  const { of } = clausesOf(tree, times);
  const noun = tree.sentence.tokens.findIndex(
    ({ upos, lemma }, i) => upos === "NOUN" && of[i] === of[head] && isEventNoun(lemma) && isDefinite(sentence, i),
  );
  return noun < 0 ? undefined : tokenAt(tree, noun).lemma;
}

function isEventNoun(lemma: string): boolean {
  return GENERAL.includes(lemma) || Object.hasOwn(SPECIAL, lemma);
}

function isDefinite({ tree }: ParsedSentence, noun: number): boolean {
  const { tokens } = tree.sentence;
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const { upos, text } = tokenAt(tree, i);
    if (/^(?:the|this|that|those|these)$/i.test(text))
      return !/^(?:first|second|third|latest|last)$/i.test(tokens[i + 1]?.text ?? "");
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos)) return false;
  }
  return false;
}
