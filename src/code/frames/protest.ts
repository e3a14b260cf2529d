import type { Mode } from "../../model/claim-types.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** People demonstrate or riot. */
export const protest: Frame = {
  type: "protest",
  allows: { actor: ["people", "person", "body", "force"] },
  needs: [["actor", "place", "target", "installation"]],
  counts: ["actor"],
  unit: "person",
  mode: modeByWords,
  patterns: [
    {
      rule: "demonstrate",
      verbs: phrases("protest, demonstrate, rally, march, riot, take to street, rampage, chant, stage sit-in, strike"),
      roles: { actor: ["subject"], target: ["against", "outside"] },
      fits: (draft) =>
        draft.predicate.lemma !== "strike" &&
        (draft.predicate.lemma !== "march" || draft.roles.target !== undefined || draft.roles.place !== undefined),
    },
    {
      rule: "protest-by",
      nouns: phrases("protest, demonstration, rally, riot, sit-in, march, unrest"),
      roles: { actor: ["subject", "by", "modifier"], target: ["against"] },
    },
  ],
};

function modeByWords(draft: Draft): Mode {
  const words = draft.sentence.sentence.tokens.map((token) => token.text.toLowerCase()).join(" ");
  if (/\briot|\bransack|\bset fire\b|\bburn|\bhurl|\bstorm/.test(words)) return "riot";
  if (/\blive (?:fire|ammunition|rounds)|\bshot dead\b|\bkilled\b|\bopened fire\b/.test(words))
    return "excessive-force";
  if (/\btear gas|\bwater cannon|\bdispers|\brubber bullets|\bbatons?\b/.test(words)) return "with-intervention";
  return "peaceful";
}
