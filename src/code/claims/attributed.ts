import type { Claim, Speaker } from "../../model/claim.ts";
import { type SpeechAct, speechAround } from "../attribution/speech-act.ts";
import type { Reference } from "../reference.ts";
import type { Context } from "./context.ts";

/** Whose words a character of the report stands in, outermost first. */
export function attributed(at: number, { speech, reference }: Context): Pick<Claim, "attribution"> {
  const acts = speechAround(speech, at);
  return acts.length > 0 ? { attribution: acts.map((act) => speakerOf(act, reference)) } : {};
}

/** A speaker as an attribution names them. */
function speakerOf(act: SpeechAct, reference: Reference): Speaker {
  const { text, entity } = reference.speaker(act.speaker);
  return { text, ...(entity && { entity }), cue: act.cue };
}
