import { isByOther } from "../../about.ts";
import { hasForces } from "../../forces.ts";
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
    task: true,
    roles: { recipient: ["recipient", "to", "for", "of", "object"], actor: ["subject"] },
    needs: ["recipient", "actor"],
    fits: isTrained,
  },
  {
    rule: "receive-training",
    verbs: phrases("receive training, undergo training, get training, complete training, receive instruction"),
    mode: "training",
    roles: { recipient: ["subject"], actor: ["from", "by"] },
    fits: isSchooled,
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
  if (draft.roles.recipient === undefined) return isMission(draft, reference);
  return (!isByOther(draft, reference) || isMission(draft, reference)) && isForSide(draft, reference);
}

/** "The mission is to train and advise." */
function isMission({ predicate }: Draft, reference: Reference): boolean {
  const { tree, head, subjects } = predicate;
  const isTask = tree.sentence.tokens[head - 1]?.text.toLowerCase() === "to";
  return isTask && subjects.some((group) => /^(?:mission|task|mandate)$/.test(reference.noun(group)));
}

/** "members of the security forces have received training"; so do teachers. */
function isSchooled(draft: Draft, reference: Reference): boolean {
  const of = draft.predicate.phrases.filter(({ prep }) => prep === "of").map(({ group }) => group);
  const all = [...(draft.roles.recipient ?? []), ...of];
  return all.some((group) => hasForces(group, reference));
}
