import type { Claim } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { KeptClaim, KeptReport, Problem, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare, type Record } from "./record.ts";
import { doubtAbout } from "./sound-days.ts";

/** Claims that a problem names; it counts them all. */
const MOST_NAMED = 100;

/** An event of more claims than these is worth a look: it may be several. */
const LARGE = 10_000;

/** What a claim is about but nobody can do and nowhere can be. */
const THINGS: ReadonlySet<string> = new Set<Role>(["topic", "weapon", "equipment"]);

const UNSOUND = {
  "doubtful-year": "lie before 1900, after 2100 or not in the calendar: counted with an open date.",
  "reversed-days": "end before they begin: counted with an open date.",
};

/** What in one report and its claims cannot be taken at its word, a problem for each claim; linear in the claims. */
export function problemsOf(kept: KeptReport, claims: KeptClaim[], knowledge: Knowledge): Problem[] {
  const ids = claims.map(({ id }) => id);
  return [
    ...problemsOfDays("Days on which a report was published", kept.published ?? kept.report.published, ids),
    ...problemsOfDays("Days on which a report was changed", { from: kept.report.modified }, ids),
    ...claims.flatMap(({ id, claim }) => problemsOfClaim(id, claim, knowledge)),
  ];
}

function problemsOfClaim(id: string, claim: Claim, knowledge: Knowledge): Problem[] {
  return [
    ...(saysWhoOrWhere(claim) ? [] : [missingRole(id, claim)]),
    ...problemsOfDays("Days of what is told", claim.when, [id]),
    ...problemsOfDays("Days that are counted over", claim.window, [id]),
    ...unknownEntities(claim, knowledge).map((entity) => unknownEntity(id, entity)),
  ];
}

/** A count is no event: what it counts may be told elsewhere in the report. */
function saysWhoOrWhere({ type, roles }: Claim): boolean {
  if (type === "count") return true;
  return Object.entries(roles).some(([role, filler]) => !THINGS.has(role) && [filler].flat().length > 0);
}

function missingRole(id: string, { type }: Claim): Problem {
  const what = type.replace("_", " ");
  const message = `A claim of type ${what} names nobody and no place: kept, and joined only with what stands beside it.`;
  return { code: "missing-role", message, claims: [id], count: 1 };
}

function problemsOfDays(
  what: string,
  days: { from?: string | undefined; to?: string | undefined } = {},
  claims: string[],
): Problem[] {
  const { from, to } = days;
  const code = doubtAbout({ ...(from && { from }), ...(to && { to }) });
  return code ? [{ code, message: `${what} ${UNSOUND[code]}`, claims, count: claims.length }] : [];
}

function unknownEntities(claim: Claim, knowledge: Knowledge): string[] {
  const mentions = [...Object.values(claim.roles), claim.attribution ?? []].flat();
  const unknown = mentions.flatMap(({ entity }) => (entity && !knowledge.entity(entity) ? [entity] : []));
  return [...new Set(unknown)];
}

function unknownEntity(id: string, entity: string): Problem {
  const message = `No pack has the id “${entity}”: counted by its name alone, without place, side or membership.`;
  return { code: "unknown-entity", message, claims: [id], count: 1 };
}

/** Claims whose report the record does not hold. */
export function orphanClaims({ reports, claims }: Record): Problem[] {
  const held = new Set(reports.map(({ id }) => id));
  const message = "The report of a claim is not in the record: left out, since no words bear it.";
  return claims
    .filter(({ report }) => !held.has(report))
    .map(({ id }) => ({ code: "orphan-claim", message, claims: [id], count: 1 }));
}

/** Names an event of very many claims. */
export function largeEvent({ sentence, claims }: Pick<SituationEvent, "sentence" | "claims">): Problem[] {
  if (claims.length <= LARGE) return [];
  const message = `More than ${LARGE.toLocaleString("en-GB")} claims are taken for one event: “${sentence}” It is kept whole.`;
  return [{ code: "large-event", message, claims: claims.slice(0, MOST_NAMED), count: claims.length }];
}

/** One problem for each code and message, with how many claims it is about and the first hundred of them; in any order the same. */
export function mergedProblems(lists: Iterable<Problem[]>): Problem[] {
  const merged = new Map<string, Problem & { named: Set<string> }>();
  for (const list of lists) {
    for (const { code, message, claims, count } of list) {
      const key = `${code} ${message}`;
      const known = merged.get(key) ?? { code, message, claims: [], count: 0, named: new Set() };
      merged.set(key, known);
      known.count += count;
      for (const claim of claims) known.named.add(claim);
    }
  }
  return [...merged.values()]
    .map(({ named, ...problem }) => ({ ...problem, claims: [...named].sort(compare).slice(0, MOST_NAMED) }))
    .sort((a, b) => compare(a.code, b.code) || compare(a.message, b.message));
}
