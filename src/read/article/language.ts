import { francAll } from "franc";
import { isPlainlyEnglish, languageByWords } from "./language-words.ts";

/** Scripts that one language alone has, or so nearly that it is the one to take. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Sinhala}/gu, "si"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Kannada}/gu, "kn"],
  [/\p{Script=Malayalam}/gu, "ml"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Thaana}/gu, "dv"],
];
/** Scripts of several languages: letters, words and trigrams tell them apart. */
const SHARED = ["Latin", "Arabic", "Cyrillic", "Hebrew", "Devanagari", "Ethiopic", "Myanmar"] as const;
type Shared = (typeof SHARED)[number];
const SHARED_SCRIPTS = SHARED.map((name) => [new RegExp(`\\p{Script=${name}}`, "gu"), name] as const);
/** Beside Han letters, those of Japanese. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Letters that one language has and the others of its script do not, the most particular first; with none named, letters
 * of several languages, which what follows does not tell apart.
 */
const OWN_LETTERS: Partial<Record<Shared, [RegExp, string | undefined][]>> = {
  Arabic: [
    [/[ټډړښځڅڼ]/g, "ps"],
    [/[ۇۈۋ]/g, "ug"],
    [/[ٹڈڑے]/g, "ur"],
    [/[ێۆڕڵ]/g, "ckb"],
  ],
  Cyrillic: [
    [/ў/gi, "be"],
    [/[ѓќѕ]/gi, "mk"],
    [/[ђћј]/gi, "sr"],
    [/[їєґ]/gi, "uk"],
    [/(?![а-яё])\p{Script=Cyrillic}/giu, undefined],
    [/[ыэ]/gi, "ru"],
  ],
  Ethiopic: [
    [/[ኣቐ-ቝ]/g, "ti"],
    [/\p{Script=Ethiopic}/gu, "am"],
  ],
};
/** Where no letter decides, the languages left, by franc's names; any of the script where there is none here. */
const OTHERS: Partial<Record<Shared, string[]>> = {
  Arabic: ["arb", "pes"],
  Hebrew: ["heb", "ydd"],
};
/** Of so many letters one at least is the language's own: a name in a foreign spelling is not enough. */
const ONE_IN = 100;

/** Between close kin, fewer letters than this tell nothing: names alone, a headline. */
const ENOUGH_FOR_TRIGRAMS = 50;
/** So many letters are enough to take the likeliest language, where small words do not choose another that is as likely. */
const PLENTY = 500;
/** The next likeliest language's share of the likeliest's score (franc's measure) up to which the likeliest is sure. */
const CLEAR = 0.93;
/** The score from which small words may choose a language for a shorter text. */
const POSSIBLE = 0.8;
const ENOUGH_LETTERS = 10;
const SAMPLE = 20_000;

/** Names that franc gives and the Unicode registry does not bring to ISO 639-1; its Kurdish in Latin script is Kurmanji. */
const SHORT_NAMES = new Map(Object.entries({ ckb: "ku", zlm: "ms", tgl: "tl", fuv: "ff", fuf: "ff", sco: "en" }));

/**
 * The language of a text as an ISO 639 code, of two letters where there is one: by its script and its letters where they
 * decide, else by its small words, else by its trigrams (franc). Undefined when unsure, as for names alone.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = [...SCRIPTS, ...SHARED_SCRIPTS].map(([script, name]) => ({ name, letters: count(sample, script) }));
  const { name, letters } = counts.reduce((most, each) => (each.letters > most.letters ? each : most));
  const kana = count(sample, KANA);
  if (letters + kana < ENOUGH_LETTERS) return undefined;
  if (name === "zh" || kana > letters) return kana > letters / 10 ? "ja" : "zh";
  return isShared(name) ? inScript(name, sample, letters) : name;
}

function isShared(name: string): name is Shared {
  return SHARED.some((script) => script === name);
}

function inScript(script: Shared, text: string, letters: number): string | undefined {
  const own = OWN_LETTERS[script]?.find(([pattern]) => count(text, pattern) > letters / ONE_IN);
  if (own?.[1]) return own[1];
  if (script === "Latin" && letters >= ENOUGH_FOR_TRIGRAMS && isPlainlyEnglish(text)) return "en";
  const scores = trigramScores(onlyIn(script, text), OTHERS[script]);
  const [best, next] = scores;
  if (!best || OTHERS[script]) return best?.[0];
  const isLong = letters >= PLENTY;
  const words = script === "Latin" ? languageByWords(text) : undefined;
  const isPossible = words && (scores.get(words) ?? 0) >= (isLong ? CLEAR : POSSIBLE);
  if (words && (isPossible || letters < ENOUGH_FOR_TRIGRAMS)) return words;
  const isClear = letters >= ENOUGH_FOR_TRIGRAMS && (next?.[1] ?? 0) <= CLEAR;
  return isLong || isClear ? best[0] : undefined;
}

/** The text without words of other scripts, such as quotations. */
function onlyIn(script: Shared, text: string): string {
  return text.replace(new RegExp(`[^\\p{Script=${script}}\\p{M}\\p{P}\\s]+`, "gu"), " ");
}

/** Languages by the score that their trigrams give a text (franc), the likeliest first, with 1. */
function trigramScores(text: string, only: string[] = []): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [name, score] of francAll(text, { only })) {
    const language = shortName(name);
    if (name !== "und" && !scores.has(language)) scores.set(language, score);
  }
  return scores;
}

/** The ISO 639 code of franc's name, of two letters where there is one: "pes" is "fa". */
function shortName(name: string): string {
  const known = SHORT_NAMES.get(name) ?? new Intl.Locale(name).language;
  SHORT_NAMES.set(name, known);
  return known;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
