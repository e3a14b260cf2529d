import type { Role } from "../model/claim-types.ts";
import type { Group } from "../parse/en/groups.ts";
import { dependents, hasRel, pathUp, tokenAt } from "../parse/en/tree.ts";
import type { Draft } from "./frame.ts";
import type { Reference } from "./reference.ts";

/**
 * One fact, one claim: two tellings of one type in one clause ("was attacked when rockets were fired", "rocket attacks hit the base") are
 * one when their roles do not contradict each other.
 */
export function mergeTellings(drafts: Draft[], reference: Reference): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex(
      (other) => other.type === draft.type && areLinked(other, draft) && agree(other, draft, reference),
    );
    const other = merged[at];
    if (other) merged[at] = join(other, draft, reference);
    else merged.push(draft);
  }
  return merged;
}

/** "five days after an attack on the camp": another event, from which the first is dated. */
function isBeforeOrAfter({ type, predicate: { tree, head, kind } }: Draft): boolean {
  return (
    type === "attack" &&
    kind === "noun" &&
    dependents(tree, head, "case").some((at) => EARLIER.test(tokenAt(tree, at).text))
  );
}
const EARLIER = /^(?:after|before|since|until|following)$/i;

/** One predicate is an argument of the other, or tells when or how the other happened. */
function areLinked(a: Draft, b: Draft): boolean {
  const { tree } = a.predicate;
  if (tree !== b.predicate.tree || a.predicate.head === b.predicate.head) return false;
  if (isBeforeOrAfter(a) || isBeforeOrAfter(b)) return false;
  if (isOf(a, b) || isOf(b, a)) return true;
  return hangsOn(a, b) || hangsOn(b, a) || shareObject(a, b) || shareObject(b, a);
}

/** "will relocate and consolidate personnel": two verbs of one act. */
function shareObject(a: Draft, b: Draft): boolean {
  const { tree, head } = a.predicate;
  const between = tree.sentence.tokens.slice(head + 1, b.predicate.head);
  return (
    head < b.predicate.head &&
    between.length <= 2 &&
    between.some((t) => /^(?:and|or)$/i.test(t.text)) &&
    a.mode === b.mode
  );
}

/** "a strike that killed two": the clause tells what the noun before it did. */
function isOf(below: Draft, above: Draft): boolean {
  const { tree, head, subjects } = below.predicate;
  return (
    above.predicate.kind === "noun" &&
    hasRel(tokenAt(tree, head), "acl") &&
    subjects.some((group) => group.head === above.predicate.head)
  );
}

function hangsOn(below: Draft, above: Draft): boolean {
  const { tree } = below.predicate;
  const path = pathUp(tree, below.predicate.carrier ?? below.predicate.head);
  const at = path.indexOf(above.predicate.carrier ?? above.predicate.head);
  if (at < 0) return below.predicate.carrier !== undefined && below.predicate.carrier === above.predicate.head;
  return path
    .slice(0, at)
    .every((i) => hasRel(tokenAt(tree, i), "obj", "nsubj", "obl", "nmod", "advcl", "xcomp", "compound"));
}

function agree(a: Draft, b: Draft, reference: Reference): boolean {
  if (a.mood.negated !== b.mood.negated || a.mood.planned !== b.mood.planned) return false;
  if (a.amount && b.amount && a.amount.amount.value !== b.amount.amount.value) return false;
  return (Object.keys(a.roles) as Role[]).every(
    (role) => role === "place" || !b.roles[role] || sharesFiller(a.roles[role], b.roles[role], reference),
  );
}

function sharesFiller(a: Group[] | undefined, b: Group[] | undefined, reference: Reference): boolean {
  return (a ?? []).some((x) =>
    (b ?? []).some(
      (y) =>
        (x.start < y.end && y.start < x.end) ||
        (reference.entity(x) !== undefined && reference.entity(x) === reference.entity(y)),
    ),
  );
}

/** The telling that stands higher gives its words; the other adds the roles that it lacks. */
function join(a: Draft, b: Draft, reference: Reference): Draft {
  const [main, extra] = hangsOn(a, b) ? [b, a] : [a, b];
  const roles = { ...extra.roles, ...main.roles };
  const places = [...(main.roles.place ?? []), ...(extra.roles.place ?? [])];
  const known = (group: Group) => reference.entity(group, "place")?.id ?? `${group.start}`;
  const distinct = places.filter((group, i) => places.findIndex((other) => known(other) === known(group)) === i);
  return {
    ...main,
    mode: main.mode ?? extra.mode,
    roles: { ...roles, ...(distinct.length > 0 && { place: distinct }) },
    amount: main.amount ?? extra.amount,
    start: Math.min(main.start, extra.start),
    end: Math.max(main.end, extra.end),
  };
}
