import { CLAIM_TYPES, type ClaimType } from "../model/claim-types.ts";
import type { Entity } from "../model/pack.ts";
import type { SituationEvent } from "../model/situation.ts";
import { BadRequest } from "./bad-request.ts";
import { type Entities, entityAsked } from "./entity-asked.ts";
import type { Messages } from "./language/messages.ts";

/** What people decided about an event's claims: nothing yet, or something about one of them at least. */
export const REVIEW_STATES = ["unreviewed", "reviewed", "accepted", "rejected", "corrected"] as const;
type ReviewState = (typeof REVIEW_STATES)[number];

/** What an address can ask events to be. */
export interface AskedFilter {
  /** Claim types with commas between. */
  type?: string;
  /** Id or name of an entity that has a part in it, or of a body that one who has belongs to. */
  actor?: string;
  /** Id or name of the place or installation where it was, or of what that lies in. */
  place?: string;
  /** A reliability, a credibility, or both: "B", "2", "B2". At least as good counts. */
  grade?: string;
  review?: string;
}

/** Which events a page shows; an empty one shows all. */
export interface Filter {
  types?: ReadonlySet<ClaimType>;
  actor?: string;
  place?: string;
  reliability?: string;
  credibility?: number;
  review?: ReviewState;
}

/** What a filter looks things up in. */
interface Lookup {
  belongsTo(id: string, ancestor: string): boolean;
  liesIn(id: string, ancestor: string): boolean;
  /** The state that stands about a claim. */
  reviewOf(claim: string): string | undefined;
}

/** Reads a filter out of an address. @throws BadRequest with what can be asked for, where it asks for something else */
export function filterOf(asked: AskedFilter, lookup: Entities, t: Messages): Filter {
  const { page } = t;
  const [, reliability, credibility] = /^([A-F])?([1-6])?$/.exec(asked.grade?.toUpperCase() ?? "") ?? [];
  if (asked.grade && !reliability && !credibility) throw new BadRequest(page.noSuchGrade(asked.grade));
  const actor = asked.actor && entityAsked(asked.actor, lookup, (entity) => !isPlace(entity), t);
  const place = asked.place && entityAsked(asked.place, lookup, isPlace, t);
  const review = REVIEW_STATES.find((state) => state === asked.review);
  if (asked.review && !review) throw new BadRequest(page.noSuchReviewState(asked.review, REVIEW_STATES.join(", ")));
  return {
    ...(asked.type && { types: typesOf(asked.type, page.noSuchType) }),
    ...(actor && { actor }),
    ...(place && { place }),
    ...(reliability && { reliability }),
    ...(credibility && { credibility: Number(credibility) }),
    ...(review && { review }),
  };
}

function isPlace({ kind }: Entity): boolean {
  return kind === "place" || kind === "installation" || kind === "state";
}

function typesOf(text: string, wrong: (text: string, known: string) => string): Set<ClaimType> {
  const types = text.split(",").map((part) => {
    const type = CLAIM_TYPES.find((known) => known === part.trim());
    if (!type) throw new BadRequest(wrong(part, CLAIM_TYPES.join(", ")));
    return type;
  });
  return new Set(types);
}

/** Whether an event is one that the filter asks for. */
export function matches(filter: Filter, event: SituationEvent, lookup: Lookup): boolean {
  const { types, actor, place, reliability, credibility, review } = filter;
  return (
    (!types || types.has(event.type)) &&
    (!actor || actorsOf(event).some((id) => lookup.belongsTo(id, actor))) &&
    (!place || placesOf(event).some((id) => lookup.liesIn(id, place))) &&
    (!reliability || event.grade.reliability <= reliability) &&
    (!credibility || event.grade.credibility <= credibility) &&
    (!review || isReviewed(event, review, lookup))
  );
}

const PLACES = ["installation", "area", "place", "origin", "destination"] as const;

function placesOf({ roles, place }: SituationEvent): string[] {
  const named = PLACES.flatMap((role) => (roles[role] ?? []).flatMap(({ entity }) => entity ?? []));
  return place?.entity ? [...named, place.entity] : named;
}

function actorsOf({ roles }: SituationEvent): string[] {
  return Object.values(roles).flatMap((parties) => (parties ?? []).flatMap(({ entity }) => entity ?? []));
}

function isReviewed(event: SituationEvent, state: ReviewState, { reviewOf }: Lookup): boolean {
  const states = event.claims.map(reviewOf);
  if (state === "unreviewed") return states.every((one) => one === undefined);
  if (state === "reviewed") return states.some((one) => one !== undefined);
  return states.includes(state);
}
