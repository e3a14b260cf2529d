import type { Role } from "../model/claim-types.ts";
import type { Group } from "../parse/en/groups.ts";
import { moodOf } from "../parse/en/mood.ts";
import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { isInTime } from "./about.ts";
import { amountIn } from "./amount.ts";
import type { Draft, Filled, Frame, Pattern, Slot } from "./frame.ts";
import { byName } from "./match/by-name.ts";
import { canFill, place } from "./match/fillers.ts";
import { locate } from "./match/locate.ts";
import { withParts } from "./match/parts.ts";
import { slotGroups } from "./match/slots.ts";
import { split } from "./match/split.ts";
import { moodOfTask } from "./match/task.ts";
import { patternsAt } from "./match/words.ts";
import type { Reference } from "./reference.ts";

/** A pattern whose words stand at a predicate: the claim that it makes, and why it makes none. */
export interface Attempt {
  draft: Draft;
  lacks?: string | undefined;
}

/** All claims of a frame's type that a sentence states. */
export function matchFrame(frame: Frame, sentence: ParsedSentence, reference: Reference): Draft[] {
  const drafts = sentence.predicates.flatMap((predicate) => {
    for (const { draft, lacks } of attempts(frame, predicate, sentence, reference))
      if (lacks === undefined) return split(frame, byName(draft), reference);
    return [];
  });
  return frame.parts ? withParts(frame, frame.parts, drafts, reference) : drafts;
}

/** What each pattern whose words stand at a predicate makes of it, in the frame's order. */
export function* attempts(
  frame: Frame,
  predicate: Predicate,
  sentence: ParsedSentence,
  reference: Reference,
): Generator<Attempt> {
  // "in early March" is no march.
  if (isInTime(sentence, predicate.head)) return;
  for (const { pattern, idiom } of patternsAt(frame, predicate)) {
    const draft = draftOf(frame, pattern, idiom, predicate, sentence, reference);
    yield { draft, lacks: lacking(frame, pattern, draft, reference) };
  }
}

function draftOf(
  frame: Frame,
  pattern: Pattern,
  idiom: number[],
  predicate: Predicate,
  sentence: ParsedSentence,
  reference: Reference,
): Draft {
  const taken = new Set<number>(idiom);
  const roles = fillRoles(frame, pattern, idiom, predicate, sentence, taken, reference);
  const unmet = unmetNeed(frame, pattern, roles);
  if (!unmet || unmet.some((role) => LOCATED.has(role))) locate(frame, roles, predicate, sentence, taken, reference);
  const draft: Draft = {
    type: frame.type,
    mode: pattern.mode,
    rule: `${frame.type}/${pattern.rule}`,
    sentence,
    predicate,
    roles,
    mood: moodWith(pattern, predicate, roles, sentence),
    ...spanOf(pattern, predicate, roles),
  };
  draft.mode ??= frame.mode?.(draft, reference);
  draft.amount = amountIn(frame, draft, reference);
  return draft;
}

/** The predicate's clause; of "the rebel-held town" with the noun that the participle describes, which is no part of its clause. */
function spanOf(
  { roles: slots }: Pattern,
  { start, end }: Predicate,
  roles: Draft["roles"],
): { start: number; end: number } {
  const isOutside = Object.values(slots).some((all) => all.includes("described") || all.includes("before"));
  const groups = isOutside ? Object.values(roles).flat() : [];
  return {
    start: Math.min(start, ...groups.map((group) => group.start)),
    end: Math.max(end, ...groups.map((group) => group.end)),
  };
}

/** "left nobody injured" and "emerged unharmed" deny; two denials affirm. */
function moodWith(
  { denies, task }: Pattern,
  predicate: Predicate,
  roles: Draft["roles"],
  sentence: ParsedSentence,
): Draft["mood"] {
  const mood = (task && moodOfTask(predicate, sentence)) || moodOf(predicate);
  const isNobody = Object.values(roles).some((groups) => groups?.some(isNone));
  return { ...mood, negated: denies ? !mood.negated : mood.negated || isNobody };
}

function isNone({ tree, first }: Group): boolean {
  const { tokens } = tree.sentence;
  const words = tokens
    .slice(first, first + 3)
    .map(({ text }) => text)
    .join(" ");
  if (/^not$/i.test(tokens[first - 1]?.text ?? "")) return /^(?:an? single|one)\b/i.test(words);
  return /^(?:no|nobody|none|neither|not an? single|not one)\b(?! (?:more|fewer|less)\b)/i.test(words);
}

/** Fills each role from the first of its slots that holds something fit; the words used up are added to those taken. */
function fillRoles(
  frame: Frame,
  pattern: Pattern,
  idiom: number[],
  predicate: Predicate,
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): Draft["roles"] {
  const roles: Draft["roles"] = {};
  for (const [role, slots] of Object.entries(pattern.roles) as [Filled, Slot[]][]) {
    for (const slot of slots) {
      const groups = slotGroups(slot, predicate, idiom, sentence, reference).filter(
        (group) => !taken.has(group.head) && canFill(group, sentence),
      );
      const placed = groups.flatMap((group) => place(frame, role, group, reference));
      if (placed.length === 0) continue;
      for (const { role: at, group } of placed) {
        roles[at] = [...(roles[at] ?? []), group];
        taken.add(group.head);
      }
      break;
    }
  }
  return roles;
}

/** Why a draft states nothing, if it does not. */
function lacking(frame: Frame, pattern: Pattern, draft: Draft, reference: Reference): string | undefined {
  if (draft.mood.unreal) return "the words do not say that it happened";
  const unmet = unmetNeed(frame, pattern, draft.roles);
  if (unmet) return `no ${unmet.join(" or ")}`;
  return (pattern.fits?.(draft, reference) ?? true) ? undefined : "the words around it say something else";
}

/** What locating can fill; it is long work, and for nothing where another need stays unmet. */
const LOCATED = new Set<Role>(["place", "installation"]);

/** The roles of which one is needed and none is filled; the needs that locating can meet come last. */
function unmetNeed(frame: Frame, pattern: Pattern, roles: Draft["roles"]): Role[] | undefined {
  const needs = pattern.needs ? [pattern.needs] : frame.needs;
  const unmet = needs.filter((some) => some.length > 0 && !some.some((role) => roles[role]?.length));
  return unmet.find((some) => !some.some((role) => LOCATED.has(role))) ?? unmet[0];
}
