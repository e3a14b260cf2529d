import { expect, test } from "vitest";
import { coordinatedClause } from "./coordinated-clause.ts";
import { arcs, words } from "./testing.ts";

test("the noun between “and” and the auxiliary is the second clause's subject", () => {
  const tokens = words(`
    Tents tent NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    burnt burn VERB VBN 0 root
    and and CCONJ CC 5 cc
    goats goat NOUN NNS 3 obj
    were be AUX VBD 7 aux:pass
    stolen steal VERB VBN 3 conj`);
  coordinatedClause(tokens);
  expect(arcs(tokens)).toContain("goats nsubj:pass stolen");
});

test("a second verb without a noun of its own shares the first one's subject", () => {
  const table = `
    Tents tent NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    looted loot VERB VBN 0 root
    and and CCONJ CC 6 cc
    were be AUX VBD 6 aux:pass
    burnt burn VERB VBN 3 conj`;
  const tokens = words(table);
  coordinatedClause(tokens);
  expect(tokens).toEqual(words(table));
});
