import { expect, test } from "vitest";
import { clauseBehindTime } from "./clause-behind-time.ts";
import { arcs, words } from "./testing.ts";

test("who acts behind 'a day before' is the subject of the verb that follows", () => {
  const tokens = words(`
    A a DET DT 2 det
    day day NOUN NN 6 obl:unmarked
    before before ADP IN 5 case
    the the DET DT 5 det
    rebels rebel NOUN NNS 2 nmod
    marched march VERB VBD 0 root
    in in ADV RB 6 advmod`);
  clauseBehindTime(tokens);
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["rebels nsubj marched", "before mark marched", "day obl:unmarked marched"]),
  );
});

test("a time counted from an event stays as it is", () => {
  const table = `
    They they PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    a a DET DT 4 det
    day day NOUN NN 2 obl:unmarked
    before before ADP IN 7 case
    the the DET DT 7 det
    vote vote NOUN NN 4 nmod`;
  const tokens = words(table);
  clauseBehindTime(tokens);
  expect(tokens).toEqual(words(table));
});
