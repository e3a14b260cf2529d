import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { textOf } from "../about.ts";
import { isArmed } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

const FIGHTS = phrases(
  "clash, fighting, battle, skirmish, firefight, gunfight, gunbattle, gun-battle, combat, confrontation, shootout, shoot-out, hostility, infighting, melee, dogfight, skirmishing, standoff, stand-off, duel",
);

/** Two sides fight. */
export const clash: Frame = {
  type: "clash",
  allows: { actor: ["force", "body", "people"], opponent: ["force", "body", "people"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "exchange-fire",
      verbs: phrases(
        "exchange fire, exchange gunfire, exchange shot, exchange shelling, exchange artillery, exchange rocket, exchange strike, trade fire, trade gunfire, trade shot, trade shelling, trade artillery, trade rocket, trade strike, trade blow, do battle, join battle, cross sword, lock horn, come to blow, slug it out, shoot it out, fight it out, come into contact, exchange blow, trade salvo, exchange salvo, trade barrage, exchange volley, exchange barrage, swap fire",
      ),
      roles: { actor: ["subject"], opponent: ["with"] },
      fits: isExchange,
    },
    {
      rule: "fire-at-each-other",
      verbs: phrases(
        "fire at each other, shoot at each other, blast away, shell each other, attack each other, fire on each other, open fire on each other, turn on each other, turn gun on each other",
      ),
      roles: { actor: ["subject"] },
      fits: (draft, reference) => isMutual(draft) && isBetweenArmed(draft, reference),
    },
    {
      rule: "be-battling",
      verbs: phrases("be battling, be battle, be at war, be at loggerheads"),
      roles: { opponent: ["object", "with"], actor: ["subject"] },
      fits: isBetweenArmed,
    },
    {
      rule: "engage-in",
      verbs: phrases(
        "engage clash, engage fighting, engage combat, engage battle, engage firefight, engage gunfight, engage gunbattle, engage skirmish, fight battle, wage battle, fight war, fight duel, fight running battle, wage war, go to war, see action, see combat, do fighting, do battle, bear brunt",
      ),
      roles: { opponent: ["object", "with", "against"], actor: ["subject"] },
      fits: isBetweenArmed,
    },
    {
      rule: "locked-in",
      verbs: phrases("lock battle, lock war, lock fighting, lock combat, lock clash"),
      roles: { actor: ["object", "subject"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "meet-resistance",
      verbs: phrases(
        "meet resistance, encounter resistance, face resistance, come against resistance, come up against, run into resistance, run into",
      ),
      roles: { opponent: ["from", "of"], actor: ["subject"] },
      needs: ["opponent", "actor"],
      fits: (draft, reference) =>
        isBetweenArmed(draft, reference) && (draft.roles.opponent !== undefined || isResisted(draft, reference)),
    },
    {
      rule: "fight",
      verbs: phrases(
        "clash, battle, skirmish, fight, engage, grapple, take on, duel, spar, tussle, fight off, beat off, beat back, fend off, hold off, repel, repulse, throw back",
      ),
      roles: { opponent: ["with", "against", "object"], actor: ["between", "among", "subject"] },
      fits: isFight,
    },
    {
      rule: "fighting-goes-on",
      verbs: phrases(
        "erupt, rage, break out, continue, resume, flare, flare up, intensify, escalate, spread, subside, ease, take place, occur, be under way, be underway, be report, report, ensue, persist, go on, start, begin, drag on, wear on, spill over, spill into, grip, die down, abate, range, flare again, reach, engulf, move, return, restart, burst out, reignite, kill, displace, claim life, leave",
      ),
      roles: { actor: ["between", "among", "involving", "subject"], opponent: ["with", "against"] },
      needs: ["actor", "opponent", "place"],
      fits: isFightingTold,
    },
    {
      rule: "fighting-pits",
      verbs: ["pit"],
      roles: { actor: ["object"], opponent: ["against"] },
      fits: ({ predicate }, reference) =>
        predicate.subjects.some(
          (group) => isFighting(group, reference) || /^(?:war|conflict)$/.test(reference.noun(group)),
        ),
    },
    {
      rule: "clashes-between",
      nouns: FIGHTS,
      roles: { actor: ["between", "among", "involving", "subject", "of", "modifier"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "clashes-in",
      nouns: FIGHTS,
      roles: {},
      needs: [],
      fits: isFightSomewhere,
    },
    {
      rule: "exchange-of-fire",
      nouns: phrases("exchange fire, exchange gunfire, exchange shot, exchange shelling"),
      roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
    },
  ],
};

function isFighting(group: Group, reference: Reference): boolean {
  return (
    /^(?:fighting|fight|hostility|clash|skirmish|firefight|gunfight|gunbattle|gun-battle|combat|shootout|infighting|shoot-out|exchange)$/.test(
      reference.noun(group),
    ) ||
    (reference.noun(group) === "battle" && !isContest(group))
  );
}

/** A battle of words, in court or for votes. */
function isContest({ tree, first, last }: Group): boolean {
  return tree.sentence.tokens
    .slice(first, last + 1)
    .some(({ text }) =>
      /^(?:legal|political|court|custody|bidding|ratings|title|electoral|uphill|verbal|trade|price|public)$/i.test(
        text,
      ),
    );
}

/** "street battles in Tripoli", "a gun battle at the bank": told with its place or as new, where nothing says between whom. */
function isFightSomewhere({ predicate, roles, sentence }: Draft, reference: Reference): boolean {
  const { tree, head, lemma, modifiers, carrier, start, end, phrases: around } = predicate;
  if (modifiers.some((group) => CONTEST.test(reference.noun(group)))) return false;
  if (around.some(({ prep, depth }) => depth === 0 && /^(?:over|for|of|with|against|between)$/.test(prep)))
    return false;
  const isHere = (at: { start: number; end: number }) => at.start >= start && at.end <= end;
  const isDefinite = dependents(tree, head, "det", "nmod:poss").some(
    (at) => !/^(?:an?|no|any)$/i.test(tokenAt(tree, at).text),
  );
  const isLiteral = WITH_GUNS.test(lemma) || modifiers.some((group) => GUNS.test(reference.noun(group)));
  if (isDefinite) return false;
  if (isLiteral) return true;
  if (lemma === "confrontation" || lemma === "battle") return false;
  const hasPlace = [...(roles.place ?? []), ...(roles.installation ?? [])].some(isHere);
  return hasPlace && (carrier !== undefined || sentence.times.length > 0);
}
const CONTEST = /^(?:legal|political|diplomatic|verbal|court|custody|armour|armor|air|naval|mock|live)$/;
const WITH_GUNS = /^(?:firefight|gunfight|gunbattle|gun-battle|shootout|shoot-out)$/;
const GUNS = /^(?:gun|street|armed|running|pitched|artillery|tank)$/;

/** "stiff resistance", met by those who fight. */
function isResisted({ predicate, roles }: Draft, reference: Reference): boolean {
  const met = [...predicate.objects, ...predicate.phrases.map(({ group }) => group)];
  const isStiff = met.some((group) => reference.noun(group) === "resistance" && STIFF.test(textOf(group)));
  return isStiff && (roles.actor ?? []).some((group) => reference.classes(group).has("force"));
}
const STIFF = /\b(?:stiff|fierce|heavy|strong|armed|determined|stubborn)\b/i;

/** Fighting goes on; where the parser lost its noun, the words before the verb still tell it ("fierce fighting between … raged"). */
function isFightingTold({ predicate, roles }: Draft, reference: Reference): boolean {
  const told = [...predicate.subjects, ...(predicate.passive ? predicate.objects : [])];
  if (told.some((group) => isFighting(group, reference))) return true;
  const { tree, head } = predicate;
  const before = tree.sentence.tokens.slice(0, head).map(({ text }) => text.toLowerCase());
  const isBetween = before.some((word, i) => FIGHTING.test(word) && /^(?:between|among)$/.test(before[i + 1] ?? ""));
  return isBetween && (roles.actor ?? []).some((group) => isArmed(group, reference));
}
const FIGHTING = /^(?:fighting|clashes|hostilities|battles|skirmishes|gunbattles|firefights|combat|violence)$/;

/** Who fights something that is nobody fights a blaze, corruption or a disease. */
function isFight(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.objects.length > 0 && !roles.opponent) return false;
  if (predicate.lemma === "take" && !/^on$/.test(tokenAt(predicate.tree, predicate.head + 1).text)) return false;
  if (isGeneral(draft)) return false;
  if (!roles.opponent && /^(?:fight|battle|duel|spar)$/.test(predicate.lemma) && !isTwoSided(draft, reference))
    return false;
  if (predicate.lemma === "engage" && !(roles.opponent && predicate.objects.length > 0)) return false;
  return isBetweenArmed(draft, reference);
}

/** "forces who fight IS", "sent to fight the rebels": what somebody is there for. */
function isGeneral({ predicate: { tree, head, lemma }, sentence, start, end }: Draft): boolean {
  const { xpos } = tokenAt(tree, head);
  const isTimed = sentence.times.some((time) => time.start >= start && time.end <= end);
  return lemma === "fight" && /^VB[PZ]?$/.test(xpos) && !isTimed && dependents(tree, head, "aux").length === 0;
}

/** "fought on their side", "vowed to fight on" tell no fight; "the rivals fought for the town", "the two fought in Sake" do. */
function isTwoSided({ predicate, roles }: Draft, reference: Reference): boolean {
  const sides = roles.actor ?? [];
  const isPair =
    sides.length > 1 || sides.some((group) => /\b(?:rival|two|both|opposing|warring)\b/i.test(textOf(group)));
  const isFor = predicate.phrases.some(
    ({ prep, depth, group }) =>
      depth === 0 && prep === "for" && /^(?:control|town|city|base|dam|bridge|airport)$/.test(reference.noun(group)),
  );
  const isHere = (roles.place ?? []).some(({ start, end }) => start >= predicate.start && end <= predicate.end);
  return isPair || isFor || isHere;
}

/** "traded fire"; accusations of shelling are traded as well. */
function isExchange({ predicate }: Draft, reference: Reference): boolean {
  if (!/^(?:exchange|trade|swap)$/.test(predicate.lemma)) return true;
  return predicate.objects.some((group) =>
    /^(?:fire|gunfire|shot|shelling|artillery|rocket|strike|blow|salvo|barrage|volley|shellfire)$/.test(
      reference.noun(group),
    ),
  );
}

/** "fired at each other": who is shot at shoots as well. */
function isMutual({ sentence, start, end }: Draft): boolean {
  const words = sentence.sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return words.some(({ text }, i) => /^each$/i.test(text) && /^other/i.test(words[i + 1]?.text ?? ""));
}

const CIVIL_STRIFE =
  /^(?:protester|demonstrator|rioter|crowd|mob|herder|farmer|villager|tribesman|supporter|gang|prisoner|inmate|settler)$/;

/** "a gun battle with smugglers": who has arms is told by the fight. */
function isWithGuns({ lemma, modifiers }: Draft["predicate"], reference: Reference): boolean {
  return (
    /^(?:firefight|gunfight|gunbattle|gun-battle|shootout|shoot-out)$/.test(lemma) ||
    modifiers.some((group) => /^(?:gun|street|armed|bloody|deadly)$/.test(reference.noun(group)))
  );
}

/** Ministers, companies and teams clash too: somebody must be armed, or of the people. */
function isBetweenArmed({ roles, predicate }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if (predicate.modifiers.some((group) => /^(?:legal|political|diplomatic|verbal|court)$/.test(reference.noun(group))))
    return false;
  if (sides.length > 0 && isWithGuns(predicate, reference)) return true;
  return sides.some((group) => isArmed(group, reference) || CIVIL_STRIFE.test(reference.noun(group)));
}
