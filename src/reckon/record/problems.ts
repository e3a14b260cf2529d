import type { Claim } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { KeptClaim, KeptReport, Problem, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf, worded } from "../prose/prose.ts";
import { compare, type Record } from "./record.ts";
import { doubtAbout } from "./sound-days.ts";

/** Claims that a problem names; it counts them all. */
const MOST_NAMED = 100;

/** An event of more claims than these is worth a look: it may be several. */
const LARGE = 10_000;

/** What a claim is about but nobody can do and nowhere can be. */
const THINGS: ReadonlySet<string> = new Set<Role>(["topic", "weapon", "equipment"]);

/** A problem as it is found: `key` is what it is sorted and merged by, where that is not its message. */
export type Found = Problem & { key?: string };

/** What in one report and its claims cannot be taken at its word, a problem for each claim; linear in the claims. */
export function problemsOf(kept: KeptReport, claims: KeptClaim[], knowledge: Knowledge): Found[] {
  const ids = claims.map(({ id }) => id);
  return [
    ...problemsOfDays("published", kept.published ?? kept.report.published, ids, knowledge),
    ...problemsOfDays("changed", { from: kept.report.modified }, ids, knowledge),
    ...claims.flatMap(({ id, claim }) => problemsOfClaim(id, claim, knowledge)),
  ];
}

function problemsOfClaim(id: string, claim: Claim, knowledge: Knowledge): Found[] {
  return [
    ...(saysWhoOrWhere(claim) ? [] : [missingRole(id, claim, knowledge)]),
    ...problemsOfDays("told", claim.when, [id], knowledge),
    ...problemsOfDays("counted", claim.window, [id], knowledge),
    ...unknownEntities(claim, knowledge).map((entity) => unknownEntity(id, entity, knowledge)),
  ];
}

/** A count is no event: what it counts may be told elsewhere in the report. */
function saysWhoOrWhere({ type, roles }: Claim): boolean {
  if (type === "count") return true;
  return Object.entries(roles).some(([role, filler]) => !THINGS.has(role) && [filler].flat().length > 0);
}

function missingRole(id: string, { type }: Claim, knowledge: Knowledge): Found {
  const said = messageOf(knowledge, ({ problems }) => problems.missingRole(type));
  return { code: "missing-role", ...said, claims: [id], count: 1 };
}

/** A message, and the key that it has in every language. */
export function messageOf(knowledge: Knowledge, say: (prose: Prose) => string): Pick<Found, "message" | "key"> {
  const { words, key } = worded(knowledge, say);
  return { message: words, ...(key !== words && { key }) };
}

function problemsOfDays(
  of: Parameters<Prose["problems"]["doubtfulDays"]>[0],
  days: { from?: string | undefined; to?: string | undefined } = {},
  claims: string[],
  knowledge: Knowledge,
): Found[] {
  const { from, to } = days;
  const code = doubtAbout({ ...(from && { from }), ...(to && { to }) });
  if (!code) return [];
  const said = messageOf(knowledge, ({ problems }) => problems.doubtfulDays(of, code));
  return [{ code, ...said, claims, count: claims.length }];
}

function unknownEntities(claim: Claim, knowledge: Knowledge): string[] {
  const mentions = [...Object.values(claim.roles), claim.attribution ?? []].flat();
  const unknown = mentions.flatMap(({ entity }) => (entity && !knowledge.entity(entity) ? [entity] : []));
  return [...new Set(unknown)];
}

function unknownEntity(id: string, entity: string, knowledge: Knowledge): Found {
  const said = messageOf(knowledge, ({ problems }) => problems.unknownEntity(entity));
  return { code: "unknown-entity", ...said, claims: [id], count: 1 };
}

/** Claims whose report the record does not hold. */
export function orphanClaims({ reports, claims }: Record, knowledge: Knowledge): Found[] {
  const held = new Set(reports.map(({ id }) => id));
  const said = messageOf(knowledge, ({ problems }) => problems.orphanClaim);
  return claims
    .filter(({ report }) => !held.has(report))
    .map(({ id }) => ({ code: "orphan-claim", ...said, claims: [id], count: 1 }));
}

/** Names an event of very many claims. */
export function largeEvent(
  { id, sentence, claims }: Pick<SituationEvent, "id" | "sentence" | "claims">,
  knowledge: Knowledge,
): Found[] {
  if (claims.length <= LARGE) return [];
  const message = proseOf(knowledge).problems.largeEvent(LARGE, sentence);
  return [{ code: "large-event", message, key: id, claims: claims.slice(0, MOST_NAMED), count: claims.length }];
}

/** One problem for each code and message, with how many claims it is about and the first hundred of them; in any order the same. */
export function mergedProblems(lists: Iterable<Found[]>): Found[] {
  const merged = new Map<string, Found & { named: Set<string> }>();
  for (const list of lists) {
    for (const { claims, count, ...said } of list) {
      const key = `${said.code} ${keyOf(said)}`;
      const known = merged.get(key) ?? { ...said, claims: [], count: 0, named: new Set() };
      merged.set(key, known);
      known.count += count;
      for (const claim of claims) known.named.add(claim);
    }
  }
  return [...merged.values()]
    .map(({ named, ...problem }) => ({ ...problem, claims: [...named].sort(compare).slice(0, MOST_NAMED) }))
    .sort((a, b) => compare(a.code, b.code) || compare(keyOf(a), keyOf(b)));
}

function keyOf({ key, message }: Pick<Found, "key" | "message">): string {
  return key ?? message;
}
