import type { ClaimType } from "../../../model/claim-types.ts";
import { digits } from "./numbers.ts";

const days = {
  published: "Days on which a report was published",
  changed: "Days on which a report was changed",
  told: "Days of what is told",
  counted: "Days that are counted over",
};

const doubts = {
  "doubtful-year": "lie before 1900, after 2100 or not in the calendar: counted with an open date.",
  "reversed-days": "end before they begin: counted with an open date.",
};

/** What cannot be taken at its word, and how it was reckoned with. */
export const problems = {
  missingRole: (type: ClaimType) =>
    `A claim of type ${type.replace("_", " ")} names nobody and no place: kept, and joined only with what stands beside it.`,
  doubtfulDays: (of: keyof typeof days, doubt: keyof typeof doubts) => `${days[of]} ${doubts[doubt]}`,
  unknownEntity: (id: string) =>
    `No pack has the id “${id}”: counted by its name alone, without place, side or membership.`,
  orphanClaim: "The report of a claim is not in the record: left out, since no words bear it.",
  largeEvent: (most: number, sentence: string) =>
    `More than ${digits(most)} claims are taken for one event: “${sentence}” It is kept whole.`,
  /** Ids that go round in a ring, and how many more there are. */
  memberRing: (ids: string[], more: number) =>
    `Members of one another: ${ring(ids, more)}. Each is followed upwards once.`,
  placeRing: (ids: string[], more: number) =>
    `Places that lie in one another: ${ring(ids, more)}. Each is followed upwards once.`,
};

function ring(ids: string[], more: number): string {
  const named = ids.join(", then ");
  return more > 0 ? `${named} and ${more} more` : named;
}
