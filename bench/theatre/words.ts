import { tail } from "./colour.ts";
import type { Random } from "./random.ts";

/** The words that fill a sentence. */
export interface Slots {
  actor: string;
  /** Who gets, is fought, struck or spoken to. */
  other: string;
  site: string;
  number: string;
  weapon: string;
}

type Template = (slots: Slots) => string;

/** What a sentence of each kind says, in several wordings, without time and speaker. */
const CORES = {
  handover: [
    ({ actor, other, site }) => `${actor} handed ${site} over to ${other}`,
    ({ actor, other, site }) => `${other} took charge of ${site} from ${actor}`,
    ({ actor, other, site }) => `${site} passed from ${actor} to ${other}`,
    ({ actor, other, site }) => `control of ${site} was transferred by ${actor} to ${other} at a short ceremony`,
  ],
  closure: [
    ({ actor, site }) => `${actor} closed ${site} and took down the flag`,
    ({ actor, site }) => `${site} was shut for good by ${actor}`,
  ],
  "takeover-by-agreement": [
    ({ actor, other, site }) => `${other} moved into ${site} after a deal with ${actor}`,
    ({ actor, other, site }) => `under a local accord ${actor} gave ${site} up to ${other}`,
  ],
  "planned handover": [
    ({ actor, other, site }) => `${actor} will hand ${site} over to ${other}`,
    ({ actor, other, site }) => `${site} is due to pass from ${actor} to ${other}`,
  ],
  "planned closure": [
    ({ actor, site }) => `${actor} is to close ${site}`,
    ({ actor, site }) => `plans call for ${actor} to shut ${site}`,
  ],
  withdraw: [
    ({ actor, site }) => `${actor} left ${site} in a long convoy`,
    ({ actor, site }) => `the last vehicles of ${actor} pulled out of ${site}`,
    ({ actor, site }) => `${actor} withdrew from ${site}`,
  ],
  reduce: [
    ({ actor, number }) => `${actor} sent home ${number}`,
    ({ actor, number }) => `${actor} cut its presence by ${number}`,
  ],
  "establish-base": [
    ({ actor, site }) => `${actor} set up a post at ${site}`,
    ({ actor, site }) => `${actor} moved into the empty ${site}`,
  ],
  reinforce: [
    ({ actor, number, site }) => `${actor} sent ${number} to ${site}`,
    ({ actor, number, site }) => `${number} from ${actor} arrived at ${site}`,
  ],
  attack: [
    ({ number, weapon, site }) => `${number || `a ${weapon} attack`} hit ${site}`,
    ({ number, weapon, site }) => `${site} came under a ${weapon} attack${number && ` with ${number}`}`,
    ({ number, weapon, site }) => `a ${weapon} attack struck ${site}${number && `, where ${number} landed`}`,
  ],
  "attack by": [
    ({ actor, weapon, site }) => `${actor} carried out a ${weapon} attack on ${site}`,
    ({ actor, number, weapon, site }) => `${actor} aimed ${number || `a ${weapon} attack`} at ${site}`,
  ],
  "denied attack": [
    ({ actor, site }) => `${actor} had no part in the attack on ${site}`,
    ({ actor, site }) => `the attack on ${site} was not the work of ${actor}`,
  ],
  killed: [
    ({ number, other, site }) => `${number} of ${other} were killed at ${site}`,
    ({ number, other, site }) => `the attack on ${site} left ${number} of ${other} dead`,
  ],
  wounded: [
    ({ number, other, site }) => `${number} of ${other} were wounded at ${site}`,
    ({ number, other, site }) => `doctors treated ${number} of ${other} hurt at ${site}`,
  ],
  seizure: [
    ({ actor, other, site }) => `${actor} seized ${site}${other && ` from ${other}`}`,
    ({ actor, other, site }) => `fighters of ${actor} overran ${site}${other && ` and drove out ${other}`}`,
    ({ actor, site }) => `${site} fell to ${actor} after hours of fighting`,
  ],
  holds: [
    ({ actor, site }) => `${actor} holds ${site}`,
    ({ actor, site }) => `${site} is in the hands of ${actor}`,
    ({ actor, site }) => `${actor} is still guarding ${site}`,
  ],
  arrest: [
    ({ actor, number, other, site }) => `${actor} arrested ${number} of ${other} in ${site}`,
    ({ actor, number, site }) => `${actor} detained ${number} during a raid in ${site}`,
  ],
  protest: [
    ({ site }) => `crowds took to the streets of ${site}`,
    ({ site }) => `people in ${site} marched against the government`,
  ],
  agreement: [
    ({ actor, other, site }) => `envoys of ${actor} and ${other} met in ${site}`,
    ({ actor, other, site }) => `${actor} and ${other} came to terms in ${site}`,
  ],
  clash: [
    ({ actor, other, site }) => `${actor} fought ${other} near ${site}`,
    ({ actor, other, site }) => `clashes broke out between ${actor} and ${other} at ${site}`,
  ],
  property: [
    ({ actor, site }) => `${actor} found a hidden store of arms in ${site}`,
    ({ actor, site }) => `a cache of weapons was dug up by ${actor} in ${site}`,
  ],
  force_level: [
    ({ actor, number, site }) => `${actor} has ${number} in ${site}`,
    ({ actor, number, site }) => `the strength of ${actor} in ${site} stands at ${number}`,
  ],
  ordinal: [
    ({ actor, number }) => `it is the ${number} base given up by ${actor} this month`,
    ({ actor, number }) => `the ${number} site that ${actor} has passed on this month`,
  ],
  total: [
    ({ number, site }) => `more than ${number} attacks have hit ${site} in these weeks`,
    ({ number, site }) => `${site} has seen more than ${number} attacks in this time`,
  ],
  statement: [
    ({ actor }) => `${actor} said that the mission goes on`,
    ({ actor }) => `${actor} called for calm on all sides`,
    ({ actor }) => `${actor} promised a full inquiry`,
    ({ actor }) => `${actor} warned against further steps`,
    ({ actor }) => `${actor} thanked the troops for years of work`,
  ],
} as const satisfies Record<string, readonly Template[]>;

export type Core = keyof typeof CORES;

/** A sentence: a core with its time and speaker, in an order of chance. */
export function sentence(core: Core, slots: Slots, time: string, speaker: string | undefined, random: Random): string {
  const templates: readonly Template[] = CORES[core];
  const said = random.pick(templates)(slots);
  const after = random.chance(0.8) ? `, ${tail(random)}` : "";
  const by = speaker ? `, ${speaker} said` : "";
  const isFronted = time !== "" && random.chance(0.4);
  return `${capitalised(isFronted ? `${time}, ${said}` : said)}${!isFronted && time ? ` ${time}` : ""}${by}${after}.`;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
