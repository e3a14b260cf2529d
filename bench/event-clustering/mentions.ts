import type { Claim } from "../../src/model/claim.ts";
import type { ClaimType } from "../../src/model/claim-types.ts";
import type { KeptClaim } from "../../src/model/situation.ts";
import type { GoldFile } from "../gold-files.ts";
import { type GivenClaim, type GoldClaim, pairsOf, tellsAgain, toldAgain } from "../scoring.ts";

/** Types that tell an occurrence, something that is done at some time: the others tell how things stand, or what is said or counted. */
export const OCCURRENCES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...([
    "transfer",
    "withdrawal",
    "deployment",
    "attack",
    "clash",
    "seizure",
    "casualties",
    "arrest",
    "abduction",
  ] as const),
  ...(["protest", "property", "agreement", "group", "disaster"] as const),
]);

/** The claims of a report to reckon with, and which mentions of the gold they are. */
export interface Mentions {
  claims: KeptClaim[];
  /** The names of mentions by claim id; a claim without one is neither right nor wrong. */
  mentions: Map<string, string>;
  /** The mentions that are wanted, by the gold claim that they tell. */
  wanted: Map<number, string[]>;
}

/** The gold claims themselves: each one that tells an occurrence is a mention. */
export function goldMentions({ claims: gold }: GoldFile, name: string, kept: (claim: Claim) => KeptClaim): Mentions {
  const claims = gold.map(asClaim).map(kept);
  const occurrences = [...claims.entries()].filter(([, { claim }]) => OCCURRENCES.has(claim.type));
  return {
    claims,
    mentions: new Map(occurrences.map(([index, { id }]) => [id, `${name} ${index}`])),
    wanted: new Map(occurrences.map(([index]) => [index, [`${name} ${index}`]])),
  };
}

/**
 * Pairs coded claims with gold ones as the scorer does. A coded claim without a partner is a mention that only the response has, a gold
 * claim without one a mention that only the key has; what the scorer counts neither way is no mention here either.
 */
export function codedMentions({ claims: gold }: GoldFile, name: string, claims: KeptClaim[]): Mentions {
  const copies = gold.map(toldAgain);
  const facts = [...gold, ...copies.flat()];
  const indexOf = new Map(
    facts.map((fact) => [fact, gold.findIndex((own, i) => own === fact || copies[i]?.includes(fact))]),
  );
  const partnerOf = new Map(
    pairsOf(
      facts,
      claims.map(({ claim }) => claim),
    ).map(([fact, claim]) => [claim, fact]),
  );
  const paired = [...partnerOf.values()];
  const nameOf = ({ id, claim }: KeptClaim): string | undefined => {
    const fact = partnerOf.get(claim);
    if (fact) return `${name} ${indexOf.get(fact)}${gold.includes(fact) ? "" : ` at ${fact.quote.start}`}`;
    return paired.some((other) => tellsAgain(claim, other)) ? undefined : id;
  };
  const eventful = claims.filter(({ claim }) => OCCURRENCES.has(claim.type));
  const mentions = new Map(eventful.flatMap((claim): [string, string][] => nameEntry(claim, nameOf(claim))));
  const wanted = new Map(
    [...gold.entries()].map(([index, fact]) => {
      const met = [...mentions.values()].filter((mention) => mention.split(" at ")[0] === `${name} ${index}`);
      return [index, fact.optional ? met : [...new Set([`${name} ${index}`, ...met])]];
    }),
  );
  return { claims, mentions, wanted };
}

function nameEntry({ id }: KeptClaim, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[id, name]];
}

function asClaim({ optional: _, also: __, ...claim }: GoldClaim): Claim {
  return { ...(claim satisfies GivenClaim), modality: claim.modality ?? "asserted" };
}
