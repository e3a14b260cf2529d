import { expect, test } from "vitest";
import { perfect } from "./perfect.ts";
import { arcs, words } from "./testing.ts";

test("“have” before a participle is its auxiliary, adverbs between them", () => {
  const tokens = words(`
    Jurists jurist NOUN NNS 2 nsubj
    have have VERB VBP 0 root
    partly partly ADV RB 4 advmod
    blamed blame VERB VBN 2 ccomp
    him he PRON PRP 4 obj`);
  perfect(tokens);
  expect(arcs(tokens)).toEqual([
    "Jurists nsubj blamed",
    "have aux blamed",
    "partly advmod blamed",
    "blamed root",
    "him obj blamed",
  ]);
});

test("“have” with an object stays the verb", () => {
  const table = `
    They they PRON PRP 2 nsubj
    have have VERB VBP 0 root
    tanks tank NOUN NNS 2 obj
    left leave VERB VBN 3 acl`;
  const tokens = words(table);
  perfect(tokens);
  expect(tokens).toEqual(words(table));
});
