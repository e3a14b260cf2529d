import { expect, it } from "vitest";
import type { Token } from "../sentence.ts";
import { ellipticalCount } from "./elliptical-count.ts";

/** Words as "form/UPOS/head/rel". */
function tokens(words: string): Token[] {
  return words.split(" ").map((word, i) => {
    const [text = "", upos = "", head = "", rel = ""] = word.split("/");
    return { start: i, end: i, text, lemma: text, upos, xpos: "", head: Number(head), rel };
  });
}

it("a number before a participle suffers what it tells", () => {
  const sentence = tokens(
    "Ten/NUM/2/nsubj:pass were/AUX/2/aux:pass killed/VERB/-1/root and/CCONJ/5/cc 200/NUM/5/nummod wounded/ADJ/2/conj ././2/punct",
  );
  ellipticalCount(sentence);
  expect(sentence[5]).toMatchObject({ upos: "VERB", lemma: "wound", head: 2, rel: "conj" });
  expect(sentence[4]).toMatchObject({ head: 5, rel: "nsubj:pass" });
});

it("a participle that describes a noun does not", () => {
  const sentence = tokens(
    "They/PRON/1/nsubj treated/VERB/-1/root 200/NUM/4/nummod wounded/ADJ/4/amod soldiers/NOUN/1/obj",
  );
  ellipticalCount(sentence);
  expect(sentence[3]).toMatchObject({ head: 4, rel: "amod" });
});
