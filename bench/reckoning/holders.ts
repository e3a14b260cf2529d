import { writeFileSync } from "node:fs";
import { addDays, type Day, daysBetween } from "../../src/model/day.ts";
import { onDay } from "../../src/reckon/reckon.ts";
import { isWithin } from "../../src/reckon/tellings/parties.ts";
import { plot } from "../plot.ts";
import { contradicted, dropped, duplicated, misdated } from "../theatre/degrade.ts";
import { holderOn } from "../theatre/holders.ts";
import { type Theatre, theatre } from "../theatre.ts";
import { builtFrom } from "./coded.ts";

/** Theatres enough that none decides alone. */
const SEEDS = [19, 23, 29, 31];
const SHARES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];
const MOST_DAYS_OFF = 30;
const DAYS_LOOKED_AT = 120;
const PLOT = new URL("../../docs/holders-curve.svg", import.meta.url);

/** Over installations and days, how often the situation has the true holder. */
interface Right {
  /** The holder itself, or a body it is of: a state for its army. */
  holder: number;
  /** At least the side. */
  side: number;
  contested: number;
}

export interface HoldersRight {
  claims: number;
  installations: number;
  clean: Right;
  /** By what is done to the claims, and to what share of them. */
  degraded: Record<string, { share: number; right: Right }[]>;
}

/** Holds each installation's holder against the truth, in theatres of so many claims each: from clean claims, and as they get worse. Draws the curves. */
export function holders(claims: number): HoldersRight {
  const made = SEEDS.map((seed) => theatre({ seed, claims }));
  const ways = {
    dropped,
    duplicated,
    misdated: (share: number) => misdated(share, MOST_DAYS_OFF),
    contradicted,
  };
  const clean = rightIn(made);
  const degraded = Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [
      name,
      SHARES.map((share) => ({ share, right: share === 0 ? clean : rightIn(made.map(way(share))) })),
    ]),
  );
  writeFileSync(PLOT, drawn(degraded));
  return {
    claims: made.reduce((sum, one) => sum + one.claims.length, 0),
    installations: made.reduce((sum, { truth }) => sum + truth.holders.size, 0),
    clean,
    degraded,
  };
}

interface Count {
  all: number;
  holder: number;
  side: number;
  contested: number;
}

function rightIn(theatres: Theatre[]): Right {
  const count: Count = { all: 0, holder: 0, side: 0, contested: 0 };
  for (const theatre of theatres) countIn(theatre, count);
  const of = (part: number) => part / count.all;
  return { holder: of(count.holder), side: of(count.side), contested: of(count.contested) };
}

/** On days at even distances over the whole time. On the day of a change both the old and the new holder are right. */
function countIn(theatre: Theatre, count: Count): void {
  const { knowledge, truth } = theatre;
  const asKnown = builtFrom(theatre).asKnown();
  for (const day of daysLookedAt(truth.firstDay, truth.lastDay)) {
    const states = new Map(onDay(asKnown, day, knowledge).installations.map((state) => [state.installation, state]));
    for (const installation of truth.holders.keys()) {
      const state = states.get(installation);
      const told = state?.holder?.entity;
      const truly = [day, addDays(day, -1)].map((on) => holderOn(truth.holders, installation, on));
      count.all++;
      if (state?.contested) count.contested++;
      if (truly.some((holder) => isHolder(told, holder, theatre))) count.holder++;
      if (truly.some((holder) => isOfSide(told, holder, theatre))) count.side++;
    }
  }
}

function daysLookedAt(first: Day, last: Day): Day[] {
  const all = daysBetween(first, last) + 1;
  const many = Math.min(all, DAYS_LOOKED_AT);
  return Array.from({ length: many }, (_, at) => addDays(first, Math.floor((at * all) / many)));
}

function isHolder(told: string | undefined, truly: string | undefined, { knowledge }: Theatre): boolean {
  if (!told || !truly) return told === truly;
  return isWithin(truly, told, knowledge) || isWithin(told, truly, knowledge);
}

function isOfSide(told: string | undefined, truly: string | undefined, { knowledge }: Theatre): boolean {
  if (!told || !truly) return told === truly;
  return knowledge.side(told) === knowledge.side(truly);
}

function drawn(degraded: HoldersRight["degraded"]): string {
  return plot({
    title: "Holder right, as claims get worse",
    x: { label: "share of the claims", scale: "linear" },
    y: { label: "installation-days with the right holder", scale: "linear" },
    series: Object.entries(degraded).map(([name, points]) => ({
      name,
      points: points.map(({ share, right }): [number, number] => [share, right.holder]),
    })),
  });
}
