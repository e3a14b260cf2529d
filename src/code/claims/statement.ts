import type { Claim } from "../../model/claim.ts";
import { moodOf } from "../../parse/en/mood.ts";
import type { SpeechAct } from "../attribution/speech-act.ts";
import { whenOf } from "../when/resolve.ts";
import { timeOfSaying } from "../when.ts";
import type { Context } from "./context.ts";
import { quoted } from "./quoted.ts";

/** The claims that an act of speech makes: that it was said, what motive is denied. */
export function statementClaims(act: SpeechAct, context: Context): Claim[] {
  const { parsed, reference } = context;
  if (act.mode === "belief") return [];
  const dated = act.predicate && timeOfSaying(act.predicate, act.sentence, outside(act));
  const when = dated && whenOf(dated, act.sentence, context, false);
  const actor = reference.speaker(act.speaker);
  const targets = (act.target ?? []).flatMap((group) => reference.mentions(group, "actor"));
  const target = targets.length > 1 ? targets : targets[0];
  const topic = act.topic && reference.mention(act.topic);
  const said: Claim = {
    type: "statement",
    mode: act.mode,
    roles: { actor, ...(target && { target }), ...(topic && { topic }) },
    ...(when && { when }),
    modality: isUnsaid(act) ? "denied" : "asserted",
    quote: quoted(parsed.text, act.start, act.end),
    rule: act.rule,
  };
  return [said, ...deniedMotives(act, said, context)];
}

/** "No group claimed responsibility." */
function isUnsaid(act: SpeechAct): boolean {
  return act.predicate !== undefined && moodOf(act.predicate).negated;
}

const MOTIVE =
  /\b(?:not|n[’']t|nothing|no)\b[^.]{0,30}\b(?:related|linked|connected|connection|link|motivated|to do with|because of|in response|result of|prompted|driven by)\b/;

/** "… was not related to the attacks": a denial of a motive is a statement of its own. */
function deniedMotives(act: SpeechAct, said: Claim, { parsed }: Context): Claim[] {
  if (act.mode === "deny") return [];
  return act.content.flatMap((content) => {
    const match = MOTIVE.exec(parsed.text.slice(content.start, content.end));
    if (!match) return [];
    const start = content.start + match.index;
    return [
      { ...said, mode: "deny" as const, quote: quoted(parsed.text, start, content.end), rule: "statement/deny-motive" },
    ];
  });
}

/** The act's own words: its sentence without what is said. */
function outside(act: SpeechAct): { start: number; end: number }[] {
  const { start, end } = act.sentence.sentence;
  const parts: { start: number; end: number }[] = [];
  let at = start;
  for (const said of [...act.content].sort((a, b) => a.start - b.start)) {
    if (said.start > at) parts.push({ start: at, end: said.start });
    at = Math.max(at, said.end);
  }
  return at < end ? [...parts, { start: at, end }] : parts;
}
