import { type Corpus, readItems } from "../corpus.ts";
import { mainClaim } from "../main-claim.ts";
import { macroF1, weightedF1 } from "../measures/classes.ts";
import { classOf } from "./case2021-classes.ts";

interface Item {
  id: string;
  text: string;
  label: string;
}

const UNSEEN = new Set(["ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER", "ATTRIB", "DIPLO"]);
/** The second subtask's unseen classes. */
const ANNOUNCED = new Set(["ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER"]);

/** CASE 2021 task 2: the class of a snippet, from its main claim. */
export const case2021Task2: Corpus = {
  peers: "weighted F1 .839 seen, .797 with three unseen classes, .771 all (best published, whole test set)",
  measure(folder, name, coder) {
    const items = readItems<Item>(folder, name).map(({ text, label }) => {
      const { claims } = coder.code({ text });
      const claim = mainClaim(claims, coder.parse(text));
      return { text, gold: label, given: classOf(claim), rule: claim?.rule ?? "no claim" };
    });
    const of = (isOf: (label: string) => boolean) => items.filter(({ gold }) => isOf(gold));
    return {
      items: items.length,
      figures: {
        weightedF1Seen: weightedF1(of((label) => !UNSEEN.has(label))),
        weightedF1Announced: weightedF1(of((label) => !UNSEEN.has(label) || ANNOUNCED.has(label))),
        weightedF1All: weightedF1(items),
        macroF1: macroF1(items),
      },
      misses: items
        .filter(({ gold, given }) => gold !== given)
        .map(({ gold, given, rule, text }) => `${gold} ≠ ${given} [${rule}] ${text}`),
    };
  },
};
