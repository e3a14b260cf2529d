import type { Group } from "../../../parse/en/groups.ts";
import { dependents } from "../../../parse/en/tree.ts";
import { isPronoun, wordsOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** States protest to each other in notes, and ministers in words. */
export function isOfPeople({ roles }: Draft, reference: Reference): boolean {
  return (roles.actor ?? []).every((group) => {
    const classes = reference.classes(group);
    const isCivil = classes.has("people") || classes.has("person");
    if (reference.entity(group, "actor")?.kind === "state") return false;
    if (/^(?:anti|pro)-/i.test(firstWord(group)) && !isCivil) return false;
    return !classes.has("force") || classes.has("people");
  });
}

export const GATHERING =
  /^(?:protest|demonstration|rally|march|vigil|sit-in|sit|procession|unrest|riot|rioting|blockade|gathering|picket)$/;

/** Tear gas, batons or water cannon where the sentence speaks of protesters. */
export function isCrowdControl({ predicate, sentence }: Draft, reference: Reference): boolean {
  const isWeapon = predicate.objects.some((group) =>
    wordsOf(group).some((word) => /^(?:gas|teargas|tear-gas|cannon|baton|truncheon|rubber|stun|pepper)$/.test(word)),
  );
  const isCrowd = sentence.sentence.tokens.some(
    ({ lemma }) => PROTESTERS.test(lemma) || GATHERING.test(lemma) || lemma === "crowd",
  );
  return isWeapon && isCrowd && predicate.objects.every((group) => !reference.classes(group).has("person"));
}

/** A strike of workers, and no protest that is banned or asked for. */
export function isHeld({ predicate: { tree, head, lemma } }: Draft): boolean {
  const { tokens } = tree.sentence;
  const before = tokens.slice(Math.max(0, head - 5), head).map((token) => token.lemma.toLowerCase());
  if (before.some((word) => /^(?:ban|outlaw|prohibit|forbid|authorise|authorize|permit)$/.test(word))) return false;
  if (lemma !== "strike" && lemma !== "stoppage") return true;
  return before
    .slice(-2)
    .some((word) =>
      /^(?:general|hunger|shutter-down|down|wheel-jam|jam|token|warning|nationwide|national|indefinite|transport|rail|teacher|doctor|worker|labour|labor|work|day|fuel|port|miner)$/.test(
        word,
      ),
    );
}

function firstWord({ tree, first }: Group): string {
  return tree.sentence.tokens[first]?.text ?? "";
}

/** People who march on a ministry or a palace; armies march on towns. */
export function isMarchOn(draft: Draft, reference: Reference): boolean {
  const { actor = [], target = [] } = draft.roles;
  const isCivil =
    actor.every((group) => reference.classes(group).has("people") || isPronoun(group)) && isOfPeople(draft, reference);
  return (
    isCivil &&
    target.length > 0 &&
    target.every((group) =>
      /^(?:palace|parliament|ministry|embassy|consulate|office|headquarters|court|courthouse|station|residence|house|square|building|assembly)$/.test(
        reference.noun(group),
      ),
    )
  );
}

/** Verbs that also mean other things: a march needs a cause or a place, and nobody demonstrates or rallies something. */
export function isDemonstration(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isOfPeople(draft, reference)) return false;
  if (dependents(predicate.tree, predicate.head, "ccomp").length > 0) return false;
  if (/^(?:demonstrate|rally|march)$/.test(predicate.lemma) && predicate.objects.length > 0) return false;
  if (predicate.lemma !== "march" || roles.target !== undefined || roles.place !== undefined) return true;
  return draft.sentence.sentence.tokens.some(({ lemma }) => CAUSE.test(lemma));
}

const CAUSE =
  /^(?:protest|demonstrate|demonstration|demonstrator|rally|denounce|demand|stone|angry|furious|enraged|irate|anger|outrage|slogan|placard|banner|chant|tear-gas|teargas|gas|truncheon|baton|cannon|riot|barricade|tyre|tire|discontent|defiance|unpaid|disobedience|shutdown|picket|dissent|reinstatement|resignation|democracy|pro-democracy|anti-government|anti-regime|sit-in|walkout|discrimination|racism)$/;
export const PROTESTERS = /^(?:(?:counter-)?(?:protester|protestor|demonstrator)|rioter|marcher|mob)$/;

/** Crowds and supporters are protesters where their sentence says what for. */
export function isProtester(group: Group, { sentence }: Draft, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (PROTESTERS.test(noun)) return true;
  if (
    !/^(?:crowd|supporter|protest|demonstration|rally|march|resident|student|farmer|worker|villager|people|hundred|thousand|relative|teacher|activist|woman|mourner|monk|camper|inmate|youth|youngster|miner|trader|driver|mother|family|fan|local|opponent|citizen|refugee|migrant|veteran|nurse|doctor|dozen|score|young|they|them)$/.test(
      noun,
    )
  )
    return false;
  return sentence.sentence.tokens.some(({ lemma }) => CAUSE.test(lemma));
}
