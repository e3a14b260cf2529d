import { expect, it } from "vitest";
import { countedDead } from "./counted-dead.ts";
import { arcs, words } from "./testing.ts";

it("the dead that a number counts are a noun", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    confirmed confirm VERB VBD 0 root
    ten ten NUM CD 2 obj
    dead dead ADJ JJ 3 amod`);
  countedDead(tokens);
  expect(arcs(tokens)).toEqual(["They nsubj confirmed", "confirmed root", "ten nummod dead", "dead obj confirmed"]);
  expect(tokens[3]?.upos).toBe("NOUN");
});

it("who is left dead or is dead is told by the verb", () => {
  const tokens = words(`
    It it PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    ten ten NUM CD 2 obj
    dead dead ADJ JJ 2 xcomp`);
  countedDead(tokens);
  expect(tokens[3]?.upos).toBe("ADJ");
});
