import { reportId } from "../../src/keep/chain.ts";
import { type Claim, fillers, type Mention } from "../../src/model/claim.ts";
import { claimId } from "../../src/model/claim-id.ts";
import type { Role } from "../../src/model/claim-types.ts";
import { addDays, type Day } from "../../src/model/day.ts";
import type { KeptClaim, KeptReport } from "../../src/model/situation.ts";
import type { Theatre } from "../theatre.ts";
import { createRandom, type Random } from "./random.ts";

// What becomes of a theatre's claims before they reach the desk. Each way spares the baseline, which is the desk's own, and leaves the
// theatre that it is given as it is.

type Degraded = (theatre: Theatre) => Theatre;

/** In what role a claim says who has a place. */
const HOLDER_ROLE: { [type: string]: Role } = {
  transfer: "recipient",
  seizure: "actor",
  control: "actor",
  deployment: "actor",
};

/** Without a share of the claims. */
export function dropped(share: number): Degraded {
  return (theatre) => {
    const random = createRandom(theatre.seed + 1);
    const isKept = ({ report }: KeptClaim) => theatre.baseline.has(report) || !random.chance(share);
    return { ...theatre, claims: theatre.claims.filter(isKept) };
  };
}

/** With a share of the reports published again by others, word for word, some days later. */
export function duplicated(share: number): Degraded {
  return (theatre) => {
    const random = createRandom(theatre.seed + 2);
    const again = new Map<string, KeptReport>();
    for (const report of theatre.reports) {
      if (theatre.baseline.has(report.id) || !random.chance(share)) continue;
      again.set(report.id, published(report, `Mirror ${random.below(20)}`, random.below(30), theatre.id));
    }
    const truth = { ...theatre.truth, events: new Map(theatre.truth.events) };
    const copies = theatre.claims.flatMap(({ id, report, claim }) => {
      const copy = again.get(report);
      if (!copy) return [];
      const kept = { id: claimId(copy.id, claim), report: copy.id, claim };
      const event = truth.events.get(id);
      if (event) truth.events.set(kept.id, event);
      return [kept];
    });
    return {
      ...theatre,
      reports: [...theatre.reports, ...again.values()],
      claims: [...theatre.claims, ...copies],
      truth,
    };
  };
}

/** With a share of the claims that give days giving others, at most so many days off. */
export function misdated(share: number, days: number): Degraded {
  const shifted = (day: Day | undefined, by: number) => day && addDays(day, by);
  return (theatre) =>
    changed(theatre, share, 3, (claim, random) => {
      if (!claim.when?.from && !claim.when?.to) return undefined;
      const by = (1 + random.below(days)) * (random.chance(0.5) ? 1 : -1);
      const { text } = claim.when;
      const [from, to] = [shifted(claim.when.from, by), shifted(claim.when.to, by)];
      return { ...claim, when: { ...(text && { text }), ...(from && { from }), ...(to && { to }) } };
    });
}

/** With a share of the claims that say who has a place, or takes it, naming another. */
export function contradicted(share: number): Degraded {
  return (theatre) => {
    const { knowledge } = theatre;
    const others = ["asmar-army", "norland-forces", "black-standard", "dawn-brigade"].map(
      (entity): Mention => ({ text: knowledge.entity(entity)?.name ?? entity, entity }),
    );
    const sideOf = ({ entity }: Mention) => entity && knowledge.side(entity);
    return changed(theatre, share, 4, (claim, random) => {
      const role = HOLDER_ROLE[claim.type];
      const [told] = role ? fillers(claim, role) : [];
      if (!role || !told) return undefined;
      return {
        ...claim,
        roles: { ...claim.roles, [role]: random.pick(others.filter((other) => sideOf(other) !== sideOf(told))) },
      };
    });
  };
}

/** A share of the claims that can be changed so, changed; each has its own identity. */
function changed(
  theatre: Theatre,
  share: number,
  salt: number,
  change: (claim: Claim, random: Random) => Claim | undefined,
): Theatre {
  const random = createRandom(theatre.seed + salt);
  const truth = { ...theatre.truth, events: new Map(theatre.truth.events) };
  const claims = theatre.claims.map((kept) => {
    const other = theatre.baseline.has(kept.report) ? undefined : change(kept.claim, random);
    if (!other || !random.chance(share)) return kept;
    const event = truth.events.get(kept.id);
    const id = claimId(kept.report, other);
    if (event) truth.events.set(id, event);
    return { id, report: kept.report, claim: other };
  });
  return { ...theatre, claims, truth };
}

/** The same text under another name and, where it has a day, so many days later. */
function published(kept: KeptReport, outlet: string, later: number, theatre: string): KeptReport {
  const { url: _, published: on, ...report } = kept.report;
  const day = on?.from && on.from === on.to ? addDays(on.from, later) : undefined;
  const date = day ? { from: day, to: day, basis: "metadata" as const } : on;
  const copy = { ...report, outlet, ...(date && { published: date }) };
  return { id: reportId(theatre, copy), report: copy, ...(date && { published: date }) };
}
