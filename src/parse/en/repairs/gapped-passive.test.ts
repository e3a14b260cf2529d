import { expect, test } from "vitest";
import { gappedPassive } from "./gapped-passive.ts";
import { arcs, words } from "./testing.ts";

test("a second participle shares the passive of the first", () => {
  const tokens = words(`
    The the DET DT 2 det
    mill mill NOUN NN 4 nsubj:pass
    was be AUX VBD 4 aux:pass
    looted loot VERB VBN 0 root
    and and CCONJ CC 7 cc
    its its PRON PRP$ 7 nmod:poss
    records record NOUN NNS 8 nsubj
    set set VERB VBD 4 conj
    ablaze ablaze ADJ JJ 8 xcomp`);
  gappedPassive(tokens);
  expect(arcs(tokens).slice(6)).toEqual(["records nsubj:pass set", "set conj looted", "ablaze xcomp set"]);
  expect(tokens[7]?.xpos).toBe("VBN");
});

test("a participle that was taken for an adjective of the noun before it is a verb", () => {
  const tokens = words(`
    Shops shop NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    ransacked ransack VERB VBN 0 root
    and and CCONJ CC 6 cc
    two two NUM CD 6 nummod
    mosques mosque NOUN NNS 3 conj
    burnt burnt ADJ JJ 6 amod
    down down ADV RB 7 advmod`);
  gappedPassive(tokens);
  expect(arcs(tokens).slice(3)).toEqual([
    "and cc mosques",
    "two nummod mosques",
    "mosques nsubj:pass burnt",
    "burnt conj ransacked",
    "down advmod burnt",
  ]);
  expect(tokens[6]).toMatchObject({ upos: "VERB", lemma: "burn" });
});

test.each([
  [
    "what follows has an object of its own",
    `Two two NUM CD 2 nummod
    men man NOUN NNS 4 nsubj:pass
    were be AUX VBD 4 aux:pass
    held hold VERB VBN 0 root
    and and CCONJ CC 7 cc
    the the DET DT 7 det
    police police NOUN NNS 8 nsubj
    recovered recover VERB VBD 4 conj
    rifles rifle NOUN NNS 8 obj`,
  ],
  [
    "what follows can have no object",
    `Two two NUM CD 2 nummod
    men man NOUN NNS 4 nsubj:pass
    were be AUX VBD 4 aux:pass
    held hold VERB VBN 0 root
    and and CCONJ CC 7 cc
    the the DET DT 7 det
    others other NOUN NNS 8 nsubj
    escaped escape VERB VBD 4 conj`,
  ],
  [
    "a verb of its own follows",
    `Two two NUM CD 2 nummod
    men man NOUN NNS 4 nsubj:pass
    were be AUX VBD 4 aux:pass
    killed kill VERB VBN 0 root
    and and CCONJ CC 9 cc
    a a DET DT 7 det
    guard guard NOUN NN 9 nsubj
    wounded wound VERB VBN 7 acl
    died die VERB VBD 4 conj`,
  ],
])("no passive where %s", (_, table) => {
  const tokens = words(table);
  gappedPassive(tokens);
  expect(tokens).toEqual(words(table));
});
