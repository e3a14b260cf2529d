import { type Corpus, readItems } from "../corpus.ts";
import { mainClaim } from "../main-claim.ts";
import { type Labelled, macroF1, weightedF1 } from "../measures/classes.ts";
import { classOf, classOfCode } from "./case2021-classes.ts";

interface Item {
  id: string;
  text: string;
  label: string;
}

const UNSEEN = new Set(["ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER", "ATTRIB", "DIPLO"]);
/** The second subtask's unseen classes. */
const ANNOUNCED = new Set(["ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER"]);

/** CASE 2021 task 2: the class of a snippet, from its main claim's type and mode; `…ByCode` are the same from the claim's ACLED code. */
export const case2021Task2: Corpus = {
  peers: "weighted F1 .839 seen, .797 with three unseen classes, .771 all (best published, whole test set)",
  measure(folder, name, coder) {
    const items = readItems<Item>(folder, name).map(({ text, label }) => {
      const claim = mainClaim(coder.code({ text }).claims, coder.parse(text));
      return { text, gold: label, given: classOf(claim), byCode: classOfCode(claim), rule: claim?.rule ?? "no claim" };
    });
    const byCode = items.map(({ gold, byCode: given }) => ({ gold, given }));
    return {
      items: items.length,
      figures: {
        weightedF1Seen: weightedF1(items.filter(isSeen)),
        weightedF1Announced: weightedF1(items.filter((item) => isSeen(item) || ANNOUNCED.has(item.gold))),
        weightedF1All: weightedF1(items),
        macroF1: macroF1(items),
        weightedF1SeenByCode: weightedF1(byCode.filter(isSeen)),
        weightedF1AllByCode: weightedF1(byCode),
      },
      misses: items
        .filter(({ gold, given }) => gold !== given)
        .map(({ gold, given, rule, text }) => `${gold} ≠ ${given} [${rule}] ${text}`),
    };
  },
};

function isSeen({ gold }: Labelled): boolean {
  return !UNSEEN.has(gold);
}
