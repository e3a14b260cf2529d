import type { Claim } from "../../model/claim.ts";
import { speechAround } from "../attribution/speech-act.ts";
import type { Draft } from "../frame.ts";
import { whenOf } from "../when/resolve.ts";
import { timeOf } from "../when.ts";
import type { Context } from "./context.ts";

/** When a draft's event was or will be; a strength told in the present is that of the day of the report. */
export function claimTime(draft: Draft, context: Context, ahead: boolean): Claim["when"] {
  const at = draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start;
  const scope = speechAround(context.speech, at).at(-1)?.content;
  const dated = timeOf(draft.predicate, draft.sentence, scope, isSpokenOf(draft, context));
  const when = dated && whenOf(dated, draft.sentence, context, ahead);
  if (when || draft.type !== "force_level") return when;
  const { from, to } = context.published;
  return isPresent(draft) && (from || to) ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** "On Monday the group claimed the attack": the day is that of the claim, not of the attack. */
function isSpokenOf({ sentence, predicate }: Draft, { speech }: Context): boolean {
  if (predicate.kind !== "noun") return false;
  const carriers = sentence.predicates.filter(
    ({ kind, objects, phrases }) =>
      kind === "verb" && [...objects, ...phrases.map(({ group }) => group)].some(({ head }) => head === predicate.head),
  );
  return speech.some(
    (act) =>
      act.sentence === sentence && act.mode !== "announce" && carriers.some(({ head }) => head === act.predicate?.head),
  );
}

function isPresent({ predicate }: Draft): boolean {
  const { tokens } = predicate.tree.sentence;
  const finite = [predicate.head, ...(predicate.tree.children[predicate.head] ?? [])].map((i) => tokens[i]?.xpos);
  return finite.includes("VBZ") || finite.includes("VBP");
}
