import type { Claim } from "../../model/claim.ts";
import type { Day, Interval } from "../../model/day.ts";
import { compare } from "../record/record.ts";
import { entitiesIn } from "../tellings/parties.ts";
import type { Anchor, Teller } from "./anchors.ts";

/** Anchors of one type, site, kind and time, that differ only in who tells them. */
export interface AnchorGroup extends Likeness {
  /** One of their claims: in mode, modality and actors all are alike. */
  claim: Claim;
  tellers: Teller[];
  /** What questions asked of the tellers, kept while it stands. */
  names?: string[];
  first?: Map<string, Day>;
}

/** What the anchors of a group, of one type, have in common. */
export interface Likeness {
  /** How, in which mood and by whom it was done: anchors of one kind fit the same words. */
  kind: string;
  days: Required<Interval>;
  site: string;
}

/** More outlets than these are not named. */
const NAMES_KEPT = 4;

export function likenessOf({ claim, site, days }: Anchor): Likeness {
  const kind = [claim.modality, claim.mode ?? "", ...entitiesIn(claim, "actor").sort()].join(" ");
  return { kind, days, site: site.id };
}

export function createGroup({ claim, teller }: Anchor, { kind, days, site }: Likeness): AnchorGroup {
  return { kind, days, site, claim, tellers: [teller] };
}

/** An order of the groups that begin on one day. */
export function compareLikeness(a: Likeness, b: Likeness): number {
  return compare(a.kind, b.kind) || compare(a.days.to, b.days.to) || compare(a.site, b.site);
}

/** Whether what questions asked of the tellers is now another. */
export function addTeller(group: AnchorGroup, teller: Teller): boolean {
  group.tellers.push(teller);
  const isNamed = group.names !== undefined && addName(group.names, teller.name);
  const isSooner = group.first !== undefined && noteFirst(group.first, teller);
  return isNamed || isSooner;
}

export function removeTeller(group: AnchorGroup, teller: Teller): void {
  const { name, source, published } = teller;
  const at = group.tellers.findIndex(
    (other) => other.name === name && other.source === source && other.published === published,
  );
  if (at < 0) return;
  const last = group.tellers.pop() ?? teller;
  if (at < group.tellers.length) group.tellers[at] = last;
  delete group.names;
  delete group.first;
}

/** The first few outlets by name. */
export function outletsOf(group: AnchorGroup): string[] {
  if (!group.names) {
    group.names = [];
    for (const { name } of group.tellers) addName(group.names, name);
  }
  return group.names;
}

/** The first day on which a source published it; undefined where it did not. */
export function firstBy(group: AnchorGroup, source: string): Day | undefined {
  if (!group.first) {
    group.first = new Map();
    for (const teller of group.tellers) noteFirst(group.first, teller);
  }
  return group.first.get(source);
}

/** Whether it is new among the first few. */
function addName(names: string[], name: string): boolean {
  if (names.includes(name) || (names.length === NAMES_KEPT && name > (names.at(-1) ?? ""))) return false;
  names.push(name);
  names.sort();
  names.length = Math.min(names.length, NAMES_KEPT);
  return true;
}

function noteFirst(first: Map<string, Day>, { source, published }: Teller): boolean {
  const known = source && first.get(source);
  if (!source || (known && known <= published)) return false;
  first.set(source, published);
  return true;
}
