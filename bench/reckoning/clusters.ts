import type { ClaimType } from "../../src/model/claim-types.ts";
import { daysBetween } from "../../src/model/day.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Check, KeptClaim } from "../../src/model/situation.ts";
import { type Coreference, coreference } from "../event-clustering/coreference.ts";
import { share } from "../measures/shares.ts";
import { theatre } from "../theatre.ts";
import { builtFrom } from "./coded.ts";

const SEED = 17;
const EXACT_DAYS = 2;

/** How well claims are put together as events, and counts judged. */
export interface Clusters {
  claims: number;
  all: Coreference;
  /** Of claims that give the day and, of what happens at a base, the base: what others tell, nobody may be able to place. */
  exact: Coreference;
  byType: Partial<Record<ClaimType, number>>;
  /** Of the counts that are judged, the share judged right; and the share that are judged at all. */
  checksRight: number | null;
  checksJudged: number | null;
}

/** Holds the events of a theatre against its true ones; by type, B³ F1. */
export function clusters(claims: number): Clusters {
  const made = theatre({ seed: SEED, claims });
  const { events, checks } = builtFrom(made).asKnown();
  const heard = new Set(events.flatMap((event) => event.claims));
  const told = made.claims.filter(({ id }) => heard.has(id) && made.truth.events.has(id));
  const measured = (wanted: (kept: KeptClaim) => boolean): Coreference => {
    const asked = told.filter(wanted);
    const ids = new Set(asked.map(({ id }) => id));
    const key = groupBy(asked, ({ id }) => made.truth.events.get(id));
    return coreference(
      [...key.values()].map((group) => group.map(({ id }) => id)),
      events.map((event) => event.claims.filter((id) => ids.has(id))).filter(({ length }) => length > 0),
    );
  };
  const types = [...new Set(told.map(({ claim }) => claim.type))].sort();
  return {
    claims: made.claims.length,
    all: measured(() => true),
    exact: measured(isExact),
    byType: Object.fromEntries(types.map((type) => [type, measured(({ claim }) => claim.type === type).bCubed.f1])),
    ...judged(checks, made.truth.verdicts),
  };
}

function isExact({ claim: { when, roles } }: KeptClaim): boolean {
  const isDated = when?.from !== undefined && when.to !== undefined && daysBetween(when.from, when.to) < EXACT_DAYS;
  return isDated && !(roles.installation && roles.place);
}

function judged(
  checks: Check[],
  verdicts: Map<string, Check["verdict"]>,
): Pick<Clusters, "checksRight" | "checksJudged"> {
  const asked = checks.filter(({ claim }) => verdicts.has(claim));
  const told = asked.filter(({ verdict }) => verdict !== "cannot-tell");
  const right = told.filter(({ claim, verdict }) => verdict === verdicts.get(claim));
  return { checksRight: share(right.length, told.length), checksJudged: share(told.length, asked.length) };
}
