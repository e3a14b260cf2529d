import { fillers } from "../../model/claim.ts";
import { ROLES, type Role } from "../../model/claim-types.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";
import { planInWords } from "../diff/plan-changes.ts";
import { english } from "../prose/en.ts";
import type { Evidence } from "./evidence.ts";
import { claimGrounds } from "./explain-claims.ts";
import { disputeGrounds } from "./explain-disputes.ts";
import { tenureInWords } from "./explain-site.ts";
import { type Explanation, type Ground, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** Why an event stands in the record as it does; `asked` is the claim that it was asked for by. */
export function explainEvent(event: SituationEvent, evidence: Evidence, asked: string): Explanation {
  return {
    what: "event",
    id: event.id,
    sentence: event.sentence,
    because: [
      kindGround(event),
      sameEventGround(event, evidence),
      ...whenGround(event),
      ...placeGround(event, evidence),
      ...roleGrounds(event, evidence),
      ...event.origins.map(({ name, reports, reason }) =>
        ground({ value: "origin", is: name, rule: RULES.origin, reasons: [reason].filter(Boolean), reports }),
      ),
      ...disputeGrounds(event),
      gradeGround(event),
      ...consequences(event, evidence),
    ],
    claims: claimGrounds(event.claims, evidence, asked),
  };
}

function kindGround({ type, mode, modality, claims }: SituationEvent): Ground {
  const is = `${[type.replace("_", " "), mode].filter(Boolean).join(", ")}: ${modality}`;
  return ground({ value: "kind", is, rule: RULES.kind, claims });
}

/** Decisions on pairs that touch the event, also those that keep another claim out of it. */
function sameEventGround({ claims, reports }: SituationEvent, { reviewsOf }: Evidence): Ground {
  const reviews = new Set(claims.flatMap((claim) => reviewsOf(claim).filter((review) => "claims" in review)));
  const count = (number: number, noun: string) => `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
  const is = `${count(claims.length, "claim")} in ${count(reports.length, "report")}`;
  return ground({ value: "one event", is, rule: RULES.sameEvent, claims, reports, reviews: [...reviews] });
}

function whenGround({ when, claims }: SituationEvent): Ground[] {
  return when
    ? [ground({ value: "when", is: english.intervalInWords(when), rule: RULES.when, reasons: when.reasons, claims })]
    : [];
}

function placeGround({ place, claims }: SituationEvent, { telling }: Evidence): Ground[] {
  if (!place) return [];
  const gave = claims.filter((claim) => telling(claim)?.site?.id === place.entity);
  const is = `${english.plainName(place.name)} (${place.lat}, ${place.lon}, within ${place.radiusKm} km)`;
  return [ground({ value: "place", is, rule: RULES.place, claims: gave })];
}

function roleGrounds({ roles, claims }: SituationEvent, { claims: kept }: Evidence): Ground[] {
  return ROLES.flatMap((role) => {
    const naming = new Map<string, string[]>();
    for (const id of claims) for (const key of keysIn(kept.get(id)?.claim, role)) addTo(naming, key, id);
    return (roles[role] ?? []).map((party) =>
      ground({
        value: role,
        is: english.plainName(party.name),
        rule: RULES.role,
        claims: naming.get(keyOf(party)) ?? [],
      }),
    );
  });
}

function keysIn(claim: Parameters<typeof fillers>[0] | undefined, role: Role): Set<string> {
  return new Set(
    claim ? fillers(claim, role).map(({ entity, text }) => keyOf({ ...(entity && { entity }), name: text })) : [],
  );
}

function keyOf({ entity, name }: Party): string {
  return entity ?? name.toLowerCase();
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function gradeGround({ grade, claims }: SituationEvent): Ground {
  const { reliability, credibility, reasons } = grade;
  return ground({ value: "grade", is: `${reliability}${credibility}`, rule: RULES.grade, reasons, claims });
}

/** What rests on the event: tenures that it began or ended, plans, counts. */
function consequences({ id }: SituationEvent, { situation, knowledge }: Evidence): Ground[] {
  const events = new Map(situation.events.map((event) => [event.id, event]));
  const { tenures, plans, checks } = situation;
  const tenureGround = (value: string, begunOrEnded: "begunBy" | "endedBy") =>
    tenures
      .filter((tenure) => tenure[begunOrEnded] === id)
      .map((tenure) =>
        ground({ value, is: tenureInWords(tenure, knowledge), rule: RULES.tenure, claims: tenure.claims }),
      );
  return [
    ...tenureGround("begins", "begunBy"),
    ...tenureGround("ends", "endedBy"),
    ...plans
      .filter(({ event, fulfilledBy, contradictedBy }) => [event, fulfilledBy, contradictedBy].includes(id))
      .map((plan) => {
        const own = plan.event === id;
        const is = own ? planInWords(plan, events, english.changes) : (events.get(plan.event)?.sentence ?? plan.event);
        const value = own ? "plan" : plan.fulfilledBy === id ? "fulfils" : "contradicts";
        return ground({ value, is, rule: RULES.plan, claims: events.get(plan.event)?.claims ?? [] });
      }),
    ...checks
      .filter(({ counted }) => counted.includes(id))
      .map(({ words, sentence, claims, report }) =>
        ground({ value: "counted in", is: `“${words}” ${sentence}`, rule: RULES.check, claims, reports: [report] }),
      ),
  ];
}
