import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnalyse } from "./analyse.ts";
import type { Sentence, Token } from "./sentence.ts";

const analyse = createAnalyse(readFileSync(new URL("../../../models/en/model.bin", import.meta.url)));

const only = (text: string): Sentence => {
  const sentences = analyse(text);
  expect(sentences).toHaveLength(1);
  return sentences[0] as Sentence;
};
const word = (sentence: Sentence, text: string): Token => sentence.tokens.find((token) => token.text === text) as Token;
const headOf = (sentence: Sentence, text: string): string => sentence.tokens[word(sentence, text).head]?.text ?? "root";

test("an active clause: who does what to whom", () => {
  const sentence = only("The soldiers attacked the village on Friday.");
  expect(word(sentence, "attacked")).toMatchObject({
    upos: "VERB",
    xpos: "VBD",
    lemma: "attack",
    head: -1,
    rel: "root",
  });
  expect(word(sentence, "soldiers")).toMatchObject({ upos: "NOUN", lemma: "soldier", rel: "nsubj" });
  expect(word(sentence, "village")).toMatchObject({ rel: "obj" });
  expect(word(sentence, "Friday")).toMatchObject({ upos: "PROPN" });
  expect(headOf(sentence, "Friday")).toBe("attacked");
});

test("a passive clause: its subject, its auxiliary and its agent", () => {
  const sentence = only("The bridge was destroyed by rebels.");
  expect(word(sentence, "destroyed")).toMatchObject({ xpos: "VBN", lemma: "destroy", rel: "root" });
  expect(word(sentence, "bridge").rel).toBe("nsubj:pass");
  expect(word(sentence, "was")).toMatchObject({ upos: "AUX", lemma: "be", rel: "aux:pass" });
  expect(word(sentence, "rebels").rel).toBe("obl:agent");
});

test("a perfect is no passive", () => {
  const sentence = only("The rebels have left the city.");
  expect(word(sentence, "rebels").rel).toBe("nsubj");
  expect(word(sentence, "have")).toMatchObject({ lemma: "have", rel: "aux" });
});

test("words quoted inside a clause are parsed as without their quotes", () => {
  const sentence = only("The coalition “will relocate troops,” the statement added.");
  expect(word(sentence, "coalition").rel).toBe("nsubj");
  expect(headOf(sentence, "coalition")).toBe("relocate");
  expect(word(sentence, "“")).toMatchObject({ upos: "PUNCT", xpos: "``", rel: "punct" });
  expect(headOf(sentence, "”")).toBe("relocate");
});

test("a particle leaves the object to its verb", () => {
  const sentence = only("Troops handed over the northern part of a base to the army.");
  expect(word(sentence, "over")).toMatchObject({ xpos: "RP", rel: "compound:prt" });
  expect(word(sentence, "part").rel).toBe("obj");
});

test("a headline's verb is not taken for a noun", () => {
  const sentence = only("Rebels storm village near Aleppo");
  expect(word(sentence, "storm")).toMatchObject({ upos: "VERB", lemma: "storm", rel: "root" });
  expect(word(sentence, "Rebels").rel).toBe("nsubj");
  expect(word(sentence, "village").rel).toBe("obj");
});

test("an official is a person", () => {
  const sentence = only("A senior coalition official earlier this month said that the base was attacked.");
  expect(word(sentence, "official")).toMatchObject({ upos: "NOUN", rel: "nsubj" });
  expect(headOf(sentence, "official")).toBe("said");
});

test("a headline of a bare participle is passive", () => {
  expect(word(only("Two soldiers killed in blast"), "killed")).toMatchObject({ xpos: "VBN", rel: "root" });
});

test("a complement of saying hangs on its verb", () => {
  const sentence = only("The minister said that troops would leave Iraq.");
  expect(word(sentence, "leave").rel).toBe("ccomp");
  expect(headOf(sentence, "leave")).toBe("said");
});

test("curly quotes and clitics", () => {
  const sentence = only("“They weren’t there,” he said.");
  expect(sentence.tokens.map(({ text }) => text).slice(0, 4)).toEqual(["“", "They", "were", "n’t"]);
  expect(word(sentence, "n’t").lemma).toBe("not");
});

const reachesRoot = (tokens: Token[], from: number): boolean => {
  let node = from;
  for (let step = 0; step < tokens.length && node !== -1; step++) node = tokens[node]?.head as number;
  return node === -1;
};

test("each token reads its own characters, and each sentence is a tree with one root", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), fc.lorem({ maxCount: 12 }), (noise, prose) => {
      const text = `${prose}\n\n${noise}. ${prose}`;
      for (const { start, end, tokens } of analyse(text)) {
        expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end]);
        expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text));
        expect(tokens.filter(({ head }) => head === -1).map(({ rel }) => rel)).toEqual(["root"]);
        expect(tokens.filter((_, i) => !reachesRoot(tokens, i))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test("what is not a model is refused", () => {
  expect(() => createAnalyse(new Uint8Array([1, 2, 3]))).toThrow("not a Situ English model");
});
