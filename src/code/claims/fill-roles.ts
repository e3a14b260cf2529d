import type { Claim } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { Draft } from "../frame.ts";
import type { As } from "../reference/readings.ts";
import type { Reference } from "../reference.ts";

const AS: Partial<Record<Role, As>> = {
  actor: "actor",
  recipient: "actor",
  opponent: "actor",
  parent: "actor",
  installation: "installation",
  place: "place",
  area: "place",
};

/** The fillers of a draft's roles as mentions; one alone stands without a list. */
export function fillRoles(roles: Draft["roles"], reference: Reference): Claim["roles"] {
  const filled: Claim["roles"] = {};
  for (const [role, groups] of Object.entries(roles) as [Role, Group[]][]) {
    const mentions = groups.flatMap((group) => reference.mentions(group, AS[role]));
    const [first] = mentions;
    if (first) filled[role] = mentions.length === 1 ? first : mentions;
  }
  return filled;
}
