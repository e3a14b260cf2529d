import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnalyse } from "./analyse.ts";
import { findTimes } from "./find-times.ts";
import { repair } from "./repair.ts";
import type { Sentence, Token } from "./sentence.ts";

const analyse = createAnalyse(readFileSync(new URL("../../../models/en/model.bin", import.meta.url)));

/** Each sentence of a text as parsed, and as mended; every capital is taken for a name. */
function mended(text: string): { parsed: Sentence; repaired: Sentence }[] {
  const names = [...text.matchAll(/\p{Lu}\p{Ll}+/gu)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return analyse(text).map((parsed) => ({ parsed, repaired: repair(parsed, findTimes(text), names) }));
}

const reachesRoot = (tokens: Token[], from: number): boolean => {
  let at = from;
  for (let step = 0; step < tokens.length && at !== -1; step++) at = tokens[at]?.head as number;
  return at === -1;
};

const WORDS =
  "the a no rebels fighters Moscow court spokesman official statement Tuesday month led based - , . ” “ said says claimed denied struck held killed have has been were partly into by of that who and base".split(
    " ",
  );

test("a mended sentence is a tree with one root, and the parsed one is left as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }), (words) => {
      const text = words.join(" ");
      const before = JSON.stringify(analyse(text));
      const sentences = mended(text);
      expect(JSON.stringify(sentences.map(({ parsed }) => parsed))).toBe(before);
      for (const { tokens } of sentences.map(({ repaired }) => repaired)) {
        expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
        expect(tokens.filter((_, i) => !reachesRoot(tokens, i))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test("repairs build on each other: a missed verb, and who is said to have said it", () => {
  const [sentence] = mended("Four drivers were wounded in the ambush, hospital staff said on Monday.");
  const tokens = sentence?.repaired.tokens ?? [];
  const word = (text: string) => tokens.find((token) => token.text === text);
  expect(word("said")).toMatchObject({ head: -1, rel: "root" });
  expect(word("staff")).toMatchObject({ rel: "nsubj" });
  expect(word("wounded")).toMatchObject({ upos: "VERB", lemma: "wound" });
  expect(word("drivers")).toMatchObject({ rel: "nsubj:pass" });
});
