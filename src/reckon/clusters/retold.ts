import type { Knowledge } from "../../packs/knowledge.ts";
import { charactersBetween, isRetelling } from "../events/affinity.ts";
import { conflicts } from "../events/conflicts.ts";
import { STANDING, type Telling } from "../tellings/telling.ts";

/**
 * Somebody's words that name neither place nor time, such as "Iraq put the number at 10" or "Tehran denied that": what the same report
 * has just told is what they are on.
 */
export interface Retold {
  /** Takes in what a report tells, in place of what it told before. */
  put(before: Telling[], tellings: Telling[]): void;
  /** The claim that this one follows. */
  followedBy(id: string): string | undefined;
  followersOf(id: string): string[];
  /** Whether it denies what its report has just told. */
  isDenial(id: string): boolean;
  denialsOf(id: string): string[];
}

export function createRetold(knowledge: Knowledge): Retold {
  const followed = createRelation();
  const denied = createRelation();
  return {
    put(before, tellings) {
      for (const { id } of before) {
        followed.remove(id);
        denied.remove(id);
      }
      const toldBefore = (later: Telling) => justTold(later, tellings, knowledge);
      const rootOf = (telling: Telling): Telling | undefined => {
        const told = toldBefore(telling);
        return told && (rootOf(told) ?? told);
      };
      for (const telling of tellings) {
        if (!canFollow(telling)) continue;
        const root = rootOf(telling);
        if (root) followed.add(telling.id, root.id);
        const refuted = telling.claim.modality === "denied" ? toldBefore(asIfAsserted(telling)) : undefined;
        if (refuted) denied.add(telling.id, (rootOf(refuted) ?? refuted).id);
      }
    },
    followedBy: (id) => followed.of(id),
    followersOf: (id) => followed.to(id),
    isDenial: (id) => denied.of(id) !== undefined,
    denialsOf: (id) => denied.to(id),
  };
}

/** A denial as the thing that it denies. */
export function asIfAsserted(denial: Telling): Telling {
  return { ...denial, claim: { ...denial.claim, modality: "asserted" } };
}

/** An act of speech is an event by itself, and how things stand is grouped by thing: neither follows. */
function canFollow({ claim, site }: Telling): boolean {
  if (claim.type === "statement" || STANDING.has(claim.type)) return false;
  return claim.attribution !== undefined && !claim.when && !site;
}

/** The nearest before it that it can be on. */
function justTold(later: Telling, tellings: Telling[], knowledge: Knowledge): Telling | undefined {
  let nearest: Telling | undefined;
  for (const earlier of tellings) {
    if (!isBefore(earlier, later) || !isRetelling(later, earlier) || conflicts(later, earlier, knowledge)) continue;
    if (!nearest || isNearer(earlier, nearest, later)) nearest = earlier;
  }
  return nearest;
}

function isBefore(a: Telling, b: Telling): boolean {
  const [one, other] = [a.claim.quote.start, b.claim.quote.start];
  return one < other || (one === other && a.id < b.id);
}

function isNearer(a: Telling, b: Telling, to: Telling): boolean {
  const [one, other] = [charactersBetween(a, to), charactersBetween(b, to)];
  return one < other || (one === other && a.id < b.id);
}

interface Relation {
  add(from: string, to: string): void;
  remove(from: string): void;
  of(from: string): string | undefined;
  to(to: string): string[];
}

function createRelation(): Relation {
  const forward = new Map<string, string>();
  const backward = new Map<string, string[]>();
  return {
    add(from, to) {
      forward.set(from, to);
      backward.set(to, [...(backward.get(to) ?? []), from]);
    },
    remove(from) {
      const to = forward.get(from);
      if (to === undefined) return;
      forward.delete(from);
      const left = (backward.get(to) ?? []).filter((one) => one !== from);
      if (left.length > 0) backward.set(to, left);
      else backward.delete(to);
    },
    of: (from) => forward.get(from),
    to: (to) => backward.get(to) ?? [],
  };
}
