import { expect, it } from "vitest";
import { numberOfNoun } from "./number-of-noun.ts";
import { arcs, words } from "./testing.ts";

it("a number beside the subject that it counts is no object", () => {
  const tokens = words(`
    Ten ten NUM CD 3 obj
    Peshmerga Peshmerga PROPN NNP 3 nsubj
    perished perish VERB VBD 0 root`);
  numberOfNoun(tokens);
  expect(arcs(tokens)).toEqual(["Ten nummod Peshmerga", "Peshmerga nsubj perished", "perished root"]);
});

it("a number that carries its noun's clause gives the clause its place", () => {
  const tokens = words(`
    170 170 NUM CD 0 root
    Afghans Afghan PROPN NNPS 3 nsubj
    died die VERB VBD 1 acl:relcl`);
  numberOfNoun(tokens);
  expect(arcs(tokens)).toEqual(["170 nummod Afghans", "Afghans nsubj died", "died root"]);
});

it("a number that is a name's own stays with it", () => {
  const tokens = words(`
    Route route PROPN NNP 4 obl
    4 4 NUM CD 4 obj
    rebels rebel NOUN NNS 4 nsubj
    fled flee VERB VBD 0 root`);
  const before = arcs(tokens);
  numberOfNoun(tokens);
  expect(arcs(tokens)).toEqual(before);
});
