import type { Profile, Tie } from "../desk/profile.ts";

const MOST_PARTS = 12;

const TIES: Record<Tie["kind"], string> = {
  "member-of": "member of",
  "backed-by": "backed by",
  leads: "leads",
  "speaks-for": "speaks for",
  "allied-with": "allied with",
  state: "of the state",
};

/** What the packs know of an entity, a line each. */
export function profileLines({ entity, within, parts, point, ties, side }: Profile): string[] {
  const lines: [label: string, told: string | undefined][] = [
    ["Arabic", entity.ar],
    ["also", entity.names?.join(", ")],
    ["its enemies say", entity.hostileNames?.join(", ")],
    ["its people", entity.demonyms?.join(", ")],
    ["existed", span(entity.opened, entity.closed)],
    ["lies in", within.map(({ name }) => name).join(", ")],
    [
      "point",
      point && `${point.lat}, ${point.lon}, within ${point.radiusKm} km${isOwn(entity) ? "" : " (of what it lies in)"}`,
    ],
    ["its parts", partNames(parts.map(({ name }) => name))],
    ["side", side],
  ];
  return [...lines.filter(([, told]) => told).map(([label, told]) => `${label}: ${told}`), ...tieLines(ties)];
}

function isOwn({ lat }: Profile["entity"]): boolean {
  return lat !== undefined;
}

function partNames(names: string[]): string {
  const more = names.length - MOST_PARTS;
  return [...names.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

/** Each tie, and below it, indented, those of the other. */
function tieLines(ties: Tie[]): string[] {
  return ties.flatMap(({ kind, of, post, from, to, up }) => [
    [`${TIES[kind]} ${of.name}${post ? ` as ${post}` : ""}`, span(from, to)].filter(Boolean).join(", "),
    ...tieLines(up).map((line) => `  ${line}`),
  ]);
}

function span(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from} to ${to}`;
  return from ? `since ${from}` : to ? `until ${to}` : "";
}
