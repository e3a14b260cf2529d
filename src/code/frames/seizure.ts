import type { Mode } from "../../model/claim-types.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";
import { isByAgreement } from "./transfer.ts";

/** A side takes a place or a base by force. */
export const seizure: Frame = {
  type: "seizure",
  allows: { actor: ["force", "body"], opponent: ["force", "body"], installation: ["installation"] },
  needs: [["installation", "area"]],
  splits: ["installation", "area"],
  mode: byWhom,
  patterns: [
    {
      rule: "take-control",
      verbs: phrases("take control, seize control, gain control, regain control, wrest control, take over"),
      roles: { thing: ["of", "over", "object"], actor: ["subject"], opponent: ["from"] },
      fits: (draft, reference) => !isByAgreement(draft, reference),
    },
    {
      rule: "capture",
      verbs: phrases(
        "capture, seize, retake, recapture, overrun, liberate, conquer, recover, reclaim, occupy, take, sweep into, march into, storm, enter, free",
      ),
      roles: { thing: ["object", "into"], actor: ["subject"], opponent: ["from"] },
      fits: isTakenByForce,
    },
    {
      rule: "fall-to",
      verbs: ["fall", "fall to"],
      roles: { thing: ["subject"], actor: ["to"] },
      fits: (draft) => draft.roles.area !== undefined || draft.roles.installation !== undefined,
    },
    {
      rule: "capture-of",
      nouns: phrases("capture, seizure, fall, liberation, recapture, takeover, occupation, retaking"),
      roles: { thing: ["object"], actor: ["subject", "modifier", "to"], opponent: ["from"] },
    },
  ],
};

const ALWAYS_BY_FORCE = new Set(
  phrases("capture, retake, recapture, overrun, liberate, conquer, reclaim, seize, storm, march, sweep"),
);

/** "Took", "entered" and "recovered" mean force only where a force takes a named place. */
function isTakenByForce(draft: Draft, reference: Reference): boolean {
  if (ALWAYS_BY_FORCE.has(draft.predicate.lemma)) return true;
  const taken = draft.roles.area ?? draft.roles.installation ?? [];
  const named = taken.some((group) => reference.entity(group, "place") !== undefined);
  const armed = draft.roles.actor?.some((group) => reference.classes(group).has("force")) ?? false;
  return named && armed && !["enter", "free"].includes(draft.predicate.lemma);
}

function byWhom(draft: Draft, reference: Reference): Mode | undefined {
  const [actor] = draft.roles.actor ?? [];
  if (!actor) return undefined;
  const entity = reference.entity(actor, "actor");
  if (entity) return entity.kind === "armed-group" ? "by-non-state" : "by-state";
  return /^(?:militant|rebel|insurgent|fighter|militia|gunman|jihadist|extremist|guerrilla|group)$/.test(
    reference.noun(actor),
  )
    ? "by-non-state"
    : "by-state";
}
