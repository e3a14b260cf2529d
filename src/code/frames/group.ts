import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** A group or a force forms, merges, splits, is defeated, changes what it does. */
export const group: Frame = {
  type: "group",
  allows: { actor: ["force", "body"] },
  needs: [["actor"]],
  patterns: [
    {
      rule: "form",
      verbs: ["form", "found", "create"],
      mode: "formed",
      roles: { actor: ["object"] },
      fits: (draft, reference) =>
        draft.roles.actor?.some((g) =>
          ["armed-group", "armed-force", "coalition", "organisation"].includes(
            reference.entity(g, "actor")?.kind ?? "",
          ),
        ) ?? false,
    },
    {
      rule: "merge",
      verbs: ["merge", "unite", "amalgamate"],
      mode: "merged",
      roles: { actor: ["subject", "object"] },
    },
    {
      rule: "split",
      verbs: phrases("split, splinter, break away, defect, disband, dissolve"),
      mode: "split",
      roles: { actor: ["subject", "object"] },
    },
    {
      rule: "defeat",
      verbs: phrases("defeat, crush, vanquish, rout"),
      mode: "defeated",
      roles: { actor: ["object"] },
      fits: isArmedGroup,
    },
    {
      rule: "defeat-of",
      nouns: ["defeat", "collapse"],
      mode: "defeated",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "victory-over",
      nouns: ["victory"],
      mode: "defeated",
      roles: { actor: ["over", "against"] },
    },
    {
      rule: "declare-victory",
      verbs: ["declare victory", "claim victory", "announce victory"],
      mode: "defeated",
      roles: { actor: ["over", "against"] },
    },
    {
      rule: "lay-down-arms",
      verbs: phrases("lay down arm, lay arm, demobilise, demobilize, disarm"),
      mode: "activity",
      roles: { actor: ["subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "activity",
      verbs: phrases(
        "suspend operation, pause operation, resume operation, halt operation, suspend activity, suspend training, pause training, halt training, stop training, resume training, suspend mission",
      ),
      mode: "activity",
      roles: { actor: ["subject"] },
    },
  ],
};

function isArmedGroup(
  draft: Parameters<NonNullable<Frame["patterns"][number]["fits"]>>[0],
  reference: Parameters<NonNullable<Frame["patterns"][number]["fits"]>>[1],
): boolean {
  return (
    draft.roles.actor?.some(
      (g) => reference.classes(g).has("force") || reference.entity(g, "actor")?.kind === "armed-group",
    ) ?? false
  );
}
