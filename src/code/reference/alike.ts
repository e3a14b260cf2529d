import type { Group } from "../../parse/en/groups.ts";
import { classesOfNoun } from "../classes.ts";
import { nounOf } from "./group-words.ts";
import type { Name } from "./name.ts";

/** One of several that share a noun: "Russian" and "Turkish troops" of "Russian and Turkish troops". */
interface Alike {
  names: Name[];
  start: number;
  end: number;
}

/** The forces of several states told with one noun; empty where they are not several. */
export function alike(group: Group): Alike[] {
  if (!classesOfNoun(nounOf(group)).has("force")) return [];
  const states = group.names
    .filter((name) => isNational(name) && !group.names.some((other) => holds(other, name)))
    .sort((a, b) => a.start - b.start);
  const isList = states.every((name, i) => i === 0 || isJoined(group, states[i - 1]?.end ?? 0, name.start));
  if (states.length < 2 || !isList) return [];
  return states.map((name, i) => ({
    names: [name],
    start: name.start,
    end: i === states.length - 1 ? group.end : name.end,
  }));
}

/** "Russian", or "Turkish troops" as the packs know them. */
function isNational({ readings }: Name): boolean {
  return readings.some(({ entity: { kind } }) => kind === "state" || kind === "armed-force");
}

function holds(outer: Name, inner: Name): boolean {
  return outer !== inner && outer.start <= inner.start && inner.end <= outer.end;
}

/** No more than a comma or "and" stands between. */
function isJoined({ tree }: Group, from: number, to: number): boolean {
  const between = tree.sentence.tokens.filter(({ start, end }) => start >= from && end <= to);
  return between.length > 0 && between.every(({ text }) => /^(?:,|and)$/i.test(text));
}
