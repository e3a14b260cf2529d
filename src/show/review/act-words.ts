import type { Act } from "../../desk/desk.ts";
import type { Review } from "../../model/review.ts";
import { entityName, headline } from "../language/names.ts";
import type { View } from "../view.ts";

const LONGEST = 90;

/** What a person did, to what, and where that is read. */
export interface ActWords {
  /** "Accepted". */
  what: string;
  /** "“Fifteen rockets fell on Camp Taji”". */
  thing: string;
  path?: string;
}

/** An act in words. */
export function actWords(view: View, review: Review, acts: readonly Act[]): ActWords {
  const { acts: texts, log } = view.t.review;
  const what = texts.done[review.decision];
  switch (review.decision) {
    case "undone": {
      const taken = acts.find(({ id }) => id === review.review);
      if (!taken) return { what, thing: review.review };
      const words = actWords(view, taken.review, acts);
      return { ...words, what, thing: log.takenBack(texts.doneTo(words.what, words.thing)) };
    }
    case "report-corrected":
      return { what, ...reportThing(view, review.report) };
    case "added":
      return { what, thing: quoted(view, review.as.quote.text), path: `/reports/${review.report}` };
    case "name-added":
      return { what, thing: log.nameOf(review.name, entityName(view.knowledge, review.entity)) };
    case "entity-added":
      return { what, thing: review.entity.name };
    case "renamed":
      return { what, thing: quoted(view, review.name), path: `/review/claims/${review.claim}` };
    case "same":
    case "different":
    case "unpaired": {
      const things = review.claims.map((id) => claimThing(view, id));
      return { what, thing: view.words.list(things), path: `/review/claims/${review.claims[0]}` };
    }
    default:
      return { what, thing: claimThing(view, review.claim), path: `/review/claims/${review.claim}` };
  }
}

function claimThing(view: View, id: string): string {
  const kept = view.claims.get(id);
  return kept ? quoted(view, kept.claim.quote.text) : id;
}

function reportThing(view: View, id: string): { thing: string; path: string } {
  const page = view.reports.get(id);
  return { thing: page ? quoted(view, headline(page)) : id, path: `/reports/${id}` };
}

/** Words of a report in quotation marks, cut where they are many. */
function quoted({ t }: View, words: string): string {
  return t.common.quoted(words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words);
}
