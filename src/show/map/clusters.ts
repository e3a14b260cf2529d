import type { EventColumns } from "./event-columns.ts";
import { FAMILIES, type Family } from "./families.ts";
import { type Bounds, worldX, worldY } from "./mercator.ts";

/** Which events to show as clusters, and how close together they may be. */
export interface ClusterQuery {
  bounds: Bounds;
  /** Days by number, both inclusive. */
  from: number;
  to: number;
  /** Side of the smallest cell that makes one cluster, in parts of the world's width. */
  cell: number;
  /** The most clusters given; cells grow until that is so. At least as many as there are families. */
  most: number;
  /** 1 for each event that may be shown; all where it is left out. */
  mask?: Uint8Array;
}

/** Events of one family close together. */
export interface Cluster {
  family: Family;
  /** Their middle, in the world's Mercator square. */
  x: number;
  y: number;
  count: number;
  /** Index of the latest of them. */
  latest: number;
  /** Whether all are at one point; then how far from it they may be. */
  onePlace: boolean;
  radiusKm: number;
}

/** A grid has at most so many columns and rows, whatever is asked for. */
const MOST_CELLS = 64;
/** About four metres: nearer than any place is known. */
const FINEST_CELL = 1e-7;

/** The events of a part of the map, those of one family close together as one; each event that is shown counts once. */
export function clustersIn(columns: EventColumns, query: ClusterQuery): Cluster[] {
  const [west, south, east, north] = query.bounds;
  const span = Math.max(worldX(east) - worldX(west), worldY(south) - worldY(north));
  let side = Math.max(query.cell, span / MOST_CELLS, FINEST_CELL);
  let cells = gather(columns, query, side);
  while (cells.length > query.most) {
    side *= 2;
    cells = coarser(cells);
  }
  return cells
    .map(({ family, sumX, sumY, firstX, firstY, count, onePlace, radiusKm, latest }) => ({
      family: FAMILIES[family] ?? "other",
      x: onePlace ? firstX : sumX / count,
      y: onePlace ? firstY : sumY / count,
      count,
      latest,
      onePlace,
      radiusKm,
    }))
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.family < b.family ? -1 : 1));
}

interface Cell {
  column: number;
  row: number;
  family: number;
  count: number;
  sumX: number;
  sumY: number;
  firstX: number;
  firstY: number;
  onePlace: boolean;
  radiusKm: number;
  latest: number;
  latestDay: number;
}

/** Puts the events into the cells of a grid over the bounds, in one pass over flat arrays; gives the cells that hold any. */
function gather(columns: EventColumns, { bounds, from, to, mask }: ClusterQuery, side: number): Cell[] {
  const { x, y, day, family, radiusKm } = columns;
  const [left, bottom, right, top] = [worldX(bounds[0]), worldY(bounds[1]), worldX(bounds[2]), worldY(bounds[3])];
  const [firstColumn, firstRow] = [Math.floor(left / side), Math.floor(top / side)];
  const rows = Math.floor(bottom / side) - firstRow + 1;
  const slots = (Math.floor(right / side) - firstColumn + 1) * rows * FAMILIES.length;
  const counts = new Uint32Array(Math.max(0, slots));
  const [sumX, sumY] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  const [first, latest] = [new Int32Array(counts.length), new Int32Array(counts.length)];
  const [apart, radius] = [new Uint8Array(counts.length), new Float32Array(counts.length)];
  const [begin, end] = columns.between(left, right);
  for (let i = begin; i < end; i++) {
    const [atX, atY, on] = [x[i] as number, y[i] as number, day[i] as number];
    if (on > to || on < from || atY < top || atY > bottom || atX < left || atX > right || mask?.[i] === 0) continue;
    const place = (Math.floor(atX / side) - firstColumn) * rows + Math.floor(atY / side) - firstRow;
    const slot = place * FAMILIES.length + (family[i] as number);
    const count = counts[slot] as number;
    counts[slot] = count + 1;
    sumX[slot] = (sumX[slot] as number) + atX;
    sumY[slot] = (sumY[slot] as number) + atY;
    if ((radiusKm[i] as number) > (radius[slot] as number)) radius[slot] = radiusKm[i] as number;
    if (count === 0) first[slot] = i;
    else if (atX !== x[first[slot] as number] || atY !== y[first[slot] as number]) apart[slot] = 1;
    if (count === 0 || on > (day[latest[slot] as number] as number)) latest[slot] = i;
  }
  const cells: Cell[] = [];
  for (let slot = 0; slot < counts.length; slot++) {
    if (counts[slot] === 0) continue;
    const place = Math.floor(slot / FAMILIES.length);
    cells.push({
      column: firstColumn + Math.floor(place / rows),
      row: firstRow + (place % rows),
      family: slot % FAMILIES.length,
      count: counts[slot] as number,
      sumX: sumX[slot] as number,
      sumY: sumY[slot] as number,
      firstX: x[first[slot] as number] as number,
      firstY: y[first[slot] as number] as number,
      onePlace: apart[slot] === 0,
      radiusKm: radius[slot] as number,
      latest: latest[slot] as number,
      latestDay: day[latest[slot] as number] as number,
    });
  }
  return cells;
}

/** No more rows than the finest cells have in the whole world. */
const MOST_ROWS = 1 / FINEST_CELL;

/** The same events in cells of twice the side. */
function coarser(fine: Cell[]): Cell[] {
  const cells = new Map<number, Cell>();
  for (const each of fine) {
    const [column, row] = [each.column >> 1, each.row >> 1];
    const key = (column * MOST_ROWS + row) * FAMILIES.length + each.family;
    const cell = cells.get(key);
    if (cell) join(cell, each);
    else cells.set(key, { ...each, column, row });
  }
  return [...cells.values()];
}

/** Puts the events of one cell into another. */
function join(into: Cell, from: Cell): void {
  const isLater = from.latestDay > into.latestDay || (from.latestDay === into.latestDay && from.latest < into.latest);
  into.onePlace &&= from.onePlace && into.firstX === from.firstX && into.firstY === from.firstY;
  into.count += from.count;
  into.sumX += from.sumX;
  into.sumY += from.sumY;
  into.radiusKm = Math.max(into.radiusKm, from.radiusKm);
  if (isLater) [into.latest, into.latestDay] = [from.latest, from.latestDay];
}
