import type { Claim, Modality } from "../../model/claim.ts";
import { speechAround } from "../attribution/speech-act.ts";
import type { Draft } from "../frame.ts";
import { attributed } from "./attributed.ts";
import { claimTime } from "./claim-time.ts";
import type { Context } from "./context.ts";
import { fillRoles } from "./fill-roles.ts";
import { quantity } from "./quantity.ts";
import { quoted } from "./quoted.ts";

/** The claim that a draft makes. */
export function eventClaim(draft: Draft, context: Context): Claim {
  const { reference, parsed } = context;
  const modality = isDenied(draft, context) ? "denied" : modalityOf(draft);
  const when = claimTime(draft, context, modality === "planned");
  return {
    type: draft.type,
    ...(draft.mode && { mode: draft.mode }),
    roles: fillRoles(draft.roles, reference),
    ...(when && { when }),
    ...quantity(draft),
    modality,
    ...attributed(draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start, context),
    quote: quoted(parsed.text, draft.start, draft.end),
    rule: draft.rule,
  };
}

/** What somebody denies is a denial, not a report. */
function isDenied(draft: Draft, { speech }: Context): boolean {
  const at = draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start;
  return speechAround(speech, at).at(-1)?.mode === "deny" && !draft.mood.negated && !draft.mood.planned;
}

function modalityOf({ mood }: Draft): Modality {
  if (mood.negated) return "denied";
  if (mood.planned) return "planned";
  return mood.possible ? "possible" : "asserted";
}
