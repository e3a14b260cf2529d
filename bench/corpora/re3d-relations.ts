import { type Claim, fillers } from "../../src/model/claim.ts";
import { type ClaimType, ROLES } from "../../src/model/claim-types.ts";
import { share } from "../measures/shares.ts";
import { overlaps, type Span } from "../measures/spans.ts";

export interface Relation {
  type: string;
  source: Span;
  target: Span;
}

/** The claim types that state each of re3d's relations; the others (likes, attributes, being apart) no claim states. */
const STATED_BY: Record<string, ClaimType[]> = {
  FightingAgainst: ["attack", "clash", "seizure", "casualties"],
  BelongsTo: ["affiliation"],
  IsSynonymOf: ["affiliation"],
  InChargeOf: ["control", "affiliation"],
  AlliesOf: ["support", "affiliation", "agreement"],
  CommWith: ["agreement", "statement"],
  Dislikes: ["statement"],
};

/** The share of the relations which a claim can state that one does state: its roles' words overlap both ends. */
export function relationRecall(documents: { relations: Relation[]; claims: Claim[] }[]): number | null {
  const stated = documents.flatMap(({ relations, claims }) =>
    relations.filter(({ type }) => STATED_BY[type]).map((relation) => claims.some((claim) => states(claim, relation))),
  );
  return share(stated.filter(Boolean).length, stated.length);
}

function states(claim: Claim, { type, source, target }: Relation): boolean {
  if (!STATED_BY[type]?.includes(claim.type)) return false;
  const spans = ROLES.flatMap((role) => fillers(claim, role)).flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : { start, end },
  );
  const [from, to] = [source, target].map((end) => spans.filter((span) => overlaps(span, end)));
  return Boolean(from?.some((one) => to?.some((other) => other !== one)));
}
