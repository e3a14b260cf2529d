import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { InstallationState, Plan, SituationEvent, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import { surely } from "./tenures.ts";

/** Who holds each installation on `day`, since when, and what is announced for it and still awaited. */
export function installationsOn(
  day: Day,
  tenures: Tenure[],
  plans: Plan[],
  events: SituationEvent[],
  knowledge: Knowledge,
): InstallationState[] {
  const held = groupBy(tenures, ({ installation }) => installation);
  const announced = awaitedBySite(day, plans, events);
  const sites = [...new Set([...held.keys(), ...announced.keys()])].sort(compare);
  return sites
    .filter((site) => knowledge.entity(site)?.kind === "installation")
    .map((site) => stateOf(site, day, held.get(site) ?? [], announced.get(site) ?? []));
}

function stateOf(installation: string, day: Day, tenures: Tenure[], announced: string[]): InstallationState {
  const covering = tenures.filter((tenure) => surely(tenure).from <= day && day < surely(tenure).to);
  const tenure = covering.at(-1);
  const contested = covering.length > 1;
  if (!tenure) return { installation, contested, vacant: false, announced };
  const { holder, side, from, begunBy } = tenure;
  return { installation, holder, ...(side && { side }), since: from, by: begunBy, contested, vacant: false, announced };
}

/** Transfers and withdrawals announced by `day` and still awaited on it, by installation. */
function awaitedBySite(day: Day, plans: Plan[], events: SituationEvent[]): Map<string, string[]> {
  const waiting = new Set(plans.filter(({ status }) => status === "waiting").map(({ event }) => event));
  const awaited = events.filter(
    ({ id, type, known }) => waiting.has(id) && known <= day && (type === "transfer" || type === "withdrawal"),
  );
  const sites = awaited.flatMap(({ id, roles }) =>
    [...(roles.installation ?? []), ...(roles.origin ?? [])].flatMap(({ entity }) => (entity ? [{ entity, id }] : [])),
  );
  return new Map(
    [...groupBy(sites, ({ entity }) => entity)].map(([site, of]) => [site, [...new Set(of.map(({ id }) => id))]]),
  );
}

export const statesOn = installationsOn;
