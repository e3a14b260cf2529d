/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const WORD = "[\\p{L}\\p{M}\\p{N}_]";
const LETTER = "[\\p{L}\\p{M}]";
const APOSTROPHE = "['’‘ʼʿʾ`]";

/** Titles and short forms that are always followed by what they belong to. */
const LEADING =
  "Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Cdr|Sgt|Cpl|Pvt|Pfc|Spc|Adm|Sens?|Gens|Cols|Lts|Reps?|Gov|Rev|Hon|Pres|Sec|Supt|Det|Insp|Amb|St|Ft|Mt|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
/** Short forms that may also end a sentence. */
const TRAILING = "Jr|Sr|Inc|Corp|Co|Ltd|etc|Bros|Dept|Est|Ave|Blvd|Tues?|Thurs?|Wed|Esp|esp|eg|ie";
/** Prefixes that keep their hyphen (the treebank's list, after the LDC's rules). */
const PREFIX =
  "e|a|u|x|agro|ante|anti|arch|be|bi|bio|co|counter|cross|cyber|de|eco|ex|extra|inter|intra|macro|mega|micro|mid|mini|mis|multi|neo|non|over|pan|para|peri|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|tri|ultra|un|uni|vice";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const KEEPS_HYPHEN = PREFIX.split("|")
  .flatMap((prefix) => [prefix, capital(prefix)])
  .join("|");

const TOKEN = new RegExp(
  [
    // Addresses of the web and of mail; bounded, so that no text takes time by the square of its length
    `(?:https?://|www\\.)[^\\s<>"“”’)\\]]*[^\\s<>"“”’)\\].,;:!?]`,
    `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}`,
    `[\\p{L}\\d][\\p{L}\\d-]{0,62}(?:\\.[\\p{L}\\d-]{1,63}){0,3}\\.(?:com|org|net|gov|edu|mil|info)(?!${WORD})(?:/[^\\s<>"“”’)\\].,;:!?]*)?`,
    `[@#][\\p{L}\\d_]+`,
    // U.S., a.m., D.C.; an initial before a name
    `(?:\\p{L}\\.){2,}(?!\\p{L}\\p{L})`,
    `(?:\\p{Lu}\\.)+\\p{Lu}(?!${WORD})`,
    `(?!I\\.)\\p{Lu}\\.(?=\\s+\\p{Lu})`,
    // Brig. Gen., No. 5
    `(?:${LEADING}|${TRAILING})\\.(?!${LETTER})`,
    `Nos?\\.(?=\\s*\\d)`,
    `(?:Mon|Sat|Sun|Fri)\\.(?=,|\\s+(?:\\d|[A-Z][a-z]+\\.?\\s+\\d))`,
    // K-1, Q-West, F-16
    `\\p{Lu}-(?:\\d+\\p{L}?|\\p{Lu}\\p{Ll}+)(?!${WORD})`,
    // Numbers, clock times, days, ordinals, measures: 5,200; 7:30; 2020-03-29; 9/11; 5th; 107mm
    `\\d{4}-\\d\\d-\\d\\d(?!\\d)`,
    `\\d+(?:[.,:]\\d+)*(?=(?:[ap]m|[bt]n)(?!${WORD}))`,
    `\\d+(?:[.,:/]\\d+)*${WORD}*`,
    // Words, with inner apostrophes and the prefixes that keep their hyphen
    `(?:(?:${KEEPS_HYPHEN})-)?${WORD}+(?:${APOSTROPHE}${LETTER}+)*(?:(?<=\\p{Lu})&\\p{Lu}+(?!${WORD}))?`,
    // What is left of a clitic after a quote, a bracket or a full stop: U.S.'s
    `(?<=[.)\\]"”%])['’](?:s|re|ve|ll|d|m)(?!${WORD})`,
    // Punctuation
    "\\.{2,}|…+\\.?|-{2,}|[*=_]{2,}|[!?؟]+|''|``",
    "\\S",
  ].join("|"),
  "guy",
);

const CLITIC = /(?:n['’]t|(?<=[\p{L}\p{N}])['’](?:s|re|ve|ll|d|m))$/iu;
const JOINED = new Set(["cannot", "gonna", "gotta", "wanna"]);
/** Space, and marks of direction or width that show nothing. */
const SPACE = /[\s\p{Cf}]*/uy;

/**
 * The tokens of `text` between two offsets, by the conventions of the English Web Treebank: clitics stand alone ("do|n't",
 * "Iran|'s"), hyphenated words part at the hyphen ("US|-|led") unless a prefix keeps it ("non-state").
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let at = skipSpace(text, start);
  while (at < end) {
    TOKEN.lastIndex = at;
    const length = TOKEN.exec(text)?.[0].length ?? 1;
    const stop = Math.min(at + length, end);
    for (const span of partClitic(text, at, stop)) spans.push(span);
    at = skipSpace(text, stop);
  }
  return spans;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function partClitic(text: string, start: number, end: number): Span[] {
  const word = text.slice(start, end);
  const cut = JOINED.has(word.toLowerCase()) ? 3 : (CLITIC.exec(word)?.index ?? 0);
  if (cut === 0) return [{ start, end }];
  return [
    { start, end: start + cut },
    { start: start + cut, end },
  ];
}
