import type { Mode } from "../../model/claim-types.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

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
      verbs: phrases(
        "kill, murder, slay, execute, behead, massacre, assassinate, martyr, slaughter, shoot dead, gun down",
      ),
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
    },
    {
      rule: "die",
      verbs: phrases("die, perish, lose life, lose their life, succumb, be dead, drown"),
      mode: "killed",
      roles: { victim: ["subject"], actor: [] },
    },
    {
      rule: "cost-lives",
      verbs: ["take life", "claim life", "cost life"],
      mode: "killed",
      roles: { victim: ["of", "object"] },
    },
    {
      rule: "wound",
      verbs: phrases("wound, injure, hurt, maim, burn"),
      mode: "wounded",
      roles: { victim: ["object"], actor: ["subject"] },
    },
    {
      rule: "suffer",
      verbs: phrases("suffer injury, sustain injury, suffer wound, be in condition, suffer burn"),
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
      verbs: phrases("go missing, disappear, be missing, be unaccounted"),
      mode: "missing",
      roles: { victim: ["subject"] },
    },
    {
      rule: "displace",
      verbs: phrases("displace, uproot, drive from home, force from home, drive out"),
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
      nouns: phrases("death, killing, murder, assassination, loss"),
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: (draft) =>
        draft.amount !== undefined || draft.predicate.lemma === "assassination" || draft.predicate.lemma === "killing",
    },
    {
      rule: "casualties",
      nouns: phrases("casualty, death, injury, fatality"),
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
