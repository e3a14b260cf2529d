import { expect, test } from "vitest";
import { arcs, spanOf, words } from "./testing.ts";
import { timeAsSubject } from "./time-as-subject.ts";

test("the noun before the time is the subject, the time tells when", () => {
  const tokens = words(`
    A a DET DT 2 det
    spokesman spokesman NOUN NN 6 dep
    earlier early ADV RBR 5 advmod
    this this DET DT 5 det
    month month NOUN NN 6 nsubj
    claimed claim VERB VBD 0 root
    it it PRON PRP 6 obj`);
  timeAsSubject(tokens, [spanOf(tokens, 2, 4)]);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["spokesman nsubj claimed", "month obl:unmarked claimed"]));
});

test("a verb that was taken for a relative clause of its subject governs it", () => {
  const tokens = words(`
    A a DET DT 2 det
    court court NOUN NN 0 root
    Tuesday Tuesday PROPN NNP 4 nsubj
    acquitted acquit VERB VBD 2 acl:relcl
    him he PRON PRP 4 obj
    . . PUNCT . 2 punct`);
  timeAsSubject(tokens, [spanOf(tokens, 2)]);
  expect(arcs(tokens)).toEqual([
    "A det court",
    "court nsubj acquitted",
    "Tuesday obl:unmarked acquitted",
    "acquitted root",
    "him obj acquitted",
    ". punct acquitted",
  ]);
});

test.each([
  ["youths", "NNS", ["On case Friday", "Friday obl marched", "youths nsubj marched", "marched root"]],
  ["prayer", "NN", ["On case prayer", "Friday compound prayer", "prayer nsubj marched", "marched root"]],
])("the day before a subject of many tells when: %s", (noun, xpos, expected) => {
  const tokens = words(`
    On on ADP IN 3 case
    Friday Friday PROPN NNP 3 compound
    ${noun} ${noun} NOUN ${xpos} 4 nsubj
    marched march VERB VBD 0 root`);
  timeAsSubject(tokens, [spanOf(tokens, 0, 1)]);
  expect(arcs(tokens)).toEqual(expected);
});

test("a subject that is no time stays", () => {
  const table = `
    May May PROPN NNP 2 nsubj
    resigned resign VERB VBD 0 root`;
  const tokens = words(table);
  timeAsSubject(tokens, []);
  expect(tokens).toEqual(words(table));
});
