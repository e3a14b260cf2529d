import type { Random } from "./random.ts";

const TAILS = [
  "residents of the district say",
  "a local council member confirmed",
  "according to people at the scene",
  "while helicopters circled overhead",
  "after a night without power",
  "as rain kept most roads closed",
  "in front of a few reporters",
  "with no sign of a larger operation",
  "the second alarm of that day",
  "while schools stayed shut",
  "as markets opened again",
  "in spite of earlier promises",
  "without any word to the press",
  "while families waited at the gate",
  "as the harvest began",
  "under a heavy sky",
  "to the surprise of many",
  "with drones seen above the river",
  "though details stayed unclear",
  "as the talks dragged on",
];
const SUBJECTS = [
  "A shopkeeper",
  "One teacher",
  "The district council",
  "A taxi driver",
  "An aid worker",
  "A former officer",
  "The provincial governor",
  "A farmer nearby",
  "A nurse",
  "The mayor",
  "An engineer",
  "A retired judge",
];
const DEEDS = [
  "described long queues for fuel",
  "spoke of a quiet week",
  "asked for more generators",
  "remembered the floods of that spring",
  "complained about the closed bridge",
  "hoped that the school would reopen",
  "counted fewer convoys than before",
  "saw smoke above the orchards",
  "wanted the checkpoints gone",
  "praised the new clinic",
  "waited for news from relatives",
  "blamed the drought for empty stalls",
];
const LEADS = [
  "New details have come to light.",
  "Officials gave few particulars.",
  "The day was otherwise calm.",
  "Here is what is known so far.",
  "Our correspondent reports.",
  "More is expected in the coming hours.",
];

const SYLLABLES = "ba be do dra fe gal hin jo ka lem mor nes ol per qua ris sto tul van wer".split(" ");
const SMALL = "the of and to in a that for with on was by as at from had".split(" ");

/** As many words as a newspaper has; some are common and most are rare. */
const VOCABULARY = SYLLABLES.length ** 3;

/** Words that mean nothing, as varied as those of any reporter: without them all reports would look alike. */
function words(count: number, random: Random): string {
  return Array.from({ length: count }, (_, at) => (at % 2 === 0 ? random.pick(SMALL) : rareWord(random))).join(" ");
}

function rareWord(random: Random): string {
  const rank = Math.floor(VOCABULARY * random.share() ** 2);
  const syllable = (place: number) => SYLLABLES[Math.floor(rank / SYLLABLES.length ** place) % SYLLABLES.length];
  return `${syllable(0)}${syllable(1)}${syllable(2)}`;
}

/** What may stand behind any sentence. */
export function tail(random: Random): string {
  return random.chance(0.3) ? random.pick(TAILS) : words(4 + 2 * random.below(4), random);
}

/** A sentence of colour that states nothing. */
export function filler(random: Random): string {
  return `${random.pick(SUBJECTS)} ${words(50, random)} ${random.pick(DEEDS)}, ${tail(random)}.`;
}

/** How an outlet opens what it took from an agency. */
export function lead(random: Random): string {
  return random.pick(LEADS);
}
