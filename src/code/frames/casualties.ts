import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { hasRel, tokenAt } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

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
        "kill, murder, slay, execute, behead, massacre, assassinate, martyr, slaughter, shoot dead, gun down, lynch, stab to death, beat to death, hack to death, burn to death, starve to death, decapitate, electrocute",
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
      verbs: phrases("wound, injure, hurt, maim, concuss, disfigure"),
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
      verbs: phrases("rise, climb, reach, stand, increase, pass, exceed, jump, hit, top, grow, surpass, be"),
      roles: { victim: ["to", "at", "object"] },
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
      verbs: phrases("go missing, disappear, be missing, be unaccounted, miss, vanish, remain missing, report missing"),
      mode: "missing",
      roles: { victim: ["object", "subject"] },
      fits: isMissing,
    },
    {
      rule: "displace",
      verbs: phrases("displace, uproot, drive from home, force from home, drive out, force to flee, evict"),
      mode: "displaced",
      roles: { victim: ["object"], actor: ["subject"] },
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
      rule: "no-casualties",
      nouns: phrases("casualty, death, injury, fatality"),
      roles: {},
      needs: [],
      fits: ({ mood }) => mood.negated,
    },
  ],
  mode: modeByWords,
};

function wordsAfter({ predicate }: Draft): string {
  return predicate.tree.sentence.tokens
    .slice(predicate.head, predicate.head + 12)
    .map((token) => token.text.toLowerCase())
    .join(" ");
}

/** "The number of people killed rose to 17": the toll tells it. */
function isTold({ predicate }: Draft): boolean {
  const { tree, head } = predicate;
  const verb = tokenAt(tree, head);
  if (!hasRel(verb, "acl") || verb.head < 0) return true;
  const above = tokenAt(tree, verb.head).head;
  return above < 0 || !/^(?:number|toll)$/.test(tokenAt(tree, above).lemma);
}

/** "lost twelve soldiers": a side loses people by number; a party that loses voters does not. */
function isCounted({ roles, amount }: Draft, reference: Reference): boolean {
  return (
    amount !== undefined && (roles.victim ?? []).every((group) => !/^(?:job|seat|vote)$/.test(reference.noun(group)))
  );
}

function wordsOf({ tree, first, last }: Group): string {
  return tree.sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

/** "The death toll", "the number of wounded". */
function isToll(group: Group, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (noun === "toll") return true;
  if (noun !== "number") return false;
  return /^of (?:the )?(?:people )?(?:dead|killed|wounded|injured|casualties|victims|deaths|fatalities|missing|displaced)/.test(
    wordsOf({ ...group, first: group.last + 1, last: group.last + 5 }),
  );
}

/** "The dead", "the wounded", "those killed", "the victims". */
function isLost(group: Group, reference: Reference): boolean {
  const { tree, head } = group;
  const next = tree.sentence.tokens[head + 1]?.text ?? "";
  const noun = reference.noun(group);
  return LOST.test(noun) || LOST.test(tokenAt(tree, head).text) || (/^(?:those|people)$/.test(noun) && LOST.test(next));
}
const LOST = /^(?:dead|wounded|injured|killed|victim|casualty|fatality|missing|displaced)$/i;

/** Documents go missing and threats disappear; "to miss somebody" is not to lose them. */
function isMissing({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.lemma === "miss" && tokenAt(predicate.tree, predicate.head).xpos !== "VBG") return false;
  return (roles.victim ?? []).every((group) => !reference.classes(group).has("body"));
}

const LEFT = /^(?:home|house|village|town|city|area|district|region|province|country|camp|neighbourhood|neighborhood)$/;
const FLED =
  /^(?:fighting|violence|clash|attack|war|conflict|offensive|advance|bombardment|shelling|bombing|fight|persecution|battle|strike|airstrike)$/;

/** Civilians flee homes and fighting; soldiers who flee retreat, and suspects flee from the police. */
function isFlight({ predicate, roles }: Draft, reference: Reference): boolean {
  const civilian = (roles.victim ?? []).every((group) => {
    const classes = reference.classes(group);
    const { upos } = tokenAt(group.tree, group.head);
    return !classes.has("force") && (classes.has("people") || classes.size === 0) && upos !== "PRON";
  });
  if (!civilian) return false;
  if (predicate.lemma !== "flee" && predicate.lemma !== "escape") return true;
  if (predicate.lemma === "escape" && predicate.objects.length === 0) return false;
  return predicate.objects.every(
    (group) =>
      LEFT.test(reference.noun(group)) ||
      FLED.test(reference.noun(group)) ||
      reference.entity(group, "place") !== undefined,
  );
}

/** By the words for what happened; deaths where they do not say. */
function modeByWords({ predicate, start, end, sentence }: Draft): Mode | undefined {
  const text = sentence.sentence.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text: word }) => word)
    .join(" ");
  if (predicate.lemma === "casualty") return undefined;
  if (/\b(?:dead|killed|deaths?|fatalit|lost their lives)\b/i.test(text)) return "killed";
  if (/\b(?:wounded|injured|injur(?:y|ies)|hurt)\b/i.test(text)) return "wounded";
  if (/\bmissing\b/i.test(text)) return "missing";
  return /\bdisplaced\b/i.test(text) ? "displaced" : "killed";
}
