import { FACTS, type Fact, SAYS } from "./facts.ts";
import { clause, filled } from "./grammar.ts";
import type { Random } from "./random.ts";
import { NAMES } from "./words.ts";

/** What the reports of one event have in common: names, numbers and a statement that is quoted. */
export interface NewsEvent {
  names: { [slot: string]: string };
  statement: string;
  /** Where the reporters' ways of saying things begin, so that two events do not give one reporter the same sentences. */
  seed: number;
}

export const REPORTERS = 8;

export function newsEvent(random: Random): NewsEvent {
  const names: NewsEvent["names"] = {};
  for (const [slot, all] of Object.entries(NAMES)) names[slot] = random.pick(all);
  for (const slot of ["n1", "n2", "n3"]) names[slot] = String(random.between(2, 60));
  return { names, statement: colour(random.between(2, 3), random).join(" "), seed: random.between(0, 1e6) };
}

/** Sentences that tell of an event's facts. No two reporters of one event word a part of a fact alike. */
export function tellingOf(event: NewsEvent, reporter: number, facts: number, random: Random): string[] {
  return random
    .shuffled(FACTS)
    .slice(0, facts)
    .map((fact) =>
      sentence(
        random.pick(fact.orders).replace(/\[(\w+)\]/g, (_, part: string) => wayOf(event, fact, part, reporter)),
        event,
        random,
      ),
    );
}

function wayOf(event: NewsEvent, fact: Fact, part: string, reporter: number): string {
  const ways = fact.parts[part] as string[];
  const shift = Math.imul(event.seed + 31 * FACTS.indexOf(fact) + 7 * part.length, 0x9e3779b1) >>> 8;
  return ways[(shift + reporter) % ways.length] as string;
}

export function sayingOf(event: NewsEvent, random: Random): string {
  return sentence(random.pick(SAYS).replace("{statement}", event.statement), event, random);
}

/** Sentences that could stand in any report of such news. */
export function colour(sentences: number, random: Random): string[] {
  return Array.from({ length: sentences }, () => capitalized(`${filled(clause(random), random)}.`));
}

function sentence(template: string, { names }: NewsEvent, random: Random): string {
  return capitalized(filled(template, random).replace(/\{(\w+)\}/g, (_, slot: string) => names[slot] as string));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
