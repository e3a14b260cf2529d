import { expect, test } from "vitest";
import { betweenTwo } from "./between-two.ts";
import { arcs, words } from "./testing.ts";

test("the second of two parties is not the subject of the verb", () => {
  const tokens = words(`
    A a DET DT 2 det
    deal deal NOUN NN 9 nsubj:pass
    between between ADP IN 4 case
    Kenya Kenya PROPN NNP 2 nmod
    and and CCONJ CC 9 cc
    the the DET DT 7 det
    rebels rebel NOUN NNS 9 nsubj:pass
    was be AUX VBD 9 aux:pass
    signed sign VERB VBN 0 root`);
  betweenTwo(tokens);
  expect(arcs(tokens)).toEqual([
    "A det deal",
    "deal nsubj:pass signed",
    "between case Kenya",
    "Kenya nmod deal",
    "and cc rebels",
    "the det rebels",
    "rebels conj Kenya",
    "was aux:pass signed",
    "signed root",
  ]);
});

test("a verb that was hung on the first party governs the whole", () => {
  const tokens = words(`
    Talks talk NOUN NNS 0 root
    between between ADP IN 4 case
    the the DET DT 4 det
    army army NOUN NN 1 nmod
    and and CCONJ CC 8 cc
    rebels rebel NOUN NNS 8 nsubj:pass
    were be AUX VBD 8 aux:pass
    held hold VERB VBN 4 conj
    . . PUNCT . 1 punct`);
  betweenTwo(tokens);
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["Talks nsubj:pass held", "held root", "rebels conj army", ". punct held"]),
  );
});

test("a clause of its own behind the two parties keeps its subject", () => {
  const table = `
    Talks talk NOUN NNS 6 nsubj
    between between ADP IN 3 case
    armies army NOUN NNS 1 nmod
    and and CCONJ CC 5 cc
    rebels rebel NOUN NNS 3 conj
    failed fail VERB VBD 0 root
    and and CCONJ CC 9 cc
    troops troop NOUN NNS 9 nsubj
    attacked attack VERB VBD 6 conj`;
  const tokens = words(table);
  betweenTwo(tokens);
  expect(tokens).toEqual(words(table));
});
