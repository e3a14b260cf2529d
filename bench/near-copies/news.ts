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

/** A fact that a report can tell, in parts that each reporter words otherwise; `{slots}` are the event's, `<classes>` any word. */
interface Fact {
  orders: string[];
  parts: { [part: string]: string[] };
}

const WHEN = [
  "on {weekday}",
  "late on {weekday}",
  "{weekday} <noun>",
  "as {weekday} <verb>",
  "early {weekday}",
  "by {weekday}'s <noun>",
  "in the <noun> of {weekday}",
  "before {weekday} was over",
];
const WHERE = [
  "at {base}",
  "around {base}",
  "{base}, <preposition> {province}",
  "<preposition> {base} and its <noun>",
  "<noun>s of {base}",
  "the {province} <noun> of {base}",
  "inside {base}",
  "what is left of {base}",
];
const SPEAKER = [
  "{title} {given} {family}",
  "{given} {family}",
  "{family}, a {title}",
  "<determiner> <noun> of {title} {family}",
  "<adjective> <noun>s close to {family}",
  "{title} {family}",
  "{family}'s <noun>",
  "one <noun>, {given} {family}",
];
const OUTCOME = [
  "<verb> <determiner> <noun>",
  "with <determiner> <adjective> <noun> <verb>",
  "<connective> <determiner> <noun> <verb>",
  "<adverb> <verb> by <noun>",
  "<preposition> <adjective> <noun>s",
  "which <noun>s <verb>",
  "<verb> and <verb>",
  "for <adjective> <noun>",
];

const FACTS: Fact[] = [
  {
    orders: [
      "[when] [what] [hit] [where], [outcome].",
      "[what] [hit] [where] [when].",
      "[where] [when]: [what] [hit], [outcome].",
      "[outcome], [what] [when] [hit] [where].",
    ],
    parts: {
      when: WHEN,
      where: WHERE,
      outcome: OUTCOME,
      what: [
        "{n1} rockets",
        "a <noun> of {n1} <noun>s",
        "{n1} <adjective> <noun>s",
        "fire of {n1} tubes",
        "no less than {n1} rounds",
        "{n1} in a row",
        "rocket after rocket, {n1} in all",
        "some {n1} <noun>s",
      ],
      hit: [
        "<verb>",
        "came down <preposition>",
        "<adverb> <verb> the <noun>",
        "were aimed",
        "landed",
        "went off",
        "rained",
        "burst",
      ],
    },
  },
  {
    orders: [
      "[speaker] [said] [dead] and [hurt].",
      "[dead], [hurt], [said] [speaker].",
      "[hurt] [outcome]; [dead], [speaker] [said].",
      "[outcome] [dead] while [hurt].",
    ],
    parts: {
      speaker: SPEAKER,
      outcome: OUTCOME,
      said: [
        "<speech>",
        "put it at",
        "counted",
        "had it that",
        "gave a <noun> of",
        "knew of",
        "would speak of",
        "<verb>",
      ],
      dead: [
        "{n2} people killed",
        "{n2} dead",
        "the lives of {n2} lost",
        "{n2} bodies <verb>",
        "{n2} who did not <noun>",
        "a toll of {n2}",
        "{n2} killed outright",
        "{n2} <adjective> <noun>s buried",
      ],
      hurt: [
        "{n3} wounded",
        "{n3} others hurt",
        "{n3} more <preposition> <noun>",
        "{n3} in a <adjective> state",
        "twice that, {n3}, <verb>",
        "hurt to {n3}",
        "another {n3} under care",
        "{n3} carried <preposition> <determiner> <noun>",
      ],
    },
  },
  {
    orders: [
      "[speaker] [blamed] [outcome].",
      "[when], [blamed] [outcome].",
      "[blamed], [speaker] <speech>.",
      "[outcome] [blamed] [when].",
    ],
    parts: {
      speaker: SPEAKER,
      outcome: OUTCOME,
      when: WHEN,
      blamed: [
        "saw the hand of {group}",
        "<verb> {group} for <determiner> <noun>",
        "{group} owned the <noun>",
        "would not name {group}",
        "pointed <preposition> {group}",
        "of {group} there <auxiliary> no <noun>",
        "{group} <adverb> <verb> any part",
        "men of {group} <verb>",
      ],
    },
  },
  {
    orders: [
      "{force} [did] [where] [outcome].",
      "[where], {force} [did].",
      "[when] {force} [did], [outcome].",
      "[outcome] and {force} [did] [where].",
    ],
    parts: {
      where: WHERE,
      when: WHEN,
      outcome: OUTCOME,
      did: [
        "<verb> the <noun>",
        "sent <noun>s",
        "went out to <noun>",
        "made <determiner> <noun> safe",
        "<adverb> fired back",
        "shut <determiner> <adjective> <noun>",
        "held on <preposition> the <noun>",
        "took away {n3} <noun>s",
      ],
    },
  },
  {
    orders: [
      "[since], [where] [outcome].",
      "[where] [outcome] [since].",
      "[outcome], [since], {force} <verb> [where].",
      "[since] there <auxiliary> <noun> [where].",
    ],
    parts: {
      where: WHERE,
      outcome: OUTCOME,
      since: [
        "since {month}",
        "after the <noun> of {month}",
        "in {month} and the <noun> that followed",
        "as in {month}",
        "until {month} came",
        "from {month} on",
        "once {month}'s <noun> was <verb>",
        "{month} having <verb>",
      ],
    },
  },
];

const SAYS = [
  "In a statement {title} {given} {family} said: “{statement}”",
  '"{statement}" {given} {family} told the <noun> by <noun>.',
  "The <noun> gave his words as «{statement}» and <verb> nothing to them.",
  "{title} {family}, asked for a <noun>, answered: ‘{statement}’",
  "„{statement}“ was all that {family} would <adverb> say.",
  "“{statement}” So ran the <noun> which {family}'s office <verb>.",
];

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
