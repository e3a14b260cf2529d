import type { Mode } from "../../model/claim-types.ts";
import { isNonState } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import type { Reference } from "../reference.ts";
import { LOSING } from "./seizure/losing.ts";
import { TAKING } from "./seizure/taking.ts";

/** A side takes a place or a base by force. */
export const seizure: Frame = {
  type: "seizure",
  allows: {
    actor: ["force", "body", "people", "equipment", "person"],
    opponent: ["force", "body", "person"],
    installation: ["installation"],
  },
  needs: [["installation", "area"]],
  splits: ["installation", "area"],
  mode: byWhom,
  patterns: [...TAKING, ...LOSING],
};

function byWhom(draft: Draft, reference: Reference): Mode | undefined {
  const [actor] = draft.roles.actor ?? [];
  if (!actor) return undefined;
  const entity = reference.entity(actor, "actor");
  if (entity?.kind === "person") return undefined;
  if (entity && entity.kind !== "people") return entity.kind === "armed-group" ? "by-non-state" : "by-state";
  if (isNonState(actor, reference)) return "by-non-state";
  return STATE.has(reference.noun(actor)) ? "by-state" : undefined;
}

const STATE = new Set(
  "army troop troops soldier force military police policeman marine navy government regime junta commando paratrooper peacekeeper guard brigade division battalion regiment unit state coalition".split(
    " ",
  ),
);
