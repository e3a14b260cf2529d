import { ROLES } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { amountIn } from "../amount.ts";
import type { Draft, Frame } from "../frame.ts";
import type { Reference } from "../reference.ts";

/** One claim for each installation that changes hands, each place attacked, each group of victims. */
export function split(frame: Frame, draft: Draft, reference: Reference): Draft[] {
  let drafts = [draft];
  for (const role of ROLES.filter((r) => frame.splits?.includes(r))) {
    drafts = drafts.flatMap((one) => {
      const groups = distinct(one.roles[role] ?? [], reference);
      if (groups.length < 2)
        return [{ ...one, roles: { ...one.roles, ...(groups.length === 1 && { [role]: groups }) } }];
      return groups.map((group) => {
        const place = role === "place" ? undefined : placesOf(group, groups, one.roles.place ?? []);
        const each = {
          ...one,
          roles: { ...one.roles, ...(place && { place }), [role]: [group] },
          start: Math.min(one.start, group.start),
          end: Math.max(one.end, group.end),
        };
        return { ...each, amount: amountIn(frame, each, reference) };
      });
    });
  }
  return drafts;
}

/** "A near the border and B in Nineveh": each has the places told behind it; places told behind the last alone are of all. */
function placesOf(group: Group, groups: Group[], places: Group[]): Group[] {
  const inOrder = [...groups].sort((a, b) => a.start - b.start);
  const ownerOf = (place: Group) => inOrder.findLast(({ end }) => end <= place.start);
  const last = inOrder.at(-1);
  const isShared = places.every((place) => ownerOf(place) === undefined || ownerOf(place) === last);
  return isShared ? places : places.filter((place) => [undefined, group].includes(ownerOf(place)));
}

function distinct(groups: Group[], reference: Reference): Group[] {
  const key = (group: Group) => reference.entity(group, "installation")?.id ?? `${group.start}`;
  return groups.filter((group, i) => groups.findIndex((other) => key(other) === key(group)) === i);
}
