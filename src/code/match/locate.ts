import type { Group } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Phrase, Predicate } from "../../parse/en/predicates.ts";
import { dependents, hasRel, tokenAt } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import type { Reference } from "../reference.ts";

const LOCATIVE = new Set(
  "in at near on inside outside around across from throughout within along of off by over beside between towards toward against to into".split(
    " ",
  ),
);

const WEAK_LOCATIVE = new Set(["of", "from", "by", "against", "to", "into", "between", "over"]);

/** Gives the claim the places and the installation that its clause names, where no role has them yet. */
export function locate(
  frame: Frame,
  roles: Draft["roles"],
  phrases: Phrase[],
  predicate: Predicate,
  taken: Set<number>,
  reference: Reference,
): void {
  for (const { prep, group, depth } of phrases) {
    const words = prep.split(" ");
    if (taken.has(group.head) || !words.some((word) => LOCATIVE.has(word))) continue;
    if (words.every((word) => WEAK_LOCATIVE.has(word)) && depth === 0 && predicate.kind !== "noun") continue;
    const classes = reference.classes(group);
    const entity = reference.entity(group, "place");
    if (classes.has("installation") && (entity || depth === 0)) {
      if (frame.splits?.includes("installation") && roles.installation) continue;
      roles.installation ??= [group];
    } else if (isPlace(group, classes, entity?.kind, reference)) {
      const known = entity?.id;
      if (known && roles.place?.some((other) => reference.entity(other, "place")?.id === known)) continue;
      roles.place = [...(roles.place ?? []), group];
    } else continue;
    taken.add(group.head);
  }
}

function isPlace(group: Group, classes: ReadonlySet<string>, kind: string | undefined, reference: Reference): boolean {
  if (kind === "place" || kind === "state") return true;
  if (!classes.has("place") || kind !== undefined || group.names.length === 0) return false;
  return /^(?:border|frontier|coast|desert|capital)$/.test(reference.noun(group));
}

/** "…, wounding three" happened where the clause that it hangs on says. */
export function locateByClause(
  frame: Frame,
  roles: Draft["roles"],
  sentence: ParsedSentence,
  predicate: Predicate,
  taken: Set<number>,
  reference: Reference,
): void {
  const { tree } = predicate;
  const verb = tokenAt(tree, predicate.carrier ?? predicate.head);
  if (
    !hasRel(verb, "advcl", "conj", "xcomp", "acl", "obj", "nsubj", "obl", "nmod") ||
    hasRel(verb, "acl:relcl") ||
    verb.head < 0
  )
    return;
  const isOwnClause = hasRel(verb, "conj") && dependents(tree, predicate.head, "nsubj").length > 0;
  const above = isOwnClause
    ? undefined
    : sentence.predicates.find((other) => other.head === verb.head && other.kind !== "noun");
  if (!above) return;
  const objects = above.objects.map((group) => ({ prep: "at", group, depth: 1 }));
  locate(frame, roles, [...objects, ...above.phrases], above, new Set([...taken, predicate.head]), reference);
}
