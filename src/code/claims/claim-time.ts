import type { Claim } from "../../model/claim.ts";
import type { Interval } from "../../model/day.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { TimeExpression } from "../../parse/en/times.ts";
import { speechAround } from "../attribution/speech-act.ts";
import type { Draft } from "../frame.ts";
import { timeOf, whenOf } from "../when.ts";
import type { Context } from "./context.ts";

/** When a draft's event was or will be; a strength told in the present is that of the day of the report. */
export function claimTime(draft: Draft, context: Context, ahead: boolean): Claim["when"] {
  const at = draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start;
  const scope = speechAround(context.speech, at).at(-1)?.content;
  const time = timeOf(draft.predicate, draft.sentence, scope);
  const when = time && whenOf(time, context.published, ahead, storyBefore(time, draft.sentence, context));
  if (when || draft.type !== "force_level") return when;
  const { from, to } = context.published;
  return isPresent(draft) && (from || to) ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** "two days later" counts from the time before it in its sentence, else from the day that the story stood at last. */
function storyBefore(
  time: TimeExpression,
  { times }: ParsedSentence,
  { published, story }: Context,
): Interval | undefined {
  const before = times.findLast(({ end }) => end <= time.start);
  return before ? whenOf(before, published, false, undefined) : story;
}

function isPresent({ predicate }: Draft): boolean {
  const { tokens } = predicate.tree.sentence;
  const finite = [predicate.head, ...(predicate.tree.children[predicate.head] ?? [])].map((i) => tokens[i]?.xpos);
  return finite.includes("VBZ") || finite.includes("VBP");
}
