import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Published } from "../../model/report.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Site, siteOf } from "../tellings/site.ts";
import type { AnchorIndex } from "./anchor-index.ts";
import { MOST_DAYS } from "./anchors.ts";
import { boundsOf, type Constraint, narrow } from "./constraint.ts";
import { byCalendar } from "./own-words.ts";
import type { Question } from "./question.ts";
import { sameEvent } from "./same-event.ts";
import { countQuestion } from "./series.ts";
import { fits, fittingDays, isCrowded, type Watch, watchOf } from "./watch.ts";

/** A report whose page does not date it to one day, with what it asks of the record. */
export interface Undated {
  words: Published | undefined;
  /** What its claims' words say by the calendar alone. */
  own: Constraint[];
  questions: Question[];
}

export function undatedOf(
  report: KeptReport,
  words: Published | undefined,
  claims: KeptClaim[],
  anchors: AnchorIndex,
  knowledge: Knowledge,
): Undated {
  const own = claims.flatMap(({ claim }) => byCalendar(claim, boundsOf(words), knowledge) ?? []);
  const published = boundsOf(narrow(words, own, [], knowledge));
  const sites = sitesByType(claims, knowledge);
  const questionOf = (claim: Claim) => {
    if (claim.type === "count" && claim.of)
      return countQuestion(claim, sites.get(claim.of) ?? [], report, published, anchors, knowledge);
    const watch = watchOf(claim, report, published, knowledge);
    return watch && eventQuestion(watch, anchors, knowledge);
  };
  return { words, own, questions: claims.flatMap(({ claim }) => questionOf(claim) ?? []) };
}

/** Where a report tells that things of a type happened. */
function sitesByType(claims: KeptClaim[], knowledge: Knowledge): Map<Claim["type"], Site[]> {
  const asserted = claims.filter(({ claim }) => claim.modality === "asserted");
  const told = asserted.flatMap(({ claim }) => {
    const site = siteOf(claim, knowledge);
    return site ? [{ type: claim.type, site }] : [];
  });
  return new Map(
    [...groupBy(told, ({ type }) => type)].map(([type, all]) => [type, distinct(all.map(({ site }) => site))]),
  );
}

function distinct(sites: Site[]): Site[] {
  return [...new Map(sites.map((site) => [site.id, site])).values()];
}

function eventQuestion(watch: Watch, anchors: AnchorIndex, knowledge: Knowledge): Question {
  const { report, claim, site, window } = watch;
  return {
    report: report.id,
    type: claim.type,
    site,
    window,
    hears: (anchor) =>
      fits(watch, anchor.claim, knowledge) ||
      isCrowded(watch, anchors.bySite.at(claim.type, anchor.site), MOST_DAYS - 1),
    ask: () => {
      const fitting = fittingDays(watch, anchors.bySite.around(claim.type, site), knowledge);
      return fitting && sameEvent(watch, fitting, knowledge);
    },
  };
}
