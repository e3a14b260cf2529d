import { withCodes } from "../../code/codes.ts";
import { type Claim, claimSchema, type Mention } from "../../model/claim.ts";
import { MODES_OF } from "../../model/claim-types.ts";
import type { Entity } from "../../model/pack.ts";
import { type Review, reviewSchema } from "../../model/review.ts";
import { foldName } from "../../packs/name-index.ts";
import { idsMatching } from "../../reckon/explain/explain.ts";
import { claimsUnder, standingReviews, takesBack, thingUnder } from "../../reckon/record/judgements.ts";
import type { Record } from "../../reckon/record/record.ts";
import { type KeptReview, undoneBy } from "../../reckon/record/reviewed.ts";
import type { Coder } from "../coder.ts";
import { theOne } from "../explain.ts";
import { Refusal } from "../refusal.ts";

/** What a review is held against: the record and the log as they are, and what the packs know. */
export interface Standing {
  record: Record;
  log: readonly KeptReview[];
  coder: Coder;
}

type Of<D extends Review["decision"]> = Extract<Review, { decision: D }>;

/**
 * A review as it can be kept: ids whole, words the report's, names plain.
 *
 * @throws Refusal when it cannot be decided
 */
export function checked(decision: Review, standing: Standing): Review {
  const review = wellFormed(decision);
  switch (review.decision) {
    case "same":
    case "different":
    case "unpaired":
      return ifStanding(pairOf(review, standing.record), standing);
    case "accepted":
    case "rejected":
    case "undecided":
      return ifStanding({ ...review, claim: claimIn(review.claim, standing.record) }, standing);
    case "renamed": {
      const renamed = { ...review, claim: claimIn(review.claim, standing.record), name: seenName(review.name) };
      return ifStanding(renamed, standing);
    }
    case "corrected": {
      const claim = claimIn(review.claim, standing.record);
      const report = standing.record.claims.find(({ id }) => id === claim)?.report ?? "";
      return { ...review, claim, report, as: stated(review.as, report, standing) };
    }
    case "added": {
      const report = reportIn(review.report, standing.record);
      return { ...review, report, as: stated(review.as, report, standing) };
    }
    case "report-corrected":
      return correction(review, standing);
    case "name-added":
      return newName(review, standing);
    case "entity-added":
      return newEntity(review, standing);
    case "undone":
      return undoing(review, standing);
  }
}

function wellFormed(decision: Review): Review {
  const read = reviewSchema.safeParse(decision);
  if (read.success) return { ...read.data, by: read.data.by.trim() };
  const [issue] = read.error.issues;
  throw new Refusal(
    `This cannot be decided so: ${issue?.path.join(".") || "it"}: ${issue?.message ?? "it is no review"}.`,
  );
}

function pairOf<R extends Of<"same" | "different" | "unpaired">>(review: R, record: Record): R {
  const [a, b] = review.claims;
  const claims: [string, string] = [claimIn(a, record), claimIn(b, record)];
  if (claims[0] === claims[1]) throw new Refusal(`Both are the claim ${claims[0]}: name two claims.`);
  return { ...review, claims };
}

function claimIn(text: string, { claims }: Record): string {
  return theOne(text, matching(text, claims));
}

function reportIn(text: string, { reports }: Record): string {
  return theOne(text, matching(text, reports));
}

function matching(text: string, things: readonly { id: string }[]): string[] {
  return idsMatching(
    text,
    things.map(({ id }) => id),
  );
}

function ifStanding(review: Review, { log }: Standing): Review {
  if (!takesBack(review)) return review;
  const thing = thingUnder(review);
  const isDecided = standingReviews(heardFrom(log)).some((one) => thingUnder(one) === thing);
  if (isDecided) return review;
  const about = review.decision === "renamed" ? "the event's name" : claimsUnder(review).join(" and ");
  throw new Refusal(`Nothing is decided about ${about}: there is nothing to take back.`);
}

function heardFrom(log: readonly KeptReview[]): Review[] {
  const undone = undoneBy(log);
  return log.flatMap(({ id, review }) => (undone.has(id) ? [] : [review]));
}

/** What a person says that words state, as the coder would put it: with the points of its places and its codes. */
function stated(as: Claim, report: string, { record, coder }: Standing): Claim {
  const text = record.reports.find(({ id }) => id === report)?.report.text ?? "";
  const { rule: _, codes: __, ...claim } = claimSchema.parse(as);
  const modes: readonly string[] = MODES_OF[claim.type];
  if (claim.mode && !modes.includes(claim.mode)) {
    const which = modes.length > 0 ? `choose one of ${modes.join(", ")}` : "leave it out";
    throw new Refusal(`A claim of type ${claim.type.replace("_", " ")} has no mode “${claim.mode}”: ${which}.`);
  }
  requireWords(claim.quote, text);
  if (claim.quote.text.trim() === "") throw new Refusal("A claim rests on words of its report: mark some.");
  const roles = Object.fromEntries(
    Object.entries(claim.roles).map(([role, filler]) => {
      const mention = (one: Mention) => placed(one, text, coder);
      return [role, Array.isArray(filler) ? filler.map(mention) : mention(filler)];
    }),
  );
  for (const { entity } of claim.attribution ?? []) if (entity) requireEntity(entity, coder);
  return withCodes({ ...claim, roles });
}

function placed(mention: Mention, text: string, { knowledge }: Coder): Mention {
  const { start, end, entity } = mention;
  if ((start === undefined) !== (end === undefined)) {
    throw new Refusal(`“${mention.text}” has one end only: give where the words begin and where they end.`);
  }
  if (start !== undefined && end !== undefined) requireWords({ start, end, text: mention.text }, text);
  if (!entity) return mention;
  const known = requireEntity(entity, { knowledge });
  const isPlace = known.kind === "place" || known.kind === "installation";
  const point = isPlace && mention.lat === undefined ? knowledge.point(entity) : undefined;
  return { ...mention, ...point };
}

function requireWords(span: { start: number; end: number; text: string }, text: string): void {
  if (text.slice(span.start, span.end) === span.text) return;
  throw new Refusal(`The report does not read “${span.text}” at ${span.start}: mark the words in it again.`);
}

function requireEntity(id: string, { knowledge }: Pick<Coder, "knowledge">): Entity {
  const found = knowledge.entity(id);
  if (!found) throw new Refusal(`No pack has the id “${id}”: choose another, or add it first.`);
  return found;
}

function correction(review: Of<"report-corrected">, { record }: Standing): Review {
  const report = reportIn(review.report, record);
  const { published } = review.fields;
  if (Object.keys(review.fields).length === 0) {
    throw new Refusal("Nothing of the report is put right: give its date, its outlet or its credit.");
  }
  if (published?.from && published.to && published.from > published.to) {
    throw new Refusal(
      `A report cannot be published from ${published.from} to ${published.to}: give the earlier day first.`,
    );
  }
  const words = Object.entries(review.fields).map(([field, value]) => [
    field,
    typeof value === "string" ? value.trim() : value,
  ]);
  return { ...review, report, fields: Object.fromEntries(words) };
}

function newName(review: Of<"name-added">, { coder }: Standing): Review {
  const known = requireEntity(review.entity, coder);
  const name = plainName(review.name);
  const isIts = coder.bearersOf(name).some(({ id }) => id === known.id);
  if (isIts) throw new Refusal(`“${name}” is a name of ${known.name} already.`);
  return { ...review, name };
}

/** Letters that a name may have: more are a slip, and no heading bears them. */
const LONGEST_NAME = 200;
/** What cannot be seen in a name and turns what stands beside it: controls, and marks of direction and of no width. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is seen. */
function seenName(text: string): string {
  const name = text.replace(/\s+/g, " ").replace(UNSEEN, "").trim();
  if (name.length <= LONGEST_NAME) return name;
  throw new Refusal(`A name has ${LONGEST_NAME} letters at most, and this has ${name.length}: give a shorter one.`);
}

/** An article at its beginning is no part of a name. */
function plainName(text: string): string {
  const name = seenName(text).replace(/^the\s+/i, "");
  if (foldName(name).trim() === "") throw new Refusal("A name has letters: give the words by which the texts call it.");
  return name;
}

function newEntity(review: Of<"entity-added">, { coder: { knowledge } }: Standing): Review {
  const { entity } = review;
  const known = knowledge.entity(entity.id);
  if (known) {
    throw new Refusal(`The id “${entity.id}” is in use, for ${known.name}: choose another, or add a name to that one.`);
  }
  plainName(entity.name);
  const { ar, names } = entity;
  const others = [entity.in, entity.state, entity.capital, ...(entity.affiliations ?? []).map(({ of }) => of)];
  for (const other of others) if (other !== undefined) requireEntity(other, { knowledge });
  if ((entity.lat === undefined) !== (entity.lon === undefined)) {
    throw new Refusal(`${entity.name} has half a point: give its latitude and its longitude.`);
  }
  const seen = {
    name: seenName(entity.name),
    ...(ar !== undefined && { ar: seenName(ar) }),
    ...(names && { names: names.map(seenName) }),
  };
  return { ...review, entity: { ...entity, ...seen } };
}

function undoing(review: Of<"undone">, { log }: Standing): Review {
  const [id, ...others] = matching(review.review, log);
  if (id === undefined) {
    throw new Refusal(`No review has the id "${review.review}": the log gives the id of each.`);
  }
  if (others.length > 0)
    throw new Refusal(`${others.length + 1} reviews begin with "${review.review}": give more of it.`);
  const undone = undoneBy(log).get(id);
  if (undone === undefined) return { ...review, review: id };
  const who = log.find((one) => one.id === undone)?.review.by ?? "somebody";
  throw new Refusal(`The review ${id} is undone already, by ${who}: to make it count again, undo ${undone}.`);
}
