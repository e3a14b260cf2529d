import { ADJECTIVES, NOUNS_BY_ENGLISH, type Noun } from "./common-words.ts";
import type { Name } from "./name.ts";
import { accusative, sound } from "./oblique.ts";

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

/** A group in words, for one or for several; adjectives follow their noun and agree with it. */
export function groupInWords({ adjectives, noun }: CommonGroup, isSeveral: boolean, isDefinite: boolean): Name {
  const [one, oneIs, several, severalAre] = noun;
  const gender = isSeveral ? severalAre : oneIs;
  const column = gender === "masculine" ? 0 : gender === "feminine" ? 1 : 2;
  const called = adjectives.map((word) => ADJECTIVES.get(word)?.[column] ?? "").reverse();
  const words = [isSeveral ? several : one, ...called].map((word) => (isDefinite ? definite(word) : word));
  const behind = words.map(sound).join(" ");
  return {
    subject: words.join(" "),
    object: isDefinite ? behind : words.map(accusative).join(" "),
    oblique: behind,
    gender,
  };
}

/** "القاعدة", "منصة الإطلاق". */
function definite(words: string): string {
  const [head = "", ...rest] = words.split(" ");
  if (rest.length === 0) return `ال${head.replace(/ٍ$/, "ي")}`;
  if (/^جوية$/.test(rest[0] ?? "")) return words.replace(/(^| )/g, "$1ال");
  return `${head} ال${rest.join(" ")}`;
}
