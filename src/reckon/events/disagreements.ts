import type { Quantity } from "../../model/claim.ts";
import { type Day, daysBetween, type Interval, overlaps } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Disagreement, Version } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { intervalInWords, plainName } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import { entitiesIn, related } from "../tellings/parties.ts";
import { STANDING, type Telling } from "../tellings/telling.ts";
import { outletOf } from "./event-time.ts";

/** "About" and "some" leave so much room on either side. */
const ABOUT = 0.15;
/** A time wider than this is no version of when something happened. */
const EXACT_DAYS = 3;

/** What the tellings of one event cannot all be right about; `denials` are tellings that it did not happen. */
export function disagreementsOf(
  tellings: Telling[],
  denials: Telling[],
  _judged: Judgements,
  knowledge: Knowledge,
): Disagreement[] {
  return [
    ...quantityDisagreements(tellings),
    ...actorDisagreements(tellings, denials, knowledge),
    ...whenDisagreements(tellings),
    ...happenedDisagreements(tellings, denials, knowledge),
  ];
}

function quantityDisagreements(tellings: Telling[]): Disagreement[] {
  const byUnit = groupBy(
    tellings.filter(({ claim }) => claim.quantity && rangeOf(claim.quantity)),
    ({ claim }) => kindOfUnit(claim.quantity?.unit),
  );
  return [...byUnit.values()].flatMap((told) => {
    const ranges = told.map(({ claim }) => rangeOf(claim.quantity));
    const canAllHold = ranges.every((a) => ranges.every((b) => !a || !b || (a.min <= b.max && b.min <= a.max)));
    if (canAllHold) return [];
    return [{ field: "quantity" as const, versions: versionsOf(told, ({ claim }) => quantityInWords(claim.quantity)) }];
  });
}

/** What one outlet counts as rockets, another counts as missiles or projectiles. */
function kindOfUnit(unit: string | undefined): string | undefined {
  return unit && /^(?:rocket|missile|projectile|mortar|shell|munition|round|katyusha)$/.test(unit) ? "munition" : unit;
}

/** The numbers that a quantity allows, undefined when it has none. */
function rangeOf(quantity: Quantity | undefined): { min: number; max: number } | undefined {
  const { value, min, max } = quantity ?? {};
  if (min !== undefined || max !== undefined) return { min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY };
  return value === undefined ? undefined : { min: value * (1 - ABOUT), max: value * (1 + ABOUT) };
}

/** "18", "at least 15", "up to 30", "between 250 and 350", "about 12". */
export function quantityInWords(quantity: Pick<Quantity, "value" | "min" | "max"> | undefined): string {
  const { value, min, max } = quantity ?? {};
  const say = (n: number) => n.toLocaleString("en-GB");
  if (min !== undefined && max !== undefined) return min === max ? say(min) : `between ${say(min)} and ${say(max)}`;
  if (min !== undefined) return `at least ${say(min)}`;
  if (max !== undefined) return `up to ${say(max)}`;
  return value === undefined ? "" : `about ${say(value)}`;
}

function actorDisagreements(tellings: Telling[], denials: Telling[], knowledge: Knowledge): Disagreement[] {
  const roles = ["actor", "recipient"] as const;
  return roles.flatMap((field) => {
    const told = tellings.filter(({ claim }) => entitiesIn(claim, field).length > 0);
    const own = field === "actor" ? denials.filter((denial) => deniesOwnPart(denial, knowledge)) : [];
    const named = told.map(({ claim }) => entitiesIn(claim, field));
    const clash = named.some((a) => named.some((b) => !a.some((x) => b.some((y) => related(x, y, knowledge)))));
    if (!clash && (own.length === 0 || told.length === 0)) return [];
    const versions = versionsOf(told, ({ claim }) => namesIn(entitiesIn(claim, field), knowledge));
    const denied = versionsOf(own, ({ claim }) => `not ${namesIn(entitiesIn(claim, field), knowledge)}`);
    return [{ field, versions: [...versions, ...denied] }];
  });
}

function namesIn(ids: string[], knowledge: Knowledge): string {
  return ids.map((id) => plainName(knowledge.entity(id)?.name ?? id)).join(", ");
}

/** "It was not us": who is named as the actor, or speaks for it, denies it. */
function deniesOwnPart({ claim }: Telling, knowledge: Knowledge): boolean {
  const speaker = claim.attribution?.[0]?.entity;
  return speaker !== undefined && entitiesIn(claim, "actor").some((actor) => related(speaker, actor, knowledge));
}

function whenDisagreements(tellings: Telling[]): Disagreement[] {
  // How things stand is found so on one day and on another: that is no dispute.
  const told = tellings.filter(({ time, claim }) => isExact(time) && !STANDING.has(claim.type));
  const clash = told.some((a) => told.some((b) => !overlaps(a.time, b.time)));
  return clash ? [{ field: "when", versions: versionsOf(told, ({ time }) => intervalInWords(time)) }] : [];
}

function isExact({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && daysBetween(from, to) < EXACT_DAYS;
}

function happenedDisagreements(tellings: Telling[], denials: Telling[], knowledge: Knowledge): Disagreement[] {
  const denied = denials.filter((denial) => !deniesOwnPart(denial, knowledge) && !isZero(denial));
  const nobody = denials.filter(isZero);
  const versions = [...versionsOf(denied, () => "no"), ...versionsOf(nobody, () => "none")];
  return versions.length > 0
    ? [{ field: "happened", versions: [...versionsOf(tellings, () => "yes"), ...versions] }]
    : [];
}

function isZero({ claim }: Telling): boolean {
  return claim.quantity?.value === 0;
}

function versionsOf(tellings: Telling[], wordsOf: (telling: Telling) => string): Version[] {
  const byValue = groupBy(tellings, wordsOf);
  return [...byValue].map(([value, told]) => ({
    value,
    claims: told.map(({ id }) => id),
    saidBy: [...new Set(told.map(saidBy))],
    since: told.map(({ known }) => known).reduce((a: Day, b: Day) => (a < b ? a : b)),
  }));
}

function saidBy(telling: Telling): string {
  const speaker = telling.claim.attribution?.[0]?.text;
  return speaker ? `${speaker} (${outletOf(telling)})` : outletOf(telling);
}
