import type { Entity } from "../../model/pack.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { modifierAt } from "../../parse/en/predicates/modifiers.ts";
import { dependents, type Tree, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun } from "../classes.ts";
import type { KnownWorld } from "../known-world.ts";
import { phrases } from "../phrases.ts";
import { hasModifier, isDefinite, nounOf } from "./group-words.ts";
import type { Names } from "./names.ts";
import type { As } from "./readings.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Whose forces and members words stand for. */
export interface Forces {
  bodyOfMembers(group: Group, noun: string): Entity | undefined;
  forceOf(group: Group, noun: string): Entity | undefined;
}

/** Finds the forces and bodies that their members' nouns stand for; `entity` is what an owner stands for. */
export function createForces(
  report: ParsedReport,
  world: KnownWorld,
  { over, latest }: Names,
  entity: (group: Group, as: As) => Entity | undefined,
): Forces {
  const namesOf = (tree: Tree) => sentenceOf(report, tree)?.names ?? [];

  /** "five fighters of the Popular Mobilization Forces", "a column of Ukrainian tanks": the body that they are of. */
  function bodyOfMembers(group: Group, noun: string): Entity | undefined {
    if (!MEMBER_NOUNS.has(noun)) return undefined;
    const [owner] = dependents(group.tree, group.head, "nmod").filter(
      (child) => child > group.head && hasCase(group.tree, child, OF),
    );
    if (owner === undefined) return undefined;
    const name = over(tokenAt(group.tree, owner));
    if (name) return BODIES.has(name.entity.kind) ? name.entity : undefined;
    const members = memberOf(group, owner);
    return members && classesOfNoun(nounOf(members)).has("force") ? entity(members, "actor") : undefined;
  }

  /** The noun behind "of" as a group of its own, with the names that the sentence has there. */
  function memberOf({ tree, names }: Group, owner: number): Group {
    return groupAt(tree, owner, names.length > 0 ? names : namesOf(tree));
  }

  /** "American soldiers": the forces of the state; "Taliban fighters": the body named; "its troops": of whom it stands for; "the militants", "the troops": those named last. */
  function forceOf(group: Group, noun: string): Entity | undefined {
    const whose = group.names
      .filter((name) => !isCompounded(group, name.end))
      .flatMap((name) => name.readings.map(({ entity: e }) => e));
    const state = whose.find(({ kind }) => kind === "state");
    if (state) return nationalForce(state, noun);
    const body = whose.find(({ kind }) => BODIES.has(kind));
    if (body) return body;
    const owner = ownerOf(group);
    if (owner) return forceOfBody(owner, noun);
    if (!isDefinite(group) || (hasModifier(group) && !isLeaving(group))) return undefined;
    if (REBELS.has(noun)) return latest(group.start, (e) => e.kind === "armed-group");
    if (SERVICES.has(noun)) return serviceBefore(group.start, noun);
    return /^(?:troop|soldier)s?$/.test(noun)
      ? latest(group.start, (e) => e.kind === "armed-force" || e.kind === "coalition")
      : undefined;
  }

  /** "its troops": whom the pronoun stands for. */
  function ownerOf({ tree, head, names }: Group): Entity | undefined {
    const [pronoun] = dependents(tree, head, "nmod:poss").filter((at) =>
      /^(?:its|their)$/i.test(tokenAt(tree, at).text),
    );
    return pronoun === undefined ? undefined : entity(modifierAt(tree, pronoun, names), "actor");
  }

  /** A state's forces, a ministry's state's, or an armed body itself. */
  function forceOfBody(owner: Entity, noun: string): Entity | undefined {
    if (ARMED.has(owner.kind)) return owner;
    const state = owner.kind === "state" ? owner : owner.state === undefined ? undefined : world.entity(owner.state);
    return state && nationalForce(state, noun);
  }

  /** "the army": the one named last, else that of the state named last. */
  function serviceBefore(at: number, noun: string): Entity | undefined {
    const named = latest(at, (e) => e.kind === "armed-force" && e.id.endsWith(`-${noun}`));
    if (named) return named;
    const state = latest(at, (e) => e.kind === "state");
    return state && nationalForce(state, noun);
  }

  function nationalForce(state: Entity, noun: string): Entity | undefined {
    const own = world.forcesOf(state.id);
    const ending = (text: string) =>
      own.find((e) => e.id.endsWith(text) && e.id.split("-").length <= text.split("-").length);
    if (noun.startsWith("police")) return ending("-police");
    return (
      (SERVICES.has(noun) ? ending(`-${noun}`) : undefined) ??
      ending("-forces") ??
      (noun.startsWith("soldier") ? ending("-army") : undefined) ??
      ending("-security-forces") ??
      ending("-army")
    );
  }

  return { bodyOfMembers, forceOf };
}

/** "Rwandan" of "Rwandan-backed rebels" says whose they are not. */
function isCompounded({ tree }: Group, end: number): boolean {
  return tree.sentence.tokens.some(({ start, text }) => start === end && /^[-–]/.test(text));
}

const MEMBER_NOUNS = new Set(
  phrases(
    "member, fighter, soldier, troop, troops, unit, gunman, cell, remnant, wing, squad, brigade, battalion, pair, band, element, detachment, convoy, personnel, force, militant, man, contingent, officer, column, commander",
  ),
);
const BODIES = new Set(["armed-force", "armed-group", "coalition", "organisation"]);
const ARMED = new Set(["armed-force", "armed-group", "coalition"]);
const SERVICES = new Set(["army", "military", "navy", "police"]);
const OF = /^(?:of|from)$/;

function hasCase(tree: Tree, noun: number, preposition: RegExp): boolean {
  return dependents(tree, noun, "case").some((at) => preposition.test(tokenAt(tree, at).text.toLowerCase()));
}

/** "the departing troops" are those told of. */
function isLeaving({ tree, head }: Group): boolean {
  const modifiers = dependents(tree, head, "amod", "compound", "acl", "nmod").map((at) => tokenAt(tree, at).text);
  return modifiers.every((text) =>
    /^(?:departing|leaving|withdrawing|retreating|remaining|outgoing|foreign)$/i.test(text),
  );
}

const REBELS = new Set(phrases("militant, jihadist, extremist, rebel, insurgent, fighter, gunman, terrorist, militia"));
