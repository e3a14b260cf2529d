import { expect, test } from "vitest";
import { participleBehindComma } from "./participle-behind-comma.ts";
import { words } from "./testing.ts";

const teacher = (before: string, verb: string, behind: string) => `
  Musa Musa PROPN NNP 3 nsubj
  ${before}
  ${verb} VERB VBD 0 root
  ${behind}
  March March PROPN NNP 3 obl`;

test("what stands behind a subject and its comma was suffered", () => {
  const tokens = words(teacher(", , PUNCT , 1 punct", "detained detain", "in in ADP IN 5 case"));
  participleBehindComma(tokens);
  expect(tokens[2]?.xpos).toBe("VBN");
  expect(tokens[0]?.rel).toBe("nsubj:pass");
});

test.each([
  ["without a comma", teacher("also also ADV RB 3 advmod", "resigned resign", "in in ADP IN 5 case")],
  ["a verb without an object", teacher(", , PUNCT , 1 punct", "died die", "in in ADP IN 5 case")],
  ["a verb with one", teacher(", , PUNCT , 1 punct", "left leave", "Gao Gao PROPN NNP 3 obj")],
])("%s the subject does it", (_, table) => {
  const tokens = words(table);
  participleBehindComma(tokens);
  expect(tokens).toEqual(words(table));
});

test("who stresses the subject does not do it", () => {
  const tokens = words(`
    lawyer lawyer NOUN NN 0 root
    , , PUNCT , 4 punct
    himself himself PRON PRP 4 nsubj
    jailed jail VERB VBD 1 acl:relcl`);
  participleBehindComma(tokens);
  expect(tokens[3]).toMatchObject({ xpos: "VBN", rel: "acl" });
  expect(tokens[2]?.rel).toBe("advmod");
});
