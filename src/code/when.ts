import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { isReducedRelative } from "./when/aside.ts";
import { type Dated, HAPPENING, SAYING, type Scope, Search } from "./when/search.ts";

/** The time that tells when a predicate holds: its own, else that of the clauses that share their time with its own. */
export function timeOf(
  predicate: Predicate,
  sentence: ParsedSentence,
  scope: Scope,
  spoken = false,
): Dated | undefined {
  const search = new Search(sentence, scope, HAPPENING);
  if (predicate.kind === "noun") {
    const own = search.ofNoun(predicate) ?? search.fromParticiple([predicate.head]);
    if (own || spoken) return own ?? search.sinceEvent(search.clauseOf(predicate));
  }
  if (isReducedRelative(predicate, sentence)) return search.behind(predicate.head);
  return (
    search.fromSubject(predicate) ?? search.ofClause(search.clauseOf(predicate), predicate.carrier ?? predicate.head)
  );
}

/** The time of an act of speech: a second clause's is the time of what happened, not of what is said about it. */
export function timeOfSaying(predicate: Predicate, sentence: ParsedSentence, scope: Scope): Dated | undefined {
  const search = new Search(sentence, scope, SAYING);
  const head = predicate.carrier ?? predicate.head;
  const at = search.clauseOf(predicate);
  return search.ofClause(at, head) ?? new Search(sentence, undefined, SAYING).ofVerb(at, head);
}
