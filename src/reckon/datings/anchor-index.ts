import type { ClaimType } from "../../model/claim-types.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type AnchorDays, createAnchorDays } from "./anchor-days.ts";
import { type Anchor, isSeldom } from "./anchors.ts";
import { createSiteIndex, type SiteIndex } from "./site-index.ts";

/** All anchors, by what they are about. */
export interface AnchorIndex {
  bySite: SiteIndex<AnchorDays>;
  /** Those of all sites together, of a type that happens seldom. */
  byDay(type: ClaimType): AnchorDays;
  /** Whether that can change an answer that was given. */
  add(anchor: Anchor): boolean;
  remove(anchor: Anchor): void;
}

export function createAnchorIndex(knowledge: Knowledge): AnchorIndex {
  const bySite = createSiteIndex(createAnchorDays, knowledge);
  const series = new Map<ClaimType, AnchorDays>();
  const byDay = (type: ClaimType) => {
    const found = series.get(type) ?? createAnchorDays();
    series.set(type, found);
    return found;
  };
  return {
    bySite,
    byDay,
    add: (anchor) => {
      const { type } = anchor.claim;
      if (isSeldom(type)) byDay(type).add(anchor);
      return bySite.at(type, anchor.site).add(anchor);
    },
    remove: (anchor) => {
      const { type } = anchor.claim;
      if (isSeldom(type)) byDay(type).remove(anchor);
      bySite.at(type, anchor.site).remove(anchor);
    },
  };
}
