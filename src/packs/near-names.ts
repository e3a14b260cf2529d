import type { Entity } from "../model/pack.ts";
import { foldName, namesOf } from "./name-index.ts";

const MOST = 5;

/** Names that somebody may have meant, the nearest first: another case, a slip in four letters, then longer names that hold it whole. */
export function nearNames(entities: Entity[], name: string): string[] {
  const wanted = foldName(name);
  const furthest = Math.max(1, Math.floor(wanted.length / 4));
  const names = new Set(entities.flatMap((entity) => [...namesOf(entity)]));
  return [...names]
    .map((candidate) => ({ candidate, away: howFar(wanted, foldName(candidate), furthest) }))
    .filter(({ away }) => away <= furthest + 1)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

function howFar(wanted: string, name: string, furthest: number): number {
  const away = distance(wanted, name, furthest);
  if (away <= furthest) return away;
  return ` ${name} `.includes(` ${wanted} `) ? furthest + 1 : Number.POSITIVE_INFINITY;
}

/** Letters to add, drop or change to make one of the other (Levenshtein), as far as the lengths allow no more than `furthest`. */
export function distance(a: string, b: string, furthest: number): number {
  if (Math.abs(a.length - b.length) > furthest) return Number.POSITIVE_INFINITY;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (last[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(change, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
