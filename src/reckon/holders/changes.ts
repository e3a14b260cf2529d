import { fillers } from "../../model/claim.ts";
import type { Day, Interval } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { entitiesIn, partyOf } from "../tellings/parties.ts";
import { siteAt } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import type { Change } from "./change.ts";
import { giverAndReceiver } from "./giver-and-receiver.ts";

/** What one event does to the holders of which installations and places; nothing for what only is planned, possible or denied. */
export function changesOf(occurrence: Occurrence, knowledge: Knowledge): Change[] {
  if (occurrence.event.modality !== "asserted") return [];
  const changes =
    occurrence.event.type === "control" ? findingsOf(occurrence, knowledge) : actsOf(occurrence, knowledge);
  if (changes.length === 0) return [];
  return sitesOf(occurrence.event, knowledge).flatMap((site) => changes.map((change) => ({ ...change, site })));
}

type SiteLess = Omit<Change, "site">;

/** A handover, a seizure, a departure or a new base: at most one change. */
function actsOf({ event, tellings }: Occurrence, knowledge: Knowledge): SiteLess[] {
  const { type, mode, roles } = event;
  const [actor] = roles.actor ?? [];
  const base = { event, when: daysOf(event), ...restsOn(tellings) };
  if (type === "transfer") {
    if (roles.equipment && !roles.installation && !roles.area) return [];
    const { giver, holder } = giverAndReceiver(roles.actor, roles.recipient, knowledge);
    return [{ ...base, kind: "passes", ...(holder && mode !== "closure" && { holder }), ...(giver && { giver }) }];
  }
  if (!actor) return [];
  if (type === "seizure")
    return [{ ...base, kind: "takes", ...giverAndReceiver(roles.opponent, roles.actor, knowledge) }];
  if (type === "withdrawal") {
    const isWhole = mode !== "reduce" && tellings.every(({ claim }) => !claim.quantity);
    return isWhole ? [{ ...base, kind: "leaves", giver: actor }] : [];
  }
  return type === "deployment" && mode === "establish-base" ? [{ ...base, kind: "arrives", holder: actor }] : [];
}

/**
 * Each day on which somebody is found to hold, under the name that is told on it: that of the claim's own words, else the last on which
 * its report can have been written. "The contingent that sat there" may be anybody's: beside those that name the holder it finds nobody.
 */
function findingsOf({ event, tellings }: Occurrence, knowledge: Knowledge): SiteLess[] {
  const holder = event.roles.actor?.[0];
  if (!holder || (event.mode ?? "holds") !== "holds") return [];
  const heard = tellings.filter(
    (telling) => !isOfUnknownDay(telling) && (!holder.entity || entitiesIn(telling.claim, "actor").length > 0),
  );
  const found = groupBy(heard, (telling) => {
    const isTimed = telling.claim.when !== undefined;
    return `${surelyBy(telling)} ${isTimed} ${entitiesIn(telling.claim, "actor")[0] ?? ""}`;
  });
  return [...found.values()].flatMap((told) => {
    const [first] = told;
    if (!first) return [];
    const named = fillers(first.claim, "actor").find(({ entity }) => entity);
    const own = named ? partyOf(named, knowledge) : holder;
    return [{ kind: "holds" as const, event, holder: own, when: { to: surelyBy(first) }, ...restsOn(told) }];
  });
}

function restsOn(tellings: Telling[]): Pick<Change, "isTimed" | "claims" | "reports" | "origins"> {
  return {
    isTimed: tellings.some(({ claim }) => claim.when !== undefined),
    claims: tellings.map(({ id }) => id),
    reports: [...new Set(tellings.map(({ report }) => report.id))],
    origins: [...new Set(tellings.map(({ origin }) => origin))],
  };
}

function daysOf({ when, known }: SituationEvent): Interval {
  const { from, to } = when ?? { to: known };
  return { ...(from && { from }), ...(to && { to }) };
}

function surelyBy({ claim, time, known }: Telling): Day {
  return (claim.when ? (time.from ?? time.to) : time.to) ?? known;
}

/** "Troops stationed at the base", on a page of which nobody can say when it was written. */
function isOfUnknownDay({ claim, published }: Telling): boolean {
  return !claim.when && !published.to;
}

/** The installations and areas whose holder an event can move; for forces that leave, only installations. */
function sitesOf({ type, roles, place }: SituationEvent, knowledge: Knowledge): string[] {
  const named = [
    ...(roles.installation ?? []),
    ...(roles.area ?? []),
    ...(type === "withdrawal" ? (roles.origin ?? []) : []),
  ];
  const known = named.flatMap(({ entity }) => (entity ? (siteAt(entity, knowledge) ?? []) : []));
  const places = known.length > 0 || !place?.entity ? known : [siteAt(place.entity, knowledge) ?? []].flat();
  const onlyBases = type === "withdrawal" || type === "deployment" || type === "transfer";
  const fit = places.filter(({ kind }) => kind === "installation" || (kind === "place" && !onlyBases));
  return [...new Set(fit.map(({ id }) => id))];
}
