/** Months by number, weekdays from Sunday as 0, seasons and the numbers that news prose spells out. */
export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

export const MONTH_ABBREVIATIONS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const WEEKDAYS: Record<string, number> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** First and last month; winter ends in the next year. */
export const SEASONS: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

const UNITS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Cardinal number words up to ninety; "a" and "an" are one where a number is looked for. */
export const CARDINALS: Record<string, number> = {
  ...Object.fromEntries([...UNITS, ...TEENS].map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, i) => [word, 20 + 10 * i])),
};

const IRREGULAR_ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
};

/** Ordinal number words up to nineteenth, twentieth and thirtieth. */
export const ORDINALS: Record<string, number> = {
  ...Object.fromEntries(
    [...UNITS, ...TEENS].map((word, value) => [`${word}th`, value]).filter(([, value]) => Number(value) > 3),
  ),
  ...IRREGULAR_ORDINALS,
};

/** A word's entry in a table; a word that every object knows ("constructor") has none. */
export function lookUp<T>(table: Record<string, T>, word: string | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
