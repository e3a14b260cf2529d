import { fillers } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { figureOf } from "../levels/cuts.ts";
import { proseOf } from "../prose/prose.ts";
import { entitiesIn, isWithin } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";
import { arithmeticCheck, sentencesOf } from "./arithmetic-check.ts";

/** A sentence that lists more parts than these does not add them up. */
const MOST_PARTS = 8;

/** Anybody can be a part of these. */
const ANYBODY = /\b(?:people|persons|dead|deaths|victims|casualties)\b/i;

/** Between a total and what follows, words that make it a list of its parts. */
const LISTING = /:|\b(?:including|among them|of them|of whom|namely|comprising)\b/i;

/** "Three were killed, two Americans and a Briton": a total against its parts in the same sentence or the next; `inOrder` of the text. */
export function sumChecks(inOrder: Telling[], knowledge: Knowledge): Check[] {
  const numbers = inOrder.filter((telling) => telling.claim.modality === "asserted" && numberOf(telling) !== undefined);
  const sentences = sentencesOf(numbers);
  const groups = groupBy(numbers, (telling) => keyOf(telling, sentences.get(telling) ?? 0));
  return [...groups.values()].flatMap((own) => {
    const total = own.reduce((most, telling) => ((numberOf(telling) ?? 0) > (numberOf(most) ?? 0) ? telling : most));
    const ofNext = groups.get(keyOf(total, (sentences.get(total) ?? 0) + 1)) ?? [];
    return sumCheck(total, own, knowledge) ?? sumInNext(total, ofNext, knowledge) ?? [];
  });
}

function keyOf({ claim: { type, mode } }: Telling, sentence: number): string {
  return `${type} ${mode} ${sentence}`;
}

function numberOf({ claim }: Telling): number | undefined {
  const figure = claim.type === "casualties" || claim.type === "force_level" ? figureOf(claim.quantity) : undefined;
  return figure?.precision === "exact" ? figure.value : undefined;
}

/** Parts in the same sentence: they can disagree only where the words make them a list, and nobody can be in two of them. */
function sumCheck(total: Telling, others: Telling[], knowledge: Knowledge): Check | undefined {
  const parts = partsOf(total, others, knowledge);
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const [sum, stated] = [sumOf(parts), numberOf(total) ?? 0];
  if (sum === stated) return agreement(total, parts, knowledge);
  if (!LISTING.test(wordsBetween(total, first))) return undefined;
  const { checks } = proseOf(knowledge);
  const numbers = numbersOf(parts);
  if (sum < stated || !areApart(parts, knowledge)) {
    const sentence = sum < stated ? checks.sumFallsShort(numbers, sum, stated) : checks.sumMayOverlap(numbers, sum);
    return arithmeticCheck(total, parts, { verdict: "cannot-tell", sentence });
  }
  return arithmeticCheck(total, parts, {
    verdict: "differs",
    sentence: checks.sumDiffers(numbers, sum, stated),
    needs: checks.sumWouldNeed(stated, sum - stated),
  });
}

/** Parts in the next sentence are known for parts only by their sum. */
function sumInNext(total: Telling, next: Telling[], knowledge: Knowledge): Check | undefined {
  const parts = partsOf(total, next, knowledge);
  return parts.length >= 2 && sumOf(parts) === numberOf(total) ? agreement(total, parts, knowledge) : undefined;
}

function agreement(total: Telling, parts: Telling[], knowledge: Knowledge): Check {
  const sentence = proseOf(knowledge).checks.sumAgrees(numbersOf(parts), sumOf(parts));
  return arithmeticCheck(total, parts, { verdict: "agrees", sentence });
}

function partsOf(total: Telling, others: Telling[], knowledge: Knowledge): Telling[] {
  const parts = others
    .filter((other) => other !== total && isPartOf(other, total, knowledge))
    .sort((a, b) => startOf(a) - startOf(b));
  return parts.length <= MOST_PARTS ? parts : [];
}

/** Told after the total, at no other place or time, and of those whom the total counts. */
function isPartOf(part: Telling, total: Telling, knowledge: Knowledge): boolean {
  const isThere = !part.site || !total.site || part.site.id === total.site.id;
  const isThen = !part.claim.when || (part.time.from === total.time.from && part.time.to === total.time.to);
  return isThere && isThen && startOf(part) > startOf(total) && isCountedIn(part, total, knowledge);
}

function isCountedIn(part: Telling, total: Telling, knowledge: Knowledge): boolean {
  const [ofPart, ofTotal] = [countedIn(part), countedIn(total)];
  const isAnybody = ofTotal.length === 0 || ofTotal.every((words) => ANYBODY.test(words));
  const [one, all] = [countedEntities(part), countedEntities(total)];
  if (all.length === 0) return isAnybody && ofPart.length > 0 && !ofPart.some((words) => ANYBODY.test(words));
  return one.length > 0 && one.every((id) => all.some((whole) => id !== whole && isWithin(id, whole, knowledge)));
}

/** Each of a body of its own, none of which is within another. */
function areApart(parts: Telling[], knowledge: Knowledge): boolean {
  const bodies = parts.map(countedEntities);
  if (bodies.some(({ length }) => length !== 1)) return false;
  const ids = bodies.flat();
  return ids.every((a, i) => ids.every((b, j) => i === j || !isWithin(a, b, knowledge)));
}

/** Who is counted. */
function roleOf({ claim: { type } }: Telling): "victim" | "actor" {
  return type === "casualties" ? "victim" : "actor";
}

function countedIn(telling: Telling): string[] {
  return fillers(telling.claim, roleOf(telling)).map(({ text }) => text);
}

function countedEntities(telling: Telling): string[] {
  return entitiesIn(telling.claim, roleOf(telling));
}

function sumOf(parts: Telling[]): number {
  return numbersOf(parts).reduce((sum, number) => sum + number, 0);
}

function numbersOf(parts: Telling[]): number[] {
  return parts.map((part) => numberOf(part) ?? 0);
}

/** Where the number or those counted stand in the text; several claims can share one sentence as their quote. */
function startOf({ claim }: Telling): number {
  const at = claim.quantity?.text ? claim.quote.text.indexOf(claim.quantity.text) : -1;
  return claim.quote.start + Math.max(0, at);
}

function wordsBetween(total: Telling, part: Telling): string {
  return total.report.report.text.slice(startOf(total), startOf(part));
}
