import type { Role } from "../../model/claim-types.ts";
import type { Draft } from "../frame.ts";
import { namesBehind } from "./place-names.ts";

const PLACED: Role[] = ["area", "origin", "destination"];

/** "the towns of Boni and Tougbo" become the two towns, which are then no places of the claim beside. */
export function byName(draft: Draft): Draft {
  const roles = { ...draft.roles };
  for (const role of PLACED) {
    roles[role] = roles[role]?.flatMap((group) => {
      const names = namesBehind(group, draft.sentence.names);
      return names.length > 0 ? names : [group];
    });
    if (!roles[role]) delete roles[role];
  }
  const named = new Set(PLACED.flatMap((role) => roles[role] ?? []).map(({ head }) => head));
  const places = roles.place?.filter(({ head }) => !named.has(head));
  if (places?.length === 0) delete roles.place;
  else if (places) roles.place = places;
  return { ...draft, roles };
}
