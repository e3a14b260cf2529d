import { isByOther } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isForSide } from "./sides.ts";

/** A side trains or advises another's forces. */
export const TRAINING: Pattern[] = [
  {
    rule: "train",
    verbs: phrases(
      "train, advise, mentor, instruct, teach, school, coach, drill, provide training, give training, offer training, build capacity, provide instruction, retrain, train up, tutor, run course, conduct training",
    ),
    mode: "training",
    roles: { recipient: ["recipient", "to", "for", "of", "object"], actor: ["subject"] },
    fits: isTrained,
  },
  {
    rule: "trained",
    verbs: ["train"],
    mode: "training",
    roles: { recipient: ["described"], actor: ["prefix"] },
    needs: ["actor"],
    fits: isForSide,
  },
  {
    rule: "training-of",
    nouns: ["training", "instruction", "mentoring"],
    mode: "training",
    roles: { recipient: ["object", "for"], actor: ["by", "subject", "from"] },
    fits: isForSide,
  },
];

/** Trained by a side, or trained as one: a coach's team and a doctor are neither. */
function isTrained(draft: Draft, reference: Reference): boolean {
  return !isByOther(draft, reference) && isForSide(draft, reference);
}
