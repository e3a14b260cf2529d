import { groupBy } from "../../../model/group-by.ts";
import { yearAfter } from "./calendar.ts";
import type { Feast } from "./feasts.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, type Reader, skip, type Word } from "./words.ts";

/** A feast's name by its words, and the days from its first that are meant. */
type Name = [words: string, feast: Feast, days?: number];

/** The longer before those that they begin with. */
const NAMES: Name[] = [
  ["orthodox christmas eve", "orthodoxChristmas", -1],
  ["orthodox christmas", "orthodoxChristmas"],
  ["christmas eve", "christmas", -1],
  ["christmas day", "christmas"],
  ["boxing day", "christmas", 1],
  ["new year s eve", "newYear", -1],
  ["new year s day", "newYear"],
  ["may day", "mayDay"],
  ["orthodox easter", "orthodoxEaster"],
  ["good friday", "easter", -2],
  ["holy saturday", "easter", -1],
  ["palm sunday", "easter", -7],
  ["easter monday", "easter", 1],
  ["easter sunday", "easter"],
  ["easter", "easter"],
  ["christmas", "christmas"],
  ["nowruz", "nowruz"],
  ["nawroz", "nowruz"],
  ["newroz", "nowruz"],
  ["the month of ramadan", "ramadan"],
  ["ramadan", "ramadan"],
  ["ramzan", "ramadan"],
  ["eid al fitr", "eidAlFitr"],
  ["eid ul fitr", "eidAlFitr"],
  ["eid al adha", "eidAlAdha"],
  ["eid ul adha", "eidAlAdha"],
  ["feast of sacrifice", "eidAlAdha"],
  ["muharram", "muharram"],
  ["ashura", "ashura"],
  ["ashoura", "ashura"],
  ["arbaeen", "arbaeen"],
  ["mawlid", "mawlid"],
  ["hajj", "hajj"],
];

const BY_FIRST_WORD = groupBy(NAMES, ([words]) => words.split(" ")[0] ?? "");

const BEFORE_FEAST = [
  "on",
  "during",
  "over",
  "at",
  "since",
  "before",
  "by",
  "until",
  "after",
  "of",
  "from",
  "for",
  "in",
];

/** "during Ramadan", "on Eid al-Adha", "on the eve of Ashura", "last Christmas"; a name without such a word is no time. */
export const readFeast: Reader = (words, at) => {
  const eve = ["the", "eve", "of"].every((word, i) => is(words, at + i, word));
  const { shift, next } = readShift(words, eve ? at + 3 : at);
  const holy = is(words, skip(words, next, DETERMINERS), "holy") ? skip(words, next, DETERMINERS) + 1 : next;
  const first = skip(words, holy, DETERMINERS);
  const named = (BY_FIRST_WORD.get(words[first]?.lower ?? "") ?? [])
    .map(([name, feast, days = 0]) => ({ feast, days, next: after(words, first, name) }))
    .find(({ next }) => next !== undefined);
  if (!named?.next || !(eve || shift !== undefined || is(words, at - 1, ...BEFORE_FEAST))) return undefined;
  const { year, next: end } = yearAfter(words, named.next);
  if (is(words, named.next, "market", "mass", "tree", "procession", "island", "rally")) return undefined;
  const days = named.days - (eve ? 1 : 0);
  return { value: { kind: "feast", feast: named.feast, days, year, shift }, next: end };
};

/** The index behind a name of several words, hyphened or not, if it stands at an index. */
function after(words: Word[], at: number, name: string): number | undefined {
  let index = at;
  for (const part of name.split(" ")) {
    if (index > at && is(words, index, "-")) index++;
    if (!is(words, index, part)) return undefined;
    index++;
  }
  return /^\p{Lu}/u.test(words[index - 1]?.text ?? "") || /day|eve|s$/.test(name) ? index : undefined;
}
