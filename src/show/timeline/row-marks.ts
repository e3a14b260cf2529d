import type { Axis } from "./axis.ts";
import type { Dated } from "./chronology.ts";
import type { EventFamily } from "./event-family.ts";
import { FAMILY_NAMES } from "./event-family.ts";

/** One mark on a row: an event, or several that stand too close to be told apart. */
export interface EventMark {
  /** In per cent of the axis. */
  at: number;
  family: EventFamily;
  events: Dated[];
}

/** So many marks may stand in all rows together. */
const MOST_MARKS = 220;
/** As wide as one mark, in per cent of the axis. */
const MARK_WIDTH = 1.1;

/** The marks of each row; where there are many, the more of them stand together, the fewer marks there are. */
export function marksInRows(axis: Axis, rows: readonly (readonly Dated[])[]): EventMark[][] {
  const shown = rows.map((events) => events.filter(({ from, to }) => to >= axis.first && from < axis.end));
  for (let width = MARK_WIDTH; ; width *= 1.6) {
    const marks = shown.map((events) => together(axis, events, width));
    const count = marks.reduce((sum, { length }) => sum + length, 0);
    if (count <= MOST_MARKS || width > 100) return marks;
  }
}

function together(axis: Axis, events: readonly Dated[], width: number): EventMark[] {
  const placed = events.map((dated) => ({ dated, at: middleOf(axis, dated) })).sort((a, b) => a.at - b.at);
  const groups: { at: number; events: Dated[] }[] = [];
  for (const { dated, at } of placed) {
    const last = groups[groups.length - 1];
    if (last && at - last.at < width) last.events.push(dated);
    else groups.push({ at, events: [dated] });
  }
  return groups.map((group) => ({ ...group, family: foremost(group.events) }));
}

/** The middle of the days on which an event can have been. */
function middleOf(axis: Axis, { from, to }: Dated): number {
  return (axis.at(from) + axis.at(to) + 100 / axis.length) / 2;
}

/** The family that a mark for several has: the first in order of weight. */
function foremost(events: readonly Dated[]): EventFamily {
  return FAMILY_NAMES.find((family) => events.some((event) => event.family === family)) ?? "other";
}
