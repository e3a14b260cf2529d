import type { ClaimType } from "../../model/claim-types.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Site } from "../tellings/site.ts";

/** Things kept by claim type and site, found again from the same site, from what it lies in and from what lies in it. */
export interface SiteIndex<T> {
  at(type: ClaimType, site: Site): T;
  /** Those at the same or a nested site (`siteRelation`); a state is no site of its own. */
  around(type: ClaimType, site: Site): T[];
}

export function createSiteIndex<T>(make: () => T, knowledge: Knowledge): SiteIndex<T> {
  const kept = new Map<string, T>();
  const inside = new Map<string, string[]>();
  const containers = ({ id, within }: Site) =>
    within.filter((above) => above !== id && knowledge.entity(above)?.kind !== "state");
  const keyOf = (type: ClaimType, id: string) => `${type} ${id}`;
  return {
    at: (type, site) => {
      const key = keyOf(type, site.id);
      const found = kept.get(key);
      if (found !== undefined) return found;
      const made = make();
      kept.set(key, made);
      for (const above of containers(site)) push(inside, keyOf(type, above), key);
      return made;
    },
    around: (type, site) => {
      const above = containers(site).map((id) => keyOf(type, id));
      const key = keyOf(type, site.id);
      return [...new Set([key, ...above, ...(inside.get(key) ?? [])])].flatMap((near) => kept.get(near) ?? []);
    },
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
