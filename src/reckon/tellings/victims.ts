import { type Claim, fillers, type Mention } from "../../model/claim.ts";
import type { Knowledge } from "../../packs/knowledge.ts";

/** Whom a claim tells of as killed, hurt, captured or displaced. */
export interface Victims {
  /** Bodies and states that they are of: "US forces", "Two Americans". */
  of: string[];
  /** Known persons, where nobody else is meant. */
  persons: string[];
  /** Whether they bear arms, where the words say so. */
  kind?: "armed" | "civil";
  /** What else the words call them: "militiaman", "commander". */
  words: string[];
  number?: number;
  /** The harm and the number, where it is of several. */
  toll?: string;
  /** The harm, the number and the people in one word, where it says whose they are: equal for the same group, whoever tells it. */
  key?: string;
}

const SHORT_QUOTE = 60;

const CIVIL =
  /\b(?:civilian|contractor|villager|resident|passenger|journalist|reporter|worker|wom[ae]n|child(?:ren)?|girl|boy|student|protester|demonstrator|bystander|nurse|doctor|shepherd|farmer|famil(?:y|ies))s?\b/i;
const ARMED =
  /\b(?:soldier|troop|trooper|servicem[ae]n|servicewom[ae]n|service (?:member|personnel)|fighter|militant|militiam[ae]n|insurgent|marine|raider|officer|police(?:m[ae]n)?|gunm[ae]n|guard|sergeant|lance corporal|peshmerga|jihadist)s?\b/i;

/** Words that say nothing of who they are. */
const ANYBODY =
  /^(?:people|person|persons|member|members|personnel|others?|dead|killed|wounded|injured|casualties|victims?|several|dozens?|hundreds?|more|least|nearly|about|them|those|some|foreign|three|four|five|seven|eight|nine|eleven|twelve)$/;

export function victimsIn(claim: Claim, knowledge: Knowledge): Victims {
  const mentions = fillers(claim, "victim");
  const text = [...mentions.map(({ text: words }) => words), claim.quantity?.text ?? ""].join(" ");
  const number = claim.quantity?.value ?? claim.quantity?.min ?? claim.quantity?.max;
  const persons = mentions.flatMap(({ entity }) => (isPerson(entity, knowledge) && entity) || []);
  const areAllKnown = persons.length === mentions.length && (number === undefined || number <= persons.length);
  const of = [...new Set(mentions.flatMap((mention) => bodiesOf(inFull(mention, claim), knowledge)))].sort();
  const kind = CIVIL.test(text) ? "civil" : ARMED.test(text) || isArmed(mentions, knowledge) ? "armed" : undefined;
  return {
    of,
    persons: areAllKnown ? persons.sort() : [],
    words: wordsOf(mentions),
    ...(kind && { kind }),
    ...(number !== undefined && { number }),
    ...(number !== undefined && number > 1 && { toll: `${claim.mode ?? "harmed"} ${number}` }),
    ...(of.length > 0 && {
      key: [claim.mode, kind, number ?? 1, ...of.map((id) => stateOf(id, knowledge)).sort()].join(" "),
    }),
  };
}

/** "Two Americans" and "two US troops" are the same two. */
function stateOf(id: string, knowledge: Knowledge): string {
  const entity = knowledge.entity(id);
  return (entity?.kind === "armed-force" && entity.state) || id;
}

/** "Two", of "two from the United States". */
function inFull(mention: Mention, { quote }: Claim): Mention {
  const isBare = !mention.entity && !/\s/.test(mention.text) && quote.text.length < SHORT_QUOTE;
  return isBare ? { ...mention, text: quote.text } : mention;
}

/** The body that a mention is of, or the states whose names or nationals its words give. */
function bodiesOf({ entity, text }: Mention, knowledge: Knowledge): string[] {
  if (entity) return isPerson(entity, knowledge) ? [] : [entity];
  const states = nationality(knowledge);
  const words = text.match(/[\p{L}.]+/gu) ?? [];
  const pairs = words.map((word, index) => `${word} ${words[index + 1]}`);
  return [...words, ...pairs].flatMap((word) => states.get(word) ?? states.get(word.replace(/\.$/, "")) ?? []);
}

const nationalities = new WeakMap<Knowledge, Map<string, string>>();

/** States by the words for them and for their people, as they are written: "US" is no pronoun. */
function nationality(knowledge: Knowledge): Map<string, string> {
  const found = nationalities.get(knowledge);
  if (found) return found;
  const states = knowledge.entities.filter(({ kind }) => kind === "state");
  const words = states.flatMap(({ id, name, names = [], demonyms = [] }) =>
    [knowledge.inPack(id)?.name ?? name, ...names, ...demonyms].map((word): [string, string] => [word, id]),
  );
  const made = new Map(words);
  nationalities.set(knowledge, made);
  return made;
}

function isArmed(mentions: Mention[], knowledge: Knowledge): boolean {
  const kinds = mentions.map(({ entity }) => entity && knowledge.entity(entity)?.kind);
  return kinds.some((kind) => kind === "armed-force" || kind === "armed-group");
}

function isPerson(id: string | undefined, knowledge: Knowledge): boolean {
  return id !== undefined && knowledge.entity(id)?.kind === "person";
}

function wordsOf(mentions: Mention[]): string[] {
  const words = mentions.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return words.filter((word) => !ANYBODY.test(word)).map((word) => word.replace(/s$/, ""));
}
