import type { ParsedReport, ParsedSentence } from "../src/desk/preview.ts";
import type { Claim } from "../src/model/claim.ts";
import { pathUp } from "../src/parse/en/tree.ts";

/**
 * The claim of the main clause of the first sentence that tells an event; the first of several. Victims are what an event led to, and an utterance
 * reports one: each is the main claim only where the text tells no event, or no victims either.
 */
export function mainClaim(claims: Claim[], { sentences }: ParsedReport): Claim | undefined {
  for (const rank of [0, 1, 2]) {
    const ranked = claims.filter((claim) => rankOf(claim) === rank);
    for (const sentence of sentences) {
      const { start, end } = sentence.sentence;
      const found = highest(
        ranked.filter(({ quote }) => quote.start >= start && quote.start < end),
        sentence,
      );
      if (found) return found;
    }
  }
  return undefined;
}

function rankOf({ type, mode }: Claim): number {
  if (type === "statement" && (mode === "say" || mode === "announce")) return 2;
  return type === "casualties" ? 1 : 0;
}

function highest(claims: Claim[], sentence: ParsedSentence): Claim | undefined {
  const depths = claims.map(({ quote }) => depthOf(quote, sentence));
  return claims[depths.indexOf(Math.min(...depths))];
}

/** How many words stand above the clause's topmost word. */
function depthOf({ start, end }: Claim["quote"], { tree, sentence }: ParsedSentence): number {
  const depths = sentence.tokens.map((token, i) =>
    token.start >= start && token.end <= end ? pathUp(tree, i).length : Number.POSITIVE_INFINITY,
  );
  return Math.min(...depths);
}
