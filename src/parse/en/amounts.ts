import { CARDINALS, ORDINALS } from "./time-words.ts";

/** A number as a text gives it (CLAIMS.md, `quantity`): exact, about, at least, at most, or a range. */
export interface Amount {
  start: number;
  end: number;
  text: string;
  value?: number;
  min?: number;
  max?: number;
  /** "third", "13th". */
  ordinal: boolean;
}

type Bounds = Pick<Amount, "value" | "min" | "max">;

const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  m: 1e6,
  bn: 1e9,
};
const VAGUE: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  "tens of thousands": 20000,
  millions: 2e6,
};

const WORDS = Object.keys(CARDINALS).join("|");
const SCALE = "dozen|hundred|thousand|million|billion";
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = String.raw`(?:(?:${FIGURE})(?:\s?(?:m|bn)\b)?|(?:${WORDS})(?:-(?:${WORDS}))?|an?(?=\s(?:${SCALE})\b)|half(?=\sa\s(?:${SCALE})))(?:\sa)?(?:\s(?:${SCALE}))*`;
const VAGUE_NUMBER = "tens of thousands|dozens|scores|hundreds|thousands|millions";
const AT_LEAST = "more than|at least|over|no fewer than|no less than|not less than|upwards of|in excess of|above";
const AT_MOST =
  "up to|as many as|nearly|almost|fewer than|less than|no more than|at most|under|just under|close to|below";
const ABOUT = "about|around|some|approximately|roughly|an estimated|estimated|an initial|just";
const QUALIFIER = String.raw`(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))\s(?:an estimated\s|about\s|some\s)?`;

const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d$€£.,-])(?:${QUALIFIER})?(?:between\s(?<low>${NUMBER})\sand\s(?<high>${NUMBER})|(?<!from\s)(?<first>${NUMBER})(?:\s?–\s?|(?<=\d)\s?-\s?|\s(?:to|or)\s)(?<second>${NUMBER})|(?<number>${NUMBER})|(?<vague>${VAGUE_NUMBER}))(?![\p{L}\d]|[.,:]\d|-(?!(?:strong|member|man|soldier|troop)\b)\p{L})`,
  "giu",
);
const MONEY = new RegExp(
  String.raw`(?:${QUALIFIER})?(?<money>[$€£]\s?(?:${FIGURE})(?:\s?(?:m|bn|million|billion|thousand)\b)?)`,
  "giu",
);
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<ordinal>${Object.keys(ORDINALS).join("|")}|\d{1,3}(?:st|nd|rd|th))(?![\p{L}\d-])`,
  "giu",
);

/** Finds the numbers of a text, cardinal and ordinal, in order; "one" alone counts, "a" alone does not. */
export function findAmounts(text: string): Amount[] {
  const found = [
    ...read(text, MONEY, moneyBounds),
    ...read(text, AMOUNT, amountBounds),
    ...read(text, ORDINAL, ordinalBounds),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((amount, i) => !found.slice(0, i).some((other) => other.end > amount.start));
}

function read(text: string, pattern: RegExp, bounds: (groups: Record<string, string>) => Bounds): Amount[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    ordinal: pattern === ORDINAL,
    ...bounds(match.groups ?? {}),
  }));
}

function ordinalBounds({ ordinal = "" }: Record<string, string>): Bounds {
  return exactly(ORDINALS[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10));
}

function moneyBounds(groups: Record<string, string>): Bounds {
  return qualified(groups, numberOf((groups.money ?? "").replace(/^[$€£]\s?/, "")));
}

function amountBounds(groups: Record<string, string>): Bounds {
  if (groups.vague) return { min: VAGUE[groups.vague.toLowerCase()] };
  if (groups.low && groups.high) return range(groups.low, groups.high);
  if (groups.first && groups.second) return range(groups.first, groups.second);
  return qualified(groups, numberOf(groups.number ?? ""));
}

function qualified(groups: Record<string, string>, value: number): Bounds {
  if (groups.least) return { value, min: value };
  if (groups.most) return { value, max: value };
  return groups.about ? { value } : exactly(value);
}

function exactly(value: number): Bounds {
  return { value, min: value, max: value };
}

/** "four to five thousand": the scale is of both. */
function range(low: string, high: string): Bounds {
  const [max, min] = [numberOf(high), numberOf(low)];
  const scale = max >= 1000 && min < 100 ? 10 ** Math.floor(Math.log10(max / min)) : 1;
  return { min: min * scale, max };
}

/** "5,200", "twenty-five", "two dozen", "1.7 million", "half a million". */
function numberOf(text: string): number {
  const words = text
    .toLowerCase()
    .replace(/,/g, "")
    .replace(/(\d)(m|bn)$/, "$1 $2")
    .split(/[\s-]+/);
  let value = 0;
  let scaled = false;
  for (const word of words) {
    const scale = SCALES[word];
    if (scale) value = (scaled ? value : value || 1) * scale;
    else if (word === "half") value = 0.5;
    else if (word !== "a" && word !== "an") value += CARDINALS[word] ?? Number.parseFloat(word);
    scaled ||= scale !== undefined;
  }
  return value;
}
