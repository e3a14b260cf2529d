import { ADJECTIVES, NOUNS_BY_ENGLISH, type Noun } from "./common-words.ts";
import type { Name } from "./name.ts";
import { digits, pluralRule } from "./numbers.ts";
import { accusative, dual, sound } from "./oblique.ts";

const BY_WORD = new Map(
  NOUNS_BY_ENGLISH.flatMap(([one, several, noun]) => [
    ...one.split("|").map((word): [string, { noun: Noun; isSeveral: boolean }] => [word, { noun, isSeveral: false }]),
    ...several
      .split("|")
      .map((word): [string, { noun: Noun; isSeveral: boolean }] => [word, { noun, isSeveral: true }]),
  ]),
);

/** A group of common words: its noun, what it is called, and how many it is of. */
export interface CommonGroup {
  adjectives: string[];
  noun: Noun;
  isSeveral: boolean;
}

/** What English common words mean ("Iraqi soldiers", "smaller base"); undefined where any of them is unknown. */
export function readCommonWords(words: string): CommonGroup | undefined {
  const parts = words.toLowerCase().split(/\s+/);
  for (let length = Math.min(2, parts.length); length > 0; length--) {
    const head = BY_WORD.get(parts.slice(-length).join(" "));
    const adjectives = parts.slice(0, -length);
    if (head && adjectives.every((word) => ADJECTIVES.has(word))) return { ...head, adjectives };
  }
  return undefined;
}

/** The noun for one or for several, and its adjectives as they agree with it. */
function wordsOf({ adjectives, noun: [one, oneIs, several, severalAre], isSeveral }: CommonGroup): string[] {
  const column = { masculine: 0, feminine: 1, men: 2 }[isSeveral ? severalAre : oneIs];
  return [isSeveral ? several : one, ...adjectives.map((word) => ADJECTIVES.get(word)?.[column] ?? "").reverse()];
}

/** A group in words, for one or for several; adjectives follow their noun and agree with it. */
export function groupInWords({ adjectives, noun }: CommonGroup, isSeveral: boolean, isDefinite: boolean): Name {
  const [, oneIs, , severalAre] = noun;
  const gender = isSeveral ? severalAre : oneIs;
  const words = wordsOf({ adjectives, noun, isSeveral }).map((word) => (isDefinite ? definite(word) : word));
  const behind = words.map(sound).join(" ");
  return {
    subject: words.join(" "),
    object: isDefinite ? behind : words.map(accusative).join(" "),
    oblique: behind,
    gender,
  };
}

/** So many of a group: "جندي عراقي", "جنديان عراقيان", "٣ جنود عراقيين", "٢٥ جندياً عراقياً", "٥٬٢٠٠ جندي عراقي". */
export function countedGroup(group: CommonGroup, number: number, isOblique: boolean): string {
  const one = groupInWords(group, false, false);
  switch (pluralRule(number)) {
    case "one":
      return one.oblique;
    case "two":
      return wordsOf({ ...group, isSeveral: false })
        .map((word) => dual(word, isOblique))
        .join(" ");
    case "few":
      return `${digits(number)} ${groupInWords(group, true, false).oblique}`;
    case "many":
      return `${digits(number)} ${one.object}`;
    default:
      return `${digits(number)} ${one.oblique}`;
  }
}

/** "القاعدة", "منصة الإطلاق". */
function definite(words: string): string {
  const [head = "", ...rest] = words.split(" ");
  if (rest.length === 0) return `ال${head.replace(/ٍ$/, "ي")}`;
  if (/^جوية$/.test(rest[0] ?? "")) return words.replace(/(^| )/g, "$1ال");
  return `${head} ال${rest.join(" ")}`;
}
