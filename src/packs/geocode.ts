import type { Entity } from "../model/pack.ts";
import type { Knowledge, Point } from "./knowledge.ts";
import type { NameIndex } from "./name-index.ts";
import type { NameMatch } from "./name-match.ts";
import { findOffsets, moved, type Offset } from "./offset.ts";
import { speltAlike } from "./spelt-alike.ts";

/** Where some words point, and the entity that they measure from. */
export interface Geocoded extends Point {
  entity: string;
}

/** How far "near" reaches, and what a measured distance adds to the doubt, as a part of it. */
const NEAR_KM = 10;
const DOUBT_OF_DISTANCE = 0.1;

/**
 * Finds where a written place is: "Sinjar", "2nm east of Gursur village, Nineveh, Iraq", "between Sinjar and Mosul". What follows a comma says in what
 * it lies, and answers where the words before it name nothing known.
 */
export function geocode(words: string, names: NameIndex, knowledge: Knowledge): Geocoded | undefined {
  const [first = "", ...rest] = words.split(/,\s+/);
  const found = names.find(words);
  const around = found
    .filter(({ start }) => start > first.length)
    .flatMap(({ readings }) => readings.map(({ entity }) => entity.id));
  const anchors = found
    .filter(({ start }) => start < first.length)
    .flatMap((name) => anchorOf(name, around, knowledge) ?? []);
  return (
    pointOf(first, anchors.length > 0 ? anchors : unknownName(first, around, knowledge)) ??
    (rest.length > 0 ? geocode(rest.join(", "), names, knowledge) : undefined)
  );
}

/** "2nm east of Haditah village": the last name of some words, where none of them is known, read as the one spelt most like it. */
function unknownName(words: string, around: string[], knowledge: Knowledge): Anchor[] {
  const match = UNKNOWN.exec(words);
  const entity = match?.[1] && speltAlike(match[1], around, knowledge);
  const point = entity ? knowledge.point(entity.id) : undefined;
  return match && entity && point ? [{ ...point, entity: entity.id, start: match.index, end: words.length }] : [];
}

const UNKNOWN =
  /(?<![\p{L}])((?:[Aa][ldrsntz]h?[- ])?\p{Lu}[\p{L}\p{M}'’-]+(?: (?!village|town|city|area|district|junction)\p{L}[\p{L}\p{M}'’-]+)?)(?: (?:village|town|city|area|district|junction))?$/u;

interface Anchor extends Geocoded {
  start: number;
  end: number;
}

/** The reading of a name that lies in the most of what is around it; one in another country is none. */
function anchorOf({ start, end, readings }: NameMatch, around: string[], knowledge: Knowledge): Anchor | undefined {
  const states = around.filter((id) => knowledge.entity(id)?.kind === "state");
  const fits = ({ id, kind }: Entity) =>
    (kind === "place" || kind === "installation") &&
    (states.length === 0 || states.some((state) => knowledge.liesIn(id, state)));
  const inside = ({ id }: Entity) => around.filter((place) => place !== id && knowledge.liesIn(id, place)).length;
  const [best] = readings
    .filter(({ via, entity }) => via === "name" && fits(entity))
    .map(({ entity }) => entity)
    .sort((a, b) => inside(b) - inside(a));
  const point = best && knowledge.point(best.id);
  return point && { ...point, entity: best.id, start, end };
}

function pointOf(words: string, anchors: Anchor[]): Geocoded | undefined {
  const [first, second] = anchors;
  if (!first) return undefined;
  if (second && /\bbetween\b/i.test(words.slice(0, first.start)))
    return { ...middle([first, second]), entity: first.entity };
  const offsets = findOffsets(words).filter(({ end }) => end <= first.start);
  if (offsets.length > 0) return away(first, offsets);
  const isNear = /\b(?:near|ivo|vicinity|outside|around|north|south|east|west)/i.test(words.slice(0, first.start));
  const { lat, lon, radiusKm, entity } = first;
  return { lat, lon, radiusKm: isNear ? radiusKm + NEAR_KM : radiusKm, entity };
}

/** "12nm northeast and 16nm northwest of Mosul" is the middle of both. */
function away(anchor: Anchor, offsets: Offset[]): Geocoded {
  const doubt = Math.max(...offsets.map(({ km }) => km)) * DOUBT_OF_DISTANCE;
  const points = offsets.map((offset) => ({ ...moved(anchor, offset), radiusKm: anchor.radiusKm + doubt }));
  return { ...middle(points), entity: anchor.entity };
}

function middle(points: Point[]): Point {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return {
    lat: mean(({ lat }) => lat),
    lon: mean(({ lon }) => lon),
    radiusKm: Math.max(...points.map((p) => p.radiusKm)),
  };
}
