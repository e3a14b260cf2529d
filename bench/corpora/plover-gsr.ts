import { fillers } from "../../src/model/claim.ts";
import { ROLES } from "../../src/model/claim-types.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { mainClaim } from "../main-claim.ts";
import { macroF1 } from "../measures/classes.ts";
import { share } from "../measures/shares.ts";
import { overlaps } from "../measures/spans.ts";

interface Item {
  id: string;
  text: string;
  type: string;
  source: { text: string }[];
  target: { text: string }[];
}

/** Sentences of the CAMEO manual with one PLOVER event each: its type, and who takes part. The dates are placeholders and are not used. */
export const ploverGsr: Corpus = {
  peers: "no scores published",
  measure(folder, name, coder) {
    const items = readItems<Item>(folder, name).map(({ text, type, source, target }) => {
      const claim = mainClaim(coder.code({ text }).claims, coder.parse(text));
      const mentions = claim ? ROLES.flatMap((role) => fillers(claim, role)) : [];
      const actors = [...source, ...target].flatMap(({ text: words }) => {
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ start, end: start + words.length }];
      });
      const filled = actors.filter((actor) =>
        mentions.some(({ start = 0, end = 0 }) => overlaps(actor, { start, end })),
      );
      return { text, gold: type, given: claim?.codes?.plover ?? "none", rule: claim?.rule, actors, filled };
    });
    const sum = (count: (item: (typeof items)[number]) => number) => items.reduce((n, item) => n + count(item), 0);
    const coded = items.filter(({ given }) => given !== "none");
    return {
      items: items.length,
      figures: {
        accuracy: share(items.filter(({ gold, given }) => gold === given).length, items.length),
        macroF1: macroF1(items),
        coded: share(coded.length, items.length),
        accuracyOfCoded: share(coded.filter(({ gold, given }) => gold === given).length, coded.length),
        actorsFilled: share(
          sum(({ filled }) => filled.length),
          sum(({ actors }) => actors.length),
        ),
      },
      misses: items
        .filter(({ gold, given }) => gold !== given)
        .map(({ gold, given, rule, text }) => `${gold} ≠ ${given} [${rule ?? "no claim"}] ${text}`),
    };
  },
};
