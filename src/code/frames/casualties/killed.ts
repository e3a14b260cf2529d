import { hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf, wordsFrom } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { FIGURATIVE, isCounted, isTold } from "./losses.ts";

/** People who were killed or died, by verb. */
export const killed: Pattern[] = [
  {
    rule: "kill",
    verbs: phrases(
      "kill, murder, slay, execute, behead, massacre, assassinate, martyr, slaughter, butcher, exterminate, annihilate, shoot dead, gun down, cut down, pick off, finish off, lynch, stab to death, beat to death, hack to death, burn to death, starve to death, decapitate, electrocute, strangle, crucify, hang, guillotine, garrotte, crush to death, trample to death, torture to death, bludgeon to death, club to death, stone to death, shoot to death, batter to death, kick to death, knife to death, flog to death, bomb to death, put to death, put to sword, send to death, blow to piece, tear to piece, rip to piece, cut to piece, mow down, burn alive, bury alive, cut throat, slit throat",
    ),
    mode: "killed",
    roles: { victim: ["object", "of"], actor: ["subject"] },
    fits: isTold,
  },
  {
    rule: "eliminate",
    verbs: phrases("eliminate, liquidate, neutralise, neutralize, fell, wipe out, dispatch, dispose of, poison, gas"),
    mode: "killed",
    roles: { victim: ["object", "of"], actor: ["subject"] },
    fits: isOfEnemies,
  },
  {
    rule: "die",
    verbs: phrases(
      "die, perish, lose life, succumb to injury, succumb to wound, be dead, be slain, lie dead, drop dead, fall dead, drown, starve to death, freeze to death, burn to death, bleed to death, choke to death, suffocate, asphyxiate, embrace martyrdom, attain martyrdom, achieve martyrdom, suffer martyrdom, meet death, meet end, find death, lay down life, give life, sacrifice life, make sacrifice, pay with life, breathe last, fall victim, end up dead, give up ghost, pay price",
    ),
    mode: "killed",
    roles: { victim: ["subject", "object"] },
    fits: isDeath,
  },
  {
    rule: "fall-in-battle",
    verbs: ["fall"],
    mode: "killed",
    roles: { victim: ["subject"] },
    fits: (draft) =>
      /^(?:fell|fallen|fall|falling) (?:while fighting|in (?:\w+ )?(?:action|battle|combat|fighting|clash|clashes|exchanges?|firefight|ambush|skirmish|assault|defence|line of duty)|on the (?:battlefield|field of battle))\b/.test(
        wordsFrom(draft.predicate),
      ),
  },
  {
    rule: "count-lives",
    verbs: phrases("take, claim, cost"),
    mode: "killed",
    roles: { victim: ["object"] },
    fits: ({ amount, roles }, reference) =>
      amount !== undefined && (roles.victim ?? []).every((group) => reference.noun(group) === "life"),
  },
  {
    rule: "cost-lives",
    verbs: phrases("take life, claim life, cost life, take toll of, end life"),
    mode: "killed",
    roles: { victim: ["of", "recipient", "object"] },
  },
  {
    rule: "claim-victims",
    verbs: ["claim"],
    mode: "killed",
    roles: { victim: ["object"] },
    fits: (draft, reference) =>
      draft.amount !== undefined && (draft.roles.victim ?? []).every((group) => reference.noun(group) === "victim"),
  },
  {
    rule: "lose-people",
    verbs: ["lose"],
    mode: "killed",
    roles: { victim: ["object"], actor: [] },
    fits: isCounted,
  },
  {
    rule: "did-not-survive",
    verbs: phrases("survive, make it alive, come out alive"),
    mode: "killed",
    denies: true,
    roles: { victim: ["subject"] },
    fits: ({ mood }) => !mood.negated,
  },
  {
    rule: "feared-dead",
    verbs: phrases(
      "fear dead, presume dead, believe dead, feel dead, declare dead, pronounce dead, find dead, report dead",
    ),
    mode: "killed",
    roles: { victim: ["object"] },
    fits: (draft) => /^\w+ dead\b/.test(wordsFrom(draft.predicate)),
  },
  {
    rule: "leave-dead",
    verbs: ["leave"],
    mode: "killed",
    roles: { victim: ["object"] },
    fits: (draft) => /\b(?:dead|lifeless)\b/.test(wordsFrom(draft.predicate)),
  },
];

/** Victims of killing by noun. */
export const killings: Pattern[] = [
  {
    rule: "death-of",
    nouns: phrases(
      "death, killing, murder, assassination, loss, slaying, execution, massacre, beheading, lynching, slaughter, martyrdom, drowning, stoning, hanging, butchering",
    ),
    mode: "killed",
    roles: { victim: ["object"], actor: ["subject"] },
    fits: (draft, reference) => (draft.predicate.lemma === "loss" ? isCounted(draft, reference) : true),
  },
];

/** People and fighters are eliminated or neutralised; posts, threats and diseases are not people. */
function isOfEnemies(draft: Draft, reference: Reference): boolean {
  return (
    isTold(draft) &&
    (draft.roles.victim ?? []).every((group) => {
      const classes = reference.classes(group);
      return isForce(group, reference) || classes.has("people") || classes.has("person");
    })
  );
}

const VIOLENT =
  /\b(?:attack\w*|wound\w*|injur\w*|shot|shoot\w*|bomb\w*|blast|explosion|strikes?|airstrikes?|clash\w*|battle|fighting|fire|gunfire|raid|ambush|custody|crash\w*|war|rocket|shell\w*|missile|hospital|operation|kill\w*|earthquake|flood\w*|wounds)\b/i;

/** Proposals die figuratively, the long dead of old age: a name alone with nothing that says how is no casualty. */
function isDeath(draft: Draft): boolean {
  const { sentence, predicate, roles } = draft;
  const words = wordsFrom(draft.predicate);
  if (/^\w+ dead\b/.test(words) && FIGURATIVE.test(words.split(" ")[2] ?? "")) return false;
  const tokens = sentence.sentence.tokens;
  if (tokens.some(({ text }, i) => text === "dead" && FIGURATIVE.test(tokens[i + 1]?.text ?? ""))) return false;
  if (/^(?:pay|make)$/.test(predicate.lemma))
    return /\b(?:ultimate (?:price|sacrifice)|with (?:his|her|their) (?:own )?li(?:fe|ves))\b/.test(words);
  if (predicate.lemma !== "die") return true;
  const isName = (roles.victim ?? []).every(({ tree, head }) => tokenAt(tree, head).upos === "PROPN");
  const isBare = predicate.phrases.every(({ group }) =>
    sentence.times.some((time) => time.start <= group.end && group.start <= time.end),
  );
  const isMain = !hasRel(tokenAt(predicate.tree, predicate.head), "acl", "advcl");
  return !(isName && isBare && isMain && draft.amount === undefined) || VIOLENT.test(sentenceText(draft));
}

function sentenceText({ predicate: { tree, head } }: Draft): string {
  return textOf({ tree, head, first: 0, last: tree.sentence.tokens.length - 1, start: 0, end: 0, names: [] });
}
