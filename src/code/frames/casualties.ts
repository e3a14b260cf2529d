import type { Mode } from "../../model/claim-types.ts";
import type { Draft, Frame } from "../frame.ts";

/** People were killed, wounded, captured or displaced. */
export const casualties: Frame = {
  type: "casualties",
  allows: { actor: ["force", "body"], victim: ["people", "person", "force"] },
  needs: [["victim"]],
  splits: ["victim"],
  counts: ["victim"],
  unit: "person",
  patterns: [
    {
      rule: "kill",
      verbs: [
        "kill",
        "murder",
        "slay",
        "execute",
        "behead",
        "massacre",
        "assassinate",
        "martyr",
        "slaughter",
        "shoot dead",
        "gun down",
      ],
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
    },
    {
      rule: "die",
      verbs: ["die", "perish", "lose life", "succumb", "be dead", "drown"],
      mode: "killed",
      roles: { victim: ["subject"], actor: [] },
    },
    {
      rule: "wound",
      verbs: ["wound", "injure", "hurt", "maim", "burn"],
      mode: "wounded",
      roles: { victim: ["object"], actor: ["subject"] },
    },
    {
      rule: "suffer",
      verbs: ["suffer injury", "sustain injury", "suffer wound", "be in condition", "suffer burn"],
      mode: "wounded",
      roles: { victim: ["subject"] },
    },
    {
      rule: "leave-dead",
      verbs: ["leave"],
      mode: "killed",
      roles: { victim: ["object"] },
      fits: (draft) => /\bdead\b/.test(wordsAfter(draft)),
    },
    {
      rule: "leave-wounded",
      verbs: ["leave"],
      mode: "wounded",
      roles: { victim: ["object"] },
      fits: (draft) => /\b(?:wounded|injured)\b/.test(wordsAfter(draft)),
    },
    {
      rule: "go-missing",
      verbs: ["go missing", "disappear", "be missing", "be unaccounted"],
      mode: "missing",
      roles: { victim: ["subject"] },
    },
    {
      rule: "displace",
      verbs: ["displace", "uproot"],
      mode: "displaced",
      roles: { victim: ["object"], actor: ["subject"] },
    },
    {
      rule: "flee",
      verbs: ["flee"],
      mode: "displaced",
      roles: { victim: ["subject"] },
      fits: (draft, reference) =>
        draft.roles.victim?.some(
          (group) => reference.classes(group).has("people") && !reference.classes(group).has("force"),
        ) ?? false,
    },
    {
      rule: "death-of",
      nouns: ["death", "killing", "murder", "assassination", "loss"],
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: (draft) =>
        draft.amount !== undefined || draft.predicate.lemma === "assassination" || draft.predicate.lemma === "killing",
    },
    {
      rule: "casualties",
      nouns: ["casualty", "death", "injury", "fatality"],
      roles: { victim: ["modifier", "among"] },
      fits: () => false,
    },
  ],
  mode: (): Mode => "killed",
};

function wordsAfter({ predicate }: Draft): string {
  return predicate.tree.sentence.tokens
    .slice(predicate.head, predicate.head + 12)
    .map((token) => token.text.toLowerCase())
    .join(" ");
}
