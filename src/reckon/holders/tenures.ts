import type { Day, Interval } from "../../model/day.ts";
import type { Party, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compare } from "../record/record.ts";
import { siteAt } from "../tellings/site.ts";
import { type Change, changesBySite, dayOf, inTime, isPartOfHandover, sameHolder } from "./holder-changes.ts";

/**
 * Who held each installation and area from when to when: `holds` begins a tenure or confirms one, a transfer or seizure ends all
 * others and begins one, a withdrawal ends one, a new base begins one. Two who claim to hold at once are both contested.
 * What happens to a base happens to its parts as well.
 */
export function tenuresOf(occurrences: Occurrence[], knowledge: Knowledge): Tenure[] {
  const changes = changesBySite(occurrences, knowledge);
  return [...changes.keys()].sort(compare).flatMap((site) => {
    const own = changes.get(site) ?? [];
    const ofWholes = (siteAt(site, knowledge)?.within ?? [])
      .filter((whole) => whole !== site && knowledge.entity(whole)?.kind === "installation")
      .flatMap((whole) => changes.get(whole) ?? [])
      .filter(({ kind }) => kind === "passes" || kind === "takes");
    return tenuresAt(
      site,
      [...own, ...ofWholes].map((c) => ({ ...c, site })),
      knowledge,
    );
  });
}

/** The day from which a tenure surely runs, and the first on which it surely no longer does. */
export function surely({ from, to }: Pick<Tenure, "from" | "to">): { from: Day; to: Day } {
  return { from: from.to ?? from.from ?? "0001-01-01", to: to ? (to.to ?? to.from ?? "0001-01-01") : "9999-12-31" };
}

export function wholesOf(site: string, knowledge: Knowledge): string[] {
  return (siteAt(site, knowledge)?.within ?? []).filter(
    (whole) => whole !== site && knowledge.entity(whole)?.kind === "installation",
  );
}

export function tenuresAt(site: string, told: (Change & { site: string })[], knowledge: Knowledge): Tenure[] {
  const changes = told.filter((c) => c.site === site || c.kind === "passes" || c.kind === "takes").sort(inTime);
  const tenures: Tenure[] = [];
  const isOf = (tenure: Tenure, party?: Party) => sameHolder(tenure.holder, party, knowledge);
  const open = () => tenures.filter(({ to }) => !to);
  const begin = (change: Change, holder: Party, from: Interval, contested = false) => {
    const side = holder.entity && knowledge.side(holder.entity, dayOf(change));
    const { id, claims } = change.event;
    tenures.push({
      installation: site,
      holder,
      ...(side && { side }),
      from,
      begunBy: id,
      claims: [...claims],
      contested,
    });
  };
  const end = (tenure: Tenure, { when, event }: Change) => {
    tenure.to = when;
    tenure.endedBy = event.id;
    addClaims(tenure, event.claims);
  };
  const endOthers = (change: Change) => {
    for (const tenure of open()) if (!change.holder || !isOf(tenure, change.holder)) end(tenure, change);
  };
  const take = (change: Change) => {
    if (!change.holder) return;
    const held = open().find((tenure) => isOf(tenure, change.holder));
    if (held) addClaims(held, change.event.claims);
    else begin(change, change.holder, change.when);
  };
  for (const change of changes) {
    if (change.kind === "holds" && change.holder) {
      // "The contingent that sat there", whoever they are, contests nobody's hold.
      if (!change.holder.entity && open().length > 0) continue;
      const others = open().filter((tenure) => !isOf(tenure, change.holder));
      const held = open().find((tenure) => isOf(tenure, change.holder));
      if (held) addClaims(held, change.event.claims);
      else begin(change, change.holder, change.when, others.length > 0);
      if (!held) for (const other of others) other.contested = true;
    } else if (change.kind === "passes") {
      if (change.giver && tenures.length === 0) begin(change, change.giver, {});
      endOthers(change);
      take(change);
    } else if (change.kind === "takes") {
      endOthers(change);
      take(change);
    } else if (change.kind === "arrives") {
      if (open().length === 0) take(change);
    } else if (change.kind === "leaves" && !isPartOfHandover(change, changes, knowledge)) {
      for (const tenure of open()) if (isOf(tenure, change.giver)) end(tenure, change);
    }
  }
  return tenures;
}

function addClaims(tenure: Tenure, claims: string[]): void {
  tenure.claims = [...new Set([...tenure.claims, ...claims])];
}
