import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { dependents } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** People demonstrate or riot. */
export const protest: Frame = {
  type: "protest",
  allows: { actor: ["people", "body", "force"] },
  needs: [["actor", "place", "target", "installation"]],
  counts: ["actor"],
  unit: "person",
  mode: modeByWords,
  patterns: [
    {
      rule: "stage",
      verbs: phrases(
        "take to street, stage sit, hold sit, stage protest, stage demonstration, stage rally, go strike, be strike, stage strike, begin strike, hold strike, stage walkout, stage march, go rampage",
      ),
      roles: { actor: ["subject"], target: ["against", "outside"] },
      fits: isOfPeople,
    },
    {
      rule: "demonstrate",
      verbs: phrases("protest, demonstrate, rally, march, riot, rampage, chant"),
      roles: { actor: ["subject"], target: ["against", "outside"] },
      needs: ["actor"],
      fits: isDemonstration,
    },
    {
      rule: "protesters-act",
      verbs: phrases(
        "block, blockade, barricade, storm, attack, occupy, break into, smash, ransack, besiege, surround, pelt",
      ),
      roles: { actor: ["subject"], target: ["object", "into"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "protesters-gather",
      verbs: phrases(
        "burn, torch, set fire, set ablaze, throw, hurl, clash, gather, assemble, wave, loot, demand, pour, converge, fill, scuffle, turn out, lynch, beat",
      ),
      roles: { actor: ["subject"], target: ["outside", "at", "against"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "dispersed",
      verbs: phrases("fire, use, disperse, open fire, beat, shoot, charge, break up, tear-gas"),
      roles: { actor: ["object", "at", "on", "against", "into", "among"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "protest-by",
      nouns: phrases("protest, demonstration, rally, riot, sit-in, march, unrest, rioting, walkout"),
      roles: { actor: ["subject", "by", "modifier", "of"], target: ["against"] },
      fits: isOfPeople,
    },
    {
      rule: "protest",
      nouns: phrases("protest, demonstration, rally, riot, unrest, rioting, walkout"),
      roles: { target: ["against"] },
      needs: ["place", "target", "installation"],
    },
  ],
};

/** States protest to each other in notes, and ministers in words. */
function isOfPeople({ roles }: Draft, reference: Reference): boolean {
  return (roles.actor ?? []).every((group) => {
    if (reference.entity(group, "actor")?.kind === "state" || /^(?:anti|pro)-/i.test(firstWord(group))) return false;
    const classes = reference.classes(group);
    return !classes.has("force") || classes.has("people");
  });
}

function firstWord({ tree, first }: Group): string {
  return tree.sentence.tokens[first]?.text ?? "";
}

/** Verbs that also mean other things: a march needs a cause or a place, and nobody demonstrates or rallies something. */
function isDemonstration(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isOfPeople(draft, reference)) return false;
  if (dependents(predicate.tree, predicate.head, "ccomp").length > 0) return false;
  if (/^(?:demonstrate|rally|march)$/.test(predicate.lemma) && predicate.objects.length > 0) return false;
  if (predicate.lemma !== "march" || roles.target !== undefined || roles.place !== undefined) return true;
  return draft.sentence.sentence.tokens.some(({ lemma }) => CAUSE.test(lemma));
}

const CAUSE = /^(?:protest|demonstrate|demonstration|demonstrator|rally|denounce|demand)$/;
const PROTESTERS = /^(?:protester|protestor|demonstrator|rioter|marcher|mob)$/;

/** Crowds and supporters are protesters where their sentence says what for. */
function isProtester(group: Group, { sentence }: Draft, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (PROTESTERS.test(noun)) return true;
  if (
    !/^(?:crowd|supporter|protest|demonstration|rally|march|resident|student|farmer|worker|villager|people|hundred|thousand)$/.test(
      noun,
    )
  )
    return false;
  return sentence.sentence.tokens.some(({ lemma }) => CAUSE.test(lemma));
}

function modeByWords(draft: Draft): Mode {
  const words = draft.sentence.sentence.tokens.map((token) => token.text.toLowerCase()).join(" ");
  if (/\bmobs?\b/.test(words)) return "mob";
  if (/\briot|\bransack|\bset fire\b|\bburn|\bhurl|\bstorm|\bstones?\b|\btorch|\bsmash|\brampag|\bloot/.test(words))
    return "riot";
  if (/\blive (?:fire|ammunition|rounds|bullets)|\bshot dead\b|\bkill(?:ed|ing)\b|\bopened fire\b/.test(words))
    return "excessive-force";
  if (/\btear ?-?gas|\bwater cannon|\bdispers|\brubber bullets|\bbatons?\b|\bstun grenades?\b|\bbroke up\b/.test(words))
    return "with-intervention";
  return "peaceful";
}
