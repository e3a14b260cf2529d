import type { ParsedReport, ParsedSentence } from "../src/desk/preview.ts";
import { type Claim, fillers } from "../src/model/claim.ts";
import { pathUp } from "../src/parse/en/tree.ts";

/**
 * The claim of the main clause of the first sentence that tells an event; the first of several. Victims are what an event led to, an utterance reports
 * one, and who belongs to whom or holds what is the scene of one: each is the main claim only where the text tells nothing before it in that order.
 */
export function mainClaim(claims: Claim[], { sentences }: ParsedReport): Claim | undefined {
  for (const rank of RANKS) {
    const ranked = claims.filter((claim) => rankOf(claim) === rank);
    for (const sentence of sentences) {
      const { start, end } = sentence.sentence;
      const found = mainOf(
        ranked.filter(({ quote }) => quote.start >= start && quote.start < end),
        sentence,
      );
      if (found) return found;
    }
  }
  return undefined;
}

const RANKS = ["event", "victims", "act of speech", "scene", "speech"] as const;

function rankOf({ type, mode, modality }: Claim): (typeof RANKS)[number] {
  if (type === "statement") {
    if (mode === "say" || mode === "announce") return "speech";
    return mode === "blame" || mode === "claim-responsibility" ? "event" : "act of speech";
  }
  if (/^(?:affiliation|force_level|control|count)$/.test(type)) return "scene";
  if (modality === "denied" || modality === "planned") return "act of speech";
  return type === "casualties" ? "victims" : "event";
}

/** What is done at a demonstration is part of it: a protest goes before the fight, the arrests and the damage told with it; so does a disaster before damage. */
function mainOf(claims: Claim[], sentence: ParsedSentence): Claim | undefined {
  const depths = claims.map((claim) => depthOf(claim, sentence));
  const highest = claims.filter((_, i) => depths[i] === Math.min(...depths));
  const top = highest.find(({ type }) => type === "statement") ?? highest[0];
  const stopped = claims.find(
    (claim) => claim.mode === "defused" && top?.type === "attack" && isSameClause(claim, top),
  );
  if (stopped) return stopped;
  const thrown = claims.find((claim) => claim.type === "protest" && top?.type === "attack" && isSameClause(claim, top));
  if (thrown) return thrown;
  const isPart = top && (/^(?:clash|arrest|property)$/.test(top.type) || isShooting(top));
  const whole =
    isPart && claims.find(({ type }) => type === "protest" || (type === "disaster" && top.type === "property"));
  return whole || top;
}

/** One clause told two ways: a rocket shot down is an attack prevented, what demonstrators throw is part of the demonstration. */
function isSameClause({ quote }: Claim, other: Claim): boolean {
  return quote.start === other.quote.start && quote.end === other.quote.end;
}

function isShooting({ type, mode }: Claim): boolean {
  return type === "attack" && (mode === undefined || mode === "shooting" || mode === "other");
}

/** How many words stand above the clause's topmost word; an utterance's quote holds what is said, so there its speaker's words tell it. */
function depthOf(claim: Claim, { tree, sentence }: ParsedSentence): number {
  const [speaker] = claim.type === "statement" ? fillers(claim, "actor") : [];
  const { start = 0, end = 0 } = speaker ?? claim.quote;
  const depths = sentence.tokens.map((token, i) =>
    token.start >= start && token.end <= end ? pathUp(tree, i).length : Number.POSITIVE_INFINITY,
  );
  return Math.min(...depths) - (speaker ? 1 : 0);
}
