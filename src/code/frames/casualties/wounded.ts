import type { Group } from "../../../parse/en/groups.ts";
import { wordsFrom } from "../../about.ts";
import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isTold } from "./losses.ts";

/** People who were hurt, or came to no harm. */
export const wounded: Pattern[] = [
  {
    rule: "wound",
    verbs: phrases(
      "wound, injure, hurt, maim, harm, concuss, disfigure, mutilate, scald, blind, cripple, hospitalise, hospitalize",
    ),
    mode: "wounded",
    roles: { victim: ["object"], actor: ["subject"] },
    fits: isTold,
  },
  {
    rule: "be-hurt",
    verbs: phrases("be hurt, be wounded, be injured, report hurt, report injured, report wounded"),
    mode: "wounded",
    roles: { victim: ["object", "subject"] },
  },
  {
    rule: "unharmed",
    verbs: phrases(
      "be unharmed, be unhurt, be uninjured, be unscathed, be unhurt, escape unharmed, escape unhurt, escape unscathed, escape injury, escape harm, escape death, avoid injury, emerge unharmed, emerge unhurt, emerge unscathed, walk away unhurt, walk away unharmed, come unscathed, come out unscathed, come out unharmed, come to harm no, survive unharmed, survive unscathed, survive unhurt, leave unharmed, leave unhurt, go unharmed, set free unharmed, free unharmed, release unharmed, return unharmed, find unharmed, rescue unharmed, free unhurt, release unhurt",
    ),
    mode: "wounded",
    denies: true,
    roles: { victim: ["object", "subject"] },
  },
  {
    rule: "suffer",
    verbs: phrases(
      "suffer injury, sustain injury, receive injury, suffer wound, sustain wound, receive wound, be in condition, suffer burn, sustain burn, suffer concussion, suffer trauma, suffer fracture, treat for injury, treat for wound, treat for burn, treat for shrapnel, receive treatment, require treatment, need treatment, take to hospital, rush to hospital, bring to hospital, airlift to hospital, admit to hospital, fight for life, lose leg, lose limb, lose arm, lose eye, lose foot, lose hand, be in coma",
    ),
    mode: "wounded",
    roles: { victim: ["object", "subject"] },
    fits: (draft) =>
      draft.predicate.lemma !== "be" ||
      /\b(?:critical|serious|grave|stable|life-threatening|coma)\b/.test(wordsFrom(draft.predicate)) ||
      /\b(?:critical|serious|grave|stable)\b/.test(wordsBefore(draft.predicate)),
  },
  {
    rule: "treat-the-wounded",
    verbs: phrases("treat, receive, admit, take in, evacuate"),
    mode: "wounded",
    roles: { victim: ["object"] },
    fits: ({ roles, amount }, reference) =>
      amount !== undefined &&
      (roles.victim ?? []).every((group) => /^(?:wounded|injured|casualty)$/.test(reference.noun(group))),
  },
  {
    rule: "count-the-hurt",
    verbs: phrases(
      "count, report, record, register, treat, receive, admit, take in, evacuate, list, confirm, announce, acknowledge, tally, document, see, speak, tell, leave, transfer",
    ),
    roles: { victim: ["object", "of"] },
    fits: ({ roles, amount }) => amount !== undefined && (roles.victim ?? []).every(isHurtBefore),
  },
  {
    rule: "leave-wounded",
    verbs: ["leave"],
    mode: "wounded",
    roles: { victim: ["object"] },
    fits: (draft) =>
      /\b(?:wounded|injured|hurt|maimed|paralysed|paralyzed|crippled|bleeding|(?:fighting|clinging) (?:for|to)|in (?:a )?(?:critical|serious))\b/.test(
        wordsFrom(draft.predicate),
      ),
  },
];

/** "113 injured officers", not "the injured officers", of whom was told before. */
function isHurtBefore({ tree, first, head }: Group): boolean {
  const words = tree.sentence.tokens.slice(first, head).map(({ text }) => text.toLowerCase());
  return (
    words.some((word) => /^(?:injured|wounded|dead|killed|missing|displaced)$/.test(word)) &&
    !/^(?:the|these|those|its|their|his|her)$/.test(words[0] ?? "")
  );
}

function wordsBefore({ tree, head }: { tree: { sentence: { tokens: { text: string }[] } }; head: number }): string {
  return tree.sentence.tokens
    .slice(Math.max(0, head - 3), head)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}
