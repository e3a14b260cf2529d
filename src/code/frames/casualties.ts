import { isForce } from "../forces.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import {
  FIGURATIVE,
  isAmongFirst,
  isCounted,
  isCountedLoss,
  isFlight,
  isLost,
  isMissing,
  isTold,
  isToll,
  modeByWords,
  TOLD_OF,
  wordsAfter,
} from "./casualties/losses.ts";

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
      rule: "put-number",
      verbs: ["put number"],
      roles: { victim: ["of"] },
      fits: (draft) => draft.amount !== undefined && TOLD_OF.test(wordsAfter(draft)),
    },
    {
      rule: "put-toll",
      verbs: ["put toll"],
      mode: "killed",
      roles: {},
      needs: [],
      fits: (draft) => draft.amount !== undefined,
    },
    {
      rule: "kill",
      verbs: phrases(
        "kill, murder, slay, execute, behead, massacre, assassinate, martyr, slaughter, shoot dead, gun down, lynch, stab to death, beat to death, hack to death, burn to death, starve to death, decapitate, electrocute, strangle, crush to death, trample to death, torture to death, bludgeon to death, club to death, stone to death, shoot to death, blow to piece, mow down",
      ),
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: isTold,
    },
    {
      rule: "die",
      verbs: phrases(
        "die, perish, lose life, succumb to injury, succumb to wound, be dead, drown, starve to death, freeze to death, burn to death, bleed to death, suffocate",
      ),
      mode: "killed",
      roles: { victim: ["subject", "object"] },
      fits: ({ sentence }) =>
        !sentence.sentence.tokens.some(
          ({ text }, i, all) => text === "dead" && FIGURATIVE.test(all[i + 1]?.text ?? ""),
        ),
    },
    {
      rule: "cost-lives",
      verbs: phrases("take life, claim life, cost life"),
      mode: "killed",
      roles: { victim: ["of", "object"] },
    },
    {
      rule: "lose-people",
      verbs: ["lose"],
      mode: "killed",
      roles: { victim: ["object"], actor: [] },
      fits: isCounted,
    },
    {
      rule: "wound",
      verbs: phrases("wound, injure, hurt, maim, harm, concuss, disfigure"),
      mode: "wounded",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: isTold,
    },
    {
      rule: "be-hurt",
      verbs: phrases("be hurt, be wounded, be injured"),
      mode: "wounded",
      roles: { victim: ["subject"] },
    },
    {
      rule: "unharmed",
      verbs: phrases(
        "be unharmed, be unhurt, be uninjured, be unscathed, escape unharmed, escape unhurt, escape unscathed, emerge unharmed, emerge unhurt, emerge unscathed, walk away unhurt, survive unharmed, survive unscathed, leave unharmed, leave unhurt",
      ),
      mode: "wounded",
      denies: true,
      roles: { victim: ["object", "subject"] },
    },
    {
      rule: "did-not-survive",
      verbs: ["survive"],
      mode: "killed",
      denies: true,
      roles: { victim: ["subject"] },
      fits: ({ mood }) => !mood.negated,
    },
    {
      rule: "among-first",
      verbs: ["kill", "wound", "injure"],
      roles: { victim: ["subject", "object"] },
      fits: isAmongFirst,
    },
    {
      rule: "suffer",
      verbs: phrases(
        "suffer injury, sustain injury, suffer wound, sustain wound, be in condition, suffer burn, suffer concussion, treat for injury, treat for wound, suffer trauma",
      ),
      mode: "wounded",
      roles: { victim: ["subject", "object"] },
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
      fits: (draft) => /\b(?:wounded|injured|hurt)\b/.test(wordsAfter(draft)),
    },
    {
      rule: "leave-homeless",
      verbs: phrases("leave homeless, make homeless, be homeless"),
      mode: "displaced",
      roles: { victim: ["object", "subject"] },
    },
    {
      rule: "toll",
      verbs: phrases(
        "rise, climb, reach, stand, soar, mount, double, surge, increase, pass, exceed, jump, hit, top, grow, surpass, be",
      ),
      roles: { victim: ["to", "at", "past", "above", "beyond", "object"] },
      fits: (draft, reference) => draft.predicate.subjects.some((group) => isToll(group, reference)),
    },
    {
      rule: "bodies",
      verbs: phrases("find, discover, recover, retrieve, exhume, pull, dig out, unearth, wash ashore, bring"),
      mode: "killed",
      roles: { victim: ["of", "object"] },
      fits: ({ predicate }, reference) =>
        predicate.objects.some((group) => /^(?:body|corpse|remains|remain)$/.test(reference.noun(group))),
    },
    {
      rule: "include",
      verbs: ["include"],
      roles: { victim: ["object"] },
      fits: ({ predicate }, reference) => predicate.subjects.some((group) => isLost(group, reference)),
    },
    {
      rule: "among-the-dead",
      verbs: phrases("be among, rank among, number among"),
      roles: { victim: ["subject"] },
      fits: ({ predicate }, reference) =>
        predicate.phrases.some(({ prep, group }) => prep === "among" && isLost(group, reference)),
    },
    {
      rule: "go-missing",
      verbs: phrases(
        "go missing, disappear, be missing, be unaccounted, remain unaccounted, miss, vanish, remain missing, report missing",
      ),
      mode: "missing",
      roles: { victim: ["object", "subject"] },
      fits: isMissing,
    },
    {
      rule: "displace",
      verbs: phrases(
        "displace, uproot, drive from home, force from home, drive out, force to flee, force to leave, send flee, evict, dislocate, relocate forcibly",
      ),
      mode: "displaced",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: ({ roles }, reference) => (roles.victim ?? []).every((group) => !isForce(group, reference)),
    },
    {
      rule: "flee",
      verbs: ["flee", "leave home", "leave house", "abandon home", "leave village", "escape"],
      mode: "displaced",
      roles: { victim: ["subject"] },
      fits: isFlight,
    },
    {
      rule: "displacement-of",
      nouns: ["displacement", "exodus", "expulsion"],
      mode: "displaced",
      roles: { victim: ["object"] },
    },
    {
      rule: "death-of",
      nouns: phrases(
        "death, killing, murder, assassination, loss, slaying, execution, massacre, beheading, lynching, slaughter",
      ),
      mode: "killed",
      roles: { victim: ["object"], actor: ["subject"] },
      fits: (draft, reference) => (draft.predicate.lemma === "loss" ? isCounted(draft, reference) : true),
    },
    {
      rule: "counted-dead",
      nouns: phrases("death, fatality, dead, wounded, injured"),
      roles: { victim: ["of", "among", "self"] },
      needs: [],
      fits: isCountedLoss,
    },
    {
      rule: "no-casualties",
      nouns: phrases("casualty, death, injury, fatality"),
      roles: {},
      needs: [],
      fits: ({ mood }) => mood.negated,
    },
  ],
  mode: modeByWords,
};
