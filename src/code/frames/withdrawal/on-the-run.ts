import type { Group } from "../../../parse/en/groups.ts";
import type { Reference } from "../../reference.ts";

/** Those who run from the scene of what they did: no force leaves a place. */
export function isOnTheRun(group: Group, reference: Reference): boolean {
  return /^(?:gunman|attacker|assailant|bandit|bomber|raider|kidnapper|robber|thief|killer|suspect|perpetrator|hitman|sniper|gang|mob|rioter)$/.test(
    reference.noun(group),
  );
}
