import { tokenAt } from "../../../parse/en/tree.ts";
import { wordsFrom } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { bodiesIn, isAmongFirst, isCountedLoss, isLost, isOfTheLost, isToll, TOLD_OF } from "./losses.ts";

/** Numbers of the lost that are put, given or rise. */
export const tolls: Pattern[] = [
  {
    rule: "put-number",
    verbs: phrases("put number, give number, raise number, estimate number, revise number, bring number, set number"),
    roles: { victim: ["of", "at", "as", "to"] },
    fits: (draft) =>
      TOLD_OF.test(wordsFrom(draft.predicate)) ||
      /\b(?:captured|neutralised|neutralized)\b/.test(wordsFrom(draft.predicate)),
  },
  {
    rule: "put-toll",
    verbs: phrases(
      "put toll, give toll, raise toll, revise toll, bring toll, put dead, put death, put fatality, put wounded, put injured, put missing, put displaced, put casualty, put loss, estimate loss, estimate death, give dead, put figure",
    ),
    roles: { victim: ["at", "as", "to"] },
    needs: [],
    fits: (draft) => draft.amount !== undefined && !/\b(?:dollars?|[$€£])/.test(wordsFrom(draft.predicate)),
  },
  {
    rule: "toll",
    verbs: phrases(
      "rise, climb, reach, stand, soar, mount, double, surge, increase, pass, exceed, jump, hit, top, grow, surpass, be, run, number, total, amount, creep, cross",
    ),
    roles: { victim: ["to", "at", "past", "above", "beyond", "into", "object"] },
    fits: (draft, reference) => draft.predicate.subjects.some((group) => isToll(group, reference)),
  },
  {
    rule: "of-the-lost",
    verbs: ["be"],
    roles: { victim: ["subject"] },
    fits: isOfTheLost,
  },
  {
    rule: "the-lost-are",
    verbs: ["be"],
    roles: { victim: ["object"] },
    fits: ({ predicate, amount }, reference) =>
      predicate.subjects.some((group) => isLost(group, reference)) && amount !== undefined,
  },
  {
    rule: "include",
    verbs: phrases("include, comprise, number"),
    roles: { victim: ["object"] },
    fits: ({ predicate }, reference) => predicate.subjects.some((group) => isLost(group, reference)),
  },
  {
    rule: "among-first",
    verbs: phrases("kill, wound, injure, be, fall, slay"),
    roles: { victim: ["subject", "object"] },
    fits: isAmongFirst,
  },
  {
    rule: "among-the-dead",
    verbs: phrases("be among, rank among, number among, count among"),
    roles: { victim: ["subject", "object"] },
    fits: ({ predicate }, reference) =>
      predicate.phrases.some(({ prep, group }) => prep === "among" && isLost(group, reference)),
  },
];

/** The dead as bodies that are found, counted or lie there. */
export const bodies: Pattern[] = [
  {
    rule: "bodies",
    verbs: phrases(
      "find, discover, recover, retrieve, exhume, pull, dig out, dig up, unearth, wash ashore, wash up, bring, count, receive, see, bury, identify, collect, dump, pick up, uncover, fish, drag, leave, contain, hold, come upon, come across, stumble on, stumble upon",
    ),
    mode: "killed",
    roles: { victim: ["of", "object", "upon", "across", "on"] },
    fits: ({ predicate, amount, roles }, reference) =>
      bodiesIn(/^(?:come|stumble)$/.test(predicate.lemma) ? (roles.victim ?? []) : predicate.objects, reference) &&
      (amount !== undefined || !/^(?:see|bury|hold|bring|leave|contain|identify)$/.test(predicate.lemma)),
  },
  {
    rule: "bodies-lie",
    verbs: phrases("lie, litter, strew, float, pile up, line, hang, wash up, wash ashore, remain, surface, emerge"),
    mode: "killed",
    roles: { victim: ["of", "subject", "object"] },
    fits: ({ predicate }, reference) =>
      bodiesIn([...predicate.subjects, ...(predicate.passive ? predicate.objects : [])], reference),
  },
];

/** Casualties that something causes and a side suffers, without a number. */
export const heavy: Pattern[] = [
  {
    rule: "cause-casualties",
    verbs: phrases(
      "cause casualty, inflict casualty, result in casualty, suffer casualty, sustain casualty, take casualty, cause injury, cause death",
    ),
    roles: { victim: ["on", "upon", "among", "to"] },
    needs: [],
    fits: ({ predicate, amount }, reference) =>
      amount === undefined &&
      predicate.phrases
        .concat(predicate.objects.map((group) => ({ prep: "", group, depth: 0 })))
        .some(({ group }) => /^(?:casualty|injury|death)$/.test(reference.noun(group))),
  },
  {
    rule: "suffer-losses",
    verbs: phrases("suffer loss, sustain loss, take loss"),
    roles: { victim: ["subject"] },
    fits: ({ roles, amount }, reference) =>
      amount === undefined && (roles.victim ?? []).every((group) => isForce(group, reference)),
  },
];

/** "The army denied any losses of its own." */
export const deniedLosses: Pattern = {
  rule: "deny-losses",
  verbs: phrases("deny loss, deny casualty, deny fatality, deny death"),
  denies: true,
  roles: {},
  needs: [],
  fits: ({ predicate }) =>
    predicate.objects.some(
      ({ tree, head }) =>
        /^(?:loss|casualty|fatality|death)$/.test(tokenAt(tree, head).lemma) && tokenAt(tree, head).xpos === "NNS",
    ),
};

/** "Neither side reported casualties." */
export const unreported: Pattern = {
  rule: "report-none",
  verbs: phrases("report casualty, record casualty, suffer casualty, report loss, report injury, report death"),
  roles: {},
  needs: [],
  fits: ({ mood, predicate }) => mood.negated && !predicate.passive,
};

/** The lost as nouns. */
export const lossNouns: Pattern[] = [
  {
    rule: "counted-dead",
    nouns: phrases("death, fatality, dead, wounded, injured, martyr"),
    roles: { victim: ["of", "among", "self"] },
    needs: [],
    fits: isCountedLoss,
  },
  {
    rule: "no-casualties",
    nouns: phrases("casualty, death, injury, fatality, victim, loss life"),
    roles: {},
    needs: [],
    fits: ({ mood }) => mood.negated,
  },
];
