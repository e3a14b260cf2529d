import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Cut, cutOf, type Figure, figureOf, isCut } from "../levels/cuts.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";
import { arithmeticCheck, sentencesOf } from "./arithmetic-check.ts";

type Phrases = Prose["checks"];

type Verdict = Pick<Check, "verdict" | "sentence" | "needs">;

/** So many claims to either side can tell of the same cut. */
const NEIGHBOURS = 3;

/** "From 5,200 to 3,000" against "a cut of 2,200", or against the strength that the next sentence gives; `inOrder` of the text. */
export function cutChecks(inOrder: Telling[], knowledge: Knowledge): Check[] {
  const told = inOrder.filter(({ claim }) => isStatedCut(claim) || isStrength(claim));
  const sentences = sentencesOf(told);
  return told.flatMap((telling, at) => {
    if (!isCut(telling.claim)) return [];
    const around = [...told.slice(Math.max(0, at - NEIGHBOURS), at), ...told.slice(at + 1, at + 1 + NEIGHBOURS)];
    const near = around.filter(
      (other) =>
        Math.abs((sentences.get(other) ?? 0) - (sentences.get(telling) ?? 0)) <= 1 &&
        isOfOneForce(telling, other, knowledge),
    );
    return checkOf(telling, near, proseOf(knowledge).checks) ?? [];
  });
}

function isStatedCut(claim: Telling["claim"]): boolean {
  return isCut(claim) && (claim.modality === "asserted" || claim.modality === "planned");
}

function isStrength({ type, modality }: Telling["claim"]): boolean {
  return type === "force_level" && modality === "asserted";
}

/** Of the same force at the same place, and of no other time where both give one. */
function isOfOneForce(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const areSame = compatible(entitiesIn(a.claim, "actor"), entitiesIn(b.claim, "actor"), knowledge);
  const isOneTime = !a.claim.when || !b.claim.when || a.claim.when.to === b.claim.when.to || !isCut(b.claim);
  return areSame === true && a.site !== undefined && a.site.id === b.site?.id && isOneTime;
}

function checkOf(telling: Telling, near: Telling[], phrases: Phrases): Check | undefined {
  const own = cutOf(telling.claim);
  if (!own.to) return undefined;
  const difference = own.by ? undefined : near.find(({ claim }) => isCut(claim) && isOnlyDifference(cutOf(claim)));
  // What a force is now is what it was before only where the cut is still to come.
  const now = telling.claim.modality === "planned" ? near.find(({ claim }) => isStrength(claim)) : undefined;
  const before = own.from ?? (now && figureOf(now.claim.quantity));
  const by = own.by ?? (difference && cutOf(difference.claim).by);
  if (before && by) {
    const others = [difference, own.from ? undefined : now].flatMap((other) => other ?? []);
    return arithmeticCheck(telling, others, differenceVerdict(before, own.to, by, phrases));
  }
  const strength = now && figureOf(now.claim.quantity);
  return own.from && strength
    ? arithmeticCheck(telling, [now], strengthVerdict(own.from, strength, phrases))
    : undefined;
}

function isOnlyDifference({ from, to, by }: Cut): boolean {
  return by !== undefined && !from && !to;
}

function differenceVerdict(from: Figure, to: Figure, by: Figure, { difference: phrases }: Phrases): Verdict {
  const difference = from.value - to.value;
  const cut = { from: from.value, to: to.value, by: by.value, difference };
  const gap = Math.abs(difference - by.value);
  if (gap === 0) return { verdict: "agrees", sentence: phrases.agrees(cut) };
  if (haveLimit([from, to, by])) return { verdict: "cannot-tell", sentence: phrases.isLimit(cut) };
  if (gap <= roundingOf([from, to, by])) return { verdict: "agrees", sentence: phrases.isRound(cut) };
  return { verdict: "differs", sentence: phrases.differs(cut), needs: phrases.wouldNeed(cut) };
}

function strengthVerdict(from: Figure, now: Figure, { strength: phrases }: Phrases): Verdict {
  const both = [from.value, now.value] as const;
  const gap = Math.abs(from.value - now.value);
  if (gap === 0) return { verdict: "agrees", sentence: phrases.agrees(from.value) };
  if (haveLimit([from, now])) return { verdict: "cannot-tell", sentence: phrases.isLimit(...both) };
  if (gap <= roundingOf([from, now])) return { verdict: "agrees", sentence: phrases.isRound(...both) };
  return { verdict: "differs", sentence: phrases.differs(...both), needs: phrases.wouldNeed };
}

/** With a number that is only a limit nobody can tell. */
function haveLimit(figures: Figure[]): boolean {
  return figures.some(({ precision }) => precision === "bound");
}

/** Numbers that are only about so many agree within their rounding. */
function roundingOf(figures: Figure[]): number {
  return figures.reduce((sum, figure) => sum + placeOf(figure), 0);
}

/** Half of the place to which "about" rounds: 50 for about 5,200. */
function placeOf({ value, precision }: Figure): number {
  if (precision !== "about" || value === 0) return 0;
  const [zeros = ""] = /0*$/.exec(String(value)) ?? [];
  return 10 ** zeros.length / 2;
}
