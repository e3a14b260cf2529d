import type { KeptReview } from "../../reckon/record/reviewed.ts";
import { type Coder, versionWith } from "../coder.ts";
import { type Additions, changedNames, NO_ADDITIONS } from "../local/additions.ts";
import { bearing } from "../local/bearing.ts";
import { heardIn } from "../review/heard.ts";

/** The decisions that add to the packs, and those that can take an addition back. */
const ADDING = new Set(["name-added", "entity-added", "undone"]);

/**
 * Tells whether what an earlier version of the coder read in a text is what it would read now: the rules and the packs are the same, and
 * no name that was added on the desk since, or taken back, stands in the text.
 *
 * @param reviews all of the theatre, in their order: they say what was added when
 */
export function stillCoded(coder: Coder, reviews: readonly KeptReview[]): (version: string, text: string) => boolean {
  const now = heardIn(reviews).additions;
  const before = additionsBefore(coder, reviews);
  const touched = new Map<string, (text: string) => boolean>();
  return (version, text) => {
    if (version === coder.version) return true;
    const then = before.get(version);
    if (!then) return false;
    const isTouched = touched.get(version) ?? bearingAny(changedNames(then, now).map(({ name }) => name));
    touched.set(version, isTouched);
    return !isTouched(text);
  };
}

/** What was added on the desk at each moment so far, by the version that the coder had with it. */
function additionsBefore(coder: Coder, reviews: readonly KeptReview[]): Map<string, Additions> {
  const { version } = coder.with(NO_ADDITIONS);
  const adding = reviews.filter(({ review: { decision } }) => ADDING.has(decision));
  const moments = [NO_ADDITIONS, ...adding.map((_, last) => heardIn(adding.slice(0, last + 1)).additions)];
  return new Map(moments.map((additions) => [versionWith(version, additions), additions]));
}

function bearingAny(names: string[]): (text: string) => boolean {
  return names.length > 0 ? bearing(names) : () => false;
}
