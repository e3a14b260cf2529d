import { addDays, daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { affinity, NEAR_DAYS } from "./affinity.ts";
import { conflicts } from "./conflicts.ts";

interface Link {
  a: Telling;
  b: Telling;
  affinity: number;
}

/**
 * Groups tellings into events: best link first, and never two that conflict in one group (constrained agglomerative
 * clustering). The order is that of the links' worth and the claims' ids, so it does not depend on the order of arrival.
 * A person's "same" joins first, a person's "different" always keeps apart. Each group is in the order of being known.
 */
export function clustersOf(tellings: Telling[], judged: Judgements, knowledge: Knowledge): Telling[][] {
  const groups = new Map(tellings.map((telling) => [telling.id, [telling]]));
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const join = (a: Telling, b: Telling, forbidden: (x: Telling, y: Telling) => boolean) => {
    const [one, other] = [groups.get(a.id) ?? [], groups.get(b.id) ?? []];
    if (one === other || one.some((x) => other.some((y) => forbidden(x, y)))) return;
    const joined = [...one, ...other];
    for (const { id } of joined) groups.set(id, joined);
  };
  const keptApart = (x: Telling, y: Telling) => judged.different(x.id, y.id);
  for (const [first, second] of judged.same) {
    const [a, b] = [byId.get(first), byId.get(second)];
    if (a && b) join(a, b, keptApart);
  }
  for (const { a, b } of linksBetween(tellings, judged, knowledge)) {
    join(a, b, (x, y) => keptApart(x, y) || conflicts(x, y, knowledge));
  }
  return [...new Set(groups.values())]
    .map((group) => group.sort(byKnown))
    .sort(([a], [b]) => (a && b ? byKnown(a, b) : 0));
}

function linksBetween(tellings: Telling[], judged: Judgements, knowledge: Knowledge): Link[] {
  const links: Link[] = [];
  for (const [a, b] of candidatePairs(tellings)) {
    if (judged.different(a.id, b.id) || conflicts(a, b, knowledge)) continue;
    const worth = affinity(a, b, knowledge);
    if (worth > 0) links.push({ a, b, affinity: worth });
  }
  return links.sort((x, y) => y.affinity - x.affinity || byIds(x, y));
}

/** Only tellings of one type and modality, at sites of which one holds the other, or without sites, can be of one event. */
function candidatePairs(tellings: Telling[]): [Telling, Telling][] {
  const ordered = tellings.filter(isClusterable).sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(ordered.map((telling, at) => [telling, at]));
  const partners = ordered.map(() => new Set<number>());
  const pair = (x: Telling, y: Telling) => {
    const [a = 0, b = 0] = [index.get(x), index.get(y)];
    if (a !== b) partners[Math.min(a, b)]?.add(Math.max(a, b));
  };
  pairAtSites(ordered, pair);
  pairNearby(ordered, pair);
  pairInReports(ordered, pair);
  pairByPersons(ordered, pair);
  return partners.flatMap((others, at) =>
    [...others].flatMap((other) => {
      const [a, b] = [ordered[at], ordered[other]];
      return a && b ? [[a, b] as [Telling, Telling]] : [];
    }),
  );
}

type Pair = (x: Telling, y: Telling) => void;

/** Those at one site, or at one that holds the other's; those without a site among themselves. */
function pairAtSites(tellings: Telling[], pair: Pair): void {
  const at = groupBy(tellings, (telling) => `${kindOf(telling)} ${telling.site?.id ?? ""}`);
  for (const telling of tellings) {
    for (const site of telling.site?.within ?? ["", ...(telling.around ?? [])]) {
      for (const other of at.get(`${kindOf(telling)} ${site}`) ?? []) pair(telling, other);
    }
  }
}

/** "A base near there" and the bases of those days. */
function pairNearby(tellings: Telling[], pair: Pair): void {
  const bases = groupBy(
    tellings.filter(({ site }) => site?.kind === "installation").flatMap(onEachDay),
    ([key]) => key,
  );
  for (const [key, some] of tellings.filter(({ site }) => site?.unnamed).flatMap(onEachDay)) {
    for (const [, base] of bases.get(key) ?? []) pair(some, base);
  }
}

/** Within a report, what names no site may be told of what does. */
function pairInReports(tellings: Telling[], pair: Pair): void {
  for (const inReport of groupBy(tellings, (telling) => `${kindOf(telling)} ${telling.report.id}`).values()) {
    for (const some of inReport.filter(({ site }) => !site)) for (const other of inReport) pair(some, other);
  }
}

/** A person killed is told at "Baghdad" here and at its airport there. */
function pairByPersons(tellings: Telling[], pair: Pair): void {
  for (const sharing of groupBy(tellings.flatMap(byTarget), ([key]) => key).values()) {
    for (const [, x] of sharing) for (const [, y] of sharing) pair(x, y);
  }
}

/** A telling under each of its days, where they are few enough for "a base near there" to be a certain one. */
function onEachDay(telling: Telling): [string, Telling][] {
  const { from, to } = telling.time;
  if (!from || !to || daysBetween(from, to) >= NEAR_DAYS) return [];
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return days.map((day) => [`${kindOf(telling)} ${day}`, telling]);
}

/** Each act of speech is an event by itself. */
function isClusterable({ claim }: Telling): boolean {
  return claim.type !== "statement";
}

function kindOf({ claim }: Telling): string {
  return `${claim.type} ${claim.modality}`;
}

/** A telling under each target and victim that a pack knows. */
function byTarget(telling: Telling): [string, Telling][] {
  const mentions = [telling.claim.roles.target ?? [], telling.claim.roles.victim ?? []].flat(2);
  return mentions.flatMap(({ entity }) => (entity ? [[`${kindOf(telling)} ${entity}`, telling]] : []));
}

function byIds(x: Link, y: Link): number {
  if (x.a.id !== y.a.id) return x.a.id < y.a.id ? -1 : 1;
  return x.b.id < y.b.id ? -1 : x.b.id > y.b.id ? 1 : 0;
}
