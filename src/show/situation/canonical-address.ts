import type { View } from "../view.ts";
import { FILTERS } from "../view.ts";

/**
 * The address that a form's should have been: each thing asked for once, nothing empty, ids for the names that were typed.
 * Undefined where it is already.
 */
export function canonicalAddress(url: URL, { filter }: Pick<View, "filter">): string | undefined {
  const asked = new URLSearchParams();
  for (const [name, value] of url.searchParams) if (value && !asked.has(name)) asked.set(name, value);
  const ids = { type: [...(filter.types ?? [])].join(","), actor: filter.actor, place: filter.place };
  for (const name of FILTERS) {
    const id = name === "type" || name === "actor" || name === "place" ? ids[name] : undefined;
    if (asked.has(name) && id) asked.set(name, id);
  }
  const isSame = `${asked}` === `${new URLSearchParams(url.search)}`;
  return isSame ? undefined : `${url.pathname}${asked.size > 0 ? `?${asked}` : ""}`;
}
