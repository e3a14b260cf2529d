import type { Day } from "../../model/day.ts";
import type { Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import { siteAt } from "../tellings/site.ts";
import { type Change, dayOf, inTime, withBounds } from "./change.ts";
import type { Holding } from "./holdings.ts";
import { OldNews } from "./old-news.ts";
import { SiteHistory } from "./site-history.ts";

/** The installations that a site lies in, nearest first: what happens to them happens to it. */
export function wholesOf(site: string, knowledge: Knowledge): string[] {
  const { within = [] } = siteAt(site, knowledge) ?? {};
  return within.filter((whole) => whole !== site && knowledge.entity(whole)?.kind === "installation");
}

/**
 * Who held one site from when to when, in the order in which they came to it, by the rules of docs/decisions/0008-the-reckoning.md.
 * `changes` are its own and those of the wholes that it lies in, in any order. Two tenures overlap only where both are contested.
 */
export function tenuresAt(site: string, changes: Change[], knowledge: Knowledge): Tenure[] {
  const inOrder = changes
    .filter((change) => change.site === site || change.kind !== "holds")
    .map(withBounds)
    .sort(inTime);
  const history = new SiteHistory(site, inOrder, new OldNews(inOrder, knowledge), knowledge);
  for (const change of inOrder) history.take(change);
  history.holdings.endLeaving();
  return markContested(history.holdings.all.map((holding) => tenureOf(site, holding, knowledge)));
}

/** The day from which a tenure surely runs, and the first on which it surely no longer does. */
export function surely({ from, to }: Pick<Tenure, "from" | "to">): { from: Day; to: Day } {
  return { from: from.to ?? from.from ?? "0001-01-01", to: to ? (to.to ?? to.from ?? "0001-01-01") : "9999-12-31" };
}

function tenureOf(site: string, holding: Holding, knowledge: Knowledge): Tenure {
  const { holder, from, to, begunBy, endedBy, left, claims } = holding;
  const side = holder.entity && knowledge.side(holder.entity, dayOf(begunBy));
  return {
    installation: site,
    holder,
    ...(side && { side }),
    from,
    ...(to && { to }),
    begunBy: begunBy.event.id,
    ...(endedBy && { endedBy: endedBy.event.id }),
    ...(left && { left: { event: left.event.id, when: left.when } }),
    claims: [...claims],
    contested: false,
  };
}

/** A tenure is contested when on some day another was said to hold the place as well. */
function markContested(tenures: Tenure[]): Tenure[] {
  const spans = tenures.map((tenure) => ({ tenure, ...surely(tenure) }));
  const inOrder = spans.filter(({ from, to }) => from < to).sort((a, b) => compare(a.from, b.from));
  let longest: (typeof inOrder)[number] | undefined;
  for (const span of inOrder) {
    if (longest && span.from < longest.to) {
      longest.tenure.contested = true;
      span.tenure.contested = true;
    }
    if (!longest || span.to > longest.to) longest = span;
  }
  return spans.sort((a, b) => compare(a.from, b.from)).map(({ tenure }) => tenure);
}
