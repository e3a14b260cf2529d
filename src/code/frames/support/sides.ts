import { isByOther, isOpen } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** What helps from afar: aircraft and guns. */
export const FIRE =
  /^(?:aircraft|jet|warplane|helicopter|gunship|drone|artillery|gun|mortar|tank|air-?strike|strike|fire|firepower|air-?power|bombardment|warship|plane|bomber)$/;

/** Whether who is helped is a side in a conflict. */
export function isForSide({ roles }: Draft, reference: Reference): boolean {
  return (
    roles.recipient?.some(
      (group) =>
        hasForces(group, reference) ||
        isOpen(group, reference) ||
        /^(?:faction|group|side|movement|tribe)$/.test(reference.noun(group)),
    ) ?? false
  );
}

/** A side backs a side: voters back a president and rain helps farmers. */
export function isBacked(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  if (isByOther(draft, reference)) return false;
  const isBySide = subjects.some(
    (group) => reference.classes(group).has("body") || hasForces(group, reference) || isOpen(group, reference),
  );
  return (subjects.length === 0 || isBySide) && isForSide(draft, reference);
}
