import { expect, test } from "vitest";
import { missedVerb } from "./missed-verb.ts";
import { arcs, words } from "./testing.ts";

test("a past tense that was taken for an adjective is the verb between subject and object", () => {
  const tokens = words(`
    No no DET DT 2 det
    faction faction NOUN NN 4 compound
    claimed claimed ADJ JJ 4 amod
    responsibility responsibility NOUN NN 0 root
    for for ADP IN 7 case
    the the DET DT 7 det
    ambush ambush NOUN NN 4 nmod
    . . PUNCT . 4 punct`);
  missedVerb(tokens);
  expect(tokens[2]).toMatchObject({ upos: "VERB", xpos: "VBD", lemma: "claim" });
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["claimed root", "faction nsubj claimed", "responsibility obj claimed"]),
  );
});

test("a particle does not part the verb from its object", () => {
  const tokens = words(`
    Troops troop NOUN NNS 0 root
    handed hand VERB VBN 4 amod
    over over ADP RP 2 compound:prt
    K1 K1 PROPN NNP 1 nmod
    . . PUNCT . 1 punct`);
  missedVerb(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Troops nsubj handed", "handed root", "K1 obj handed"]));
});

test("what an official denied is a complement clause", () => {
  const tokens = words(`
    Villagers villager NOUN NNS 0 root
    denied denied ADJ JJ 1 amod
    that that SCONJ IN 6 mark
    it it PRON PRP 6 nsubj:pass
    was be AUX VBD 6 aux:pass
    mined mine VERB VBN 1 acl
    . . PUNCT . 1 punct`);
  missedVerb(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Villagers nsubj denied", "denied root", "mined ccomp denied"]));
});

test.each([
  [
    "a sentence that has a finite verb",
    `
    Rebels rebel NOUN NNS 3 nsubj
    captured captured ADJ JJ 3 amod
    left leave VERB VBD 0 root
    . . PUNCT . 3 punct`,
  ],
  [
    "a participle with its agent",
    `
    Camps camp NOUN NNS 0 root
    besieged besieged ADJ JJ 1 amod
    by by ADP IN 4 case
    rebels rebel NOUN NNS 2 obl
    . . PUNCT . 1 punct`,
  ],
  [
    "a headline, which has no full stop",
    `
    Two two NUM CD 2 nummod
    drivers driver NOUN NNS 0 root
    killed killed ADJ JJ 2 amod
    overnight overnight ADV RB 3 advmod`,
  ],
])("nothing is missed in %s", (_, table) => {
  const tokens = words(table);
  missedVerb(tokens);
  expect(tokens).toEqual(words(table));
});
