import { expect, test } from "vitest";
import { arcs, words } from "./testing.ts";
import { worthMoney } from "./worth-money.ts";

test("the money says what the gear is worth", () => {
  const tokens = words(`
    Gear gear NOUN NN 5 nsubj
    worth worth ADJ JJ 5 advmod
    two two NUM CD 4 nummod
    dollars dollar NOUN NNS 5 nsubj
    goes go VERB VBZ 0 root`);
  worthMoney(tokens);
  expect(arcs(tokens)).toEqual([
    "Gear nsubj goes",
    "worth amod Gear",
    "two nummod dollars",
    "dollars obj worth",
    "goes root",
  ]);
});

test("money that somebody pays stays", () => {
  const table = `
    Dollars dollar NOUN NNS 2 nsubj
    went go VERB VBD 0 root`;
  const tokens = words(table);
  worthMoney(tokens);
  expect(tokens).toEqual(words(table));
});
