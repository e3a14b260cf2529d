import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Cut, cutOf, type Figure, figureOf, isCut } from "../levels/cuts.ts";
import { numberInWords } from "../prose/prose.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";
import { arithmeticCheck, sentencesOf } from "./arithmetic-check.ts";

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
    return checkOf(telling, near) ?? [];
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

function checkOf(telling: Telling, near: Telling[]): Check | undefined {
  const own = cutOf(telling.claim);
  if (!own.to) return undefined;
  const difference = own.by ? undefined : near.find(({ claim }) => isCut(claim) && isOnlyDifference(cutOf(claim)));
  // What a force is now is what it was before only where the cut is still to come.
  const now = telling.claim.modality === "planned" ? near.find(({ claim }) => isStrength(claim)) : undefined;
  const before = own.from ?? (now && figureOf(now.claim.quantity));
  const by = own.by ?? (difference && cutOf(difference.claim).by);
  if (before && by) {
    const others = [difference, own.from ? undefined : now].flatMap((other) => other ?? []);
    return arithmeticCheck(telling, others, differenceVerdict(before, own.to, by));
  }
  const strength = now && figureOf(now.claim.quantity);
  return own.from && strength ? arithmeticCheck(telling, [now], strengthVerdict(own.from, strength)) : undefined;
}

function isOnlyDifference({ from, to, by }: Cut): boolean {
  return by !== undefined && !from && !to;
}

function differenceVerdict(from: Figure, to: Figure, by: Figure): Verdict {
  const difference = from.value - to.value;
  const sum = `${numberInWords(from.value)} less ${numberInWords(to.value)} is ${numberInWords(difference)}`;
  const gap = Math.abs(difference - by.value);
  if (gap === 0) return { verdict: "agrees", sentence: `agrees: ${sum}.` };
  const not = `${sum}, not ${numberInWords(by.value)}`;
  const wording = loose(gap, [from, to, by], not);
  if (wording) return wording;
  const [before, after] = by.value > difference ? ["more", "fewer"] : ["fewer", "more"];
  const needs = `${numberInWords(by.value)} would need ${numberInWords(gap)} ${before} before the cut, or ${numberInWords(gap)} ${after} after it.`;
  return { verdict: "differs", sentence: `differs: ${not}.`, needs };
}

function strengthVerdict(from: Figure, now: Figure): Verdict {
  const gap = Math.abs(from.value - now.value);
  if (gap === 0)
    return { verdict: "agrees", sentence: `agrees: ${numberInWords(from.value)} before the cut, in both places.` };
  const both = `${numberInWords(from.value)} before the cut, ${numberInWords(now.value)} as the strength now`;
  const needs = `The two would need to be one number.`;
  return loose(gap, [from, now], both) ?? { verdict: "differs", sentence: `differs: ${both}.`, needs };
}

/** Numbers that are only about so many agree within their rounding; with one that is only a bound nobody can tell. */
function loose(gap: number, figures: Figure[], told: string): Verdict | undefined {
  if (figures.some(({ precision }) => precision === "bound")) {
    return { verdict: "cannot-tell", sentence: `cannot tell: ${told}, and one of the numbers is only a limit.` };
  }
  const rounding = figures.reduce((sum, figure) => sum + roundingOf(figure), 0);
  return gap <= rounding ? { verdict: "agrees", sentence: `agrees, as round numbers do: ${told}.` } : undefined;
}

/** Half of the place to which "about" rounds: 50 for about 5,200. */
function roundingOf({ value, precision }: Figure): number {
  if (precision !== "about" || value === 0) return 0;
  const [zeros = ""] = /0*$/.exec(String(value)) ?? [];
  return 10 ** zeros.length / 2;
}
