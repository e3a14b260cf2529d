import { tokenAt } from "../../../parse/en/tree.ts";
import { wordsOf } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isFlight, isMissing } from "./losses.ts";

/** People who have gone missing, and people driven from where they live. */
export const displaced: Pattern[] = [
  {
    rule: "go-missing",
    verbs: phrases(
      "go missing, disappear, be missing, be unaccounted, unaccount for, remain unaccounted, miss, vanish, remain missing, report missing, list as missing, declare missing",
    ),
    mode: "missing",
    roles: { victim: ["object", "subject"] },
    fits: isMissing,
  },
  {
    rule: "not-seen-since",
    verbs: phrases("see since, hear of since, hear from since"),
    mode: "missing",
    roles: { victim: ["object"] },
    fits: ({ mood, predicate }, reference) =>
      mood.negated && predicate.passive && predicate.objects.every((group) => !reference.classes(group).has("body")),
  },
  {
    rule: "leave-homeless",
    verbs: phrases(
      "leave homeless, make homeless, render homeless, be homeless, become homeless, leave without shelter, leave without roof, leave without home",
    ),
    mode: "displaced",
    roles: { victim: ["object", "subject"] },
  },
  {
    rule: "displace",
    verbs: phrases(
      "displace, uproot, drive from home, force from home, force out of home, chase from home, drive out, chase out, force out, expel, force to flee, force to leave, force to abandon, send flee, evict, dislocate, relocate forcibly, deport, turn out of home, throw out of home",
    ),
    mode: "displaced",
    roles: { victim: ["object"], actor: ["subject"] },
    fits: isOfInhabitants,
  },
  {
    rule: "drive-from",
    verbs: phrases("drive, chase, force, hound, push, send"),
    mode: "displaced",
    roles: { victim: ["object"], actor: ["subject"], place: ["into"] },
    fits: isDrivenOut,
  },
  {
    rule: "flee",
    verbs: phrases(
      "flee, leave home, leave house, abandon home, abandon house, abandon village, leave village, leave, escape, seek refuge, seek shelter, seek safety, seek sanctuary, take refuge, take shelter, find refuge, find shelter, move to safety, evacuate home",
    ),
    mode: "displaced",
    roles: { victim: ["subject"] },
    fits: isFlight,
  },
  {
    rule: "cross-over",
    verbs: phrases(
      "cross, cross into, reach, arrive, pour, stream, spill, flood, flock, take road, take to road, trek, head, make way, make for",
    ),
    mode: "displaced",
    roles: { victim: ["subject"], place: ["into", "in", "object"] },
    fits: isRefugees,
  },
  {
    rule: "displacement-of",
    nouns: phrases("displacement, exodus, expulsion, eviction, flight, deportation"),
    mode: "displaced",
    roles: { victim: ["object"] },
    fits: ({ predicate, roles }, reference) =>
      predicate.lemma !== "flight" ||
      (roles.victim ?? []).every((group) => {
        const classes = reference.classes(group);
        return classes.has("people") && !classes.has("force");
      }),
  },
];

/** Inhabitants, not forces, envoys or one's rivals. */
function isOfInhabitants({ roles, amount, predicate }: Draft, reference: Reference): boolean {
  const isLoose = /^(?:expel|deport|force|drive|chase|throw|turn)$/.test(predicate.lemma);
  return (roles.victim ?? []).every((group) => {
    if (
      isForce(group, reference) ||
      /^(?:ambassador|diplomat|envoy|attache|former|latter)$/.test(reference.noun(group))
    )
      return false;
    return (
      !isLoose || amount !== undefined || reference.classes(group).has("people") || reference.classes(group).size === 0
    );
  });
}

/** "drove the families from the strip", "sent 37,000 refugees into Yunnan": people, with a place that they leave or come to. */
function isDrivenOut(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isCivil = (roles.victim ?? []).every((group) => {
    const classes = reference.classes(group);
    const counted = draft.amount !== undefined && classes.size === 0;
    return (
      !isForce(group, reference) &&
      (classes.has("people") || counted) &&
      !/^(?:staff|patient|crew)$/.test(reference.noun(group))
    );
  });
  if (!isCivil) return false;
  const ends = predicate.lemma === "send" ? /^(?:into|across|over)$/ : /^(?:from|out of|off|out)$/;
  if (predicate.lemma === "send" && !isFugitive(draft, reference)) return false;
  return predicate.phrases.some(
    ({ prep, group }) =>
      ends.test(prep) &&
      !/^(?:office|power|post|job|work|court|cemetery|meeting|pitch|race|street)$/.test(reference.noun(group)),
  );
}

/** "20,000 refugees have reached Chad"; pilgrims reach Mecca too. Who takes the road or crosses into a country by the hundred flees. */
function isRefugees(draft: Draft, reference: Reference): boolean {
  if (isExodus(draft, reference)) return true;
  const to = [...draft.predicate.objects, ...draft.predicate.phrases.map(({ group }) => group)];
  return (
    isFugitive(draft, reference) &&
    draft.amount !== undefined &&
    to.some(
      (group) =>
        reference.entity(group, "place") !== undefined ||
        /^(?:border|frontier|camp|river)$/.test(reference.noun(group)),
    )
  );
}

function isExodus({ predicate, roles, amount, sentence }: Draft, reference: Reference): boolean {
  if ((amount?.amount.min ?? amount?.amount.value ?? 0) < 50 || isTravel(sentence)) return false;
  const isCivil = (roles.victim ?? []).every(
    (group) =>
      !isForce(group, reference) &&
      (tokenAt(group.tree, group.head).upos === "NUM" ||
        INHABITANTS.test(reference.noun(group)) ||
        reference.entity(group)?.kind === "people"),
  );
  const to = [...predicate.objects, ...predicate.phrases.filter(({ prep }) => prep !== "in").map(({ group }) => group)];
  const isOver = to.some(
    (group) =>
      reference.entity(group, "actor")?.kind === "state" ||
      /^(?:border|frontier|river|road)$/.test(reference.noun(group)),
  );
  return isCivil && isOver && /^(?:cross|reach|pour|stream|spill|flood|trek|take)$/.test(predicate.lemma);
}

const INHABITANTS = /^(?:people|civilian|family|resident|inhabitant|villager|household|thousand|hundred|refugee)$/;

/** What crosses borders and reaches countries in peace. */
function isTravel({ sentence }: Draft["sentence"]): boolean {
  return sentence.tokens.some(({ lemma }) =>
    /^(?:pilgrim|pilgrimage|tourist|tourism|visitor|fan|trader|worker|commuter|holiday|traveller|return|home|deploy|troop|soldier|march|protest|migrant)$/.test(
      lemma,
    ),
  );
}

function isFugitive({ roles, sentence }: Draft, reference: Reference): boolean {
  const fled = sentence.sentence.tokens.some(({ lemma }) =>
    /^(?:flee|refuge|displace|displaced|refugee|uproot|exodus)$/.test(lemma),
  );
  return (roles.victim ?? []).every(
    (group) =>
      wordsOf(group).some((word) => /^(?:refugee|displaced|returnee|evacuee)$/.test(word)) ||
      (fled && /^(?:people|civilian|family|resident|inhabitant|villager|thousand|woman)$/.test(reference.noun(group))),
  );
}
