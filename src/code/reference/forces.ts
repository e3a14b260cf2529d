import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import type { KnownWorld } from "../known-world.ts";
import { phrases } from "../phrases.ts";
import { hasModifier, isDefinite } from "./group-words.ts";
import type { Names } from "./names.ts";

/** Whose forces and members words stand for. */
export interface Forces {
  bodyOfMembers(group: Group, noun: string): Entity | undefined;
  forceOf(group: Group, noun: string): Entity | undefined;
}

/** Finds the forces and bodies that their members' nouns stand for. */
export function createForces(world: KnownWorld, { over, latest }: Names): Forces {
  /** "five fighters of the Popular Mobilization Forces": the body that they are of. */
  function bodyOfMembers(group: Group, noun: string): Entity | undefined {
    if (!MEMBER_NOUNS.has(noun)) return undefined;
    const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => child > group.head);
    if (owner === undefined) return undefined;
    const name = over(tokenAt(group.tree, owner));
    return name && ["armed-force", "armed-group", "coalition", "organisation"].includes(name.entity.kind)
      ? name.entity
      : undefined;
  }

  /** "American soldiers": the forces of the state; "the militants", "the troops": those named last. */
  function forceOf(group: Group, noun: string): Entity | undefined {
    const state = group.names
      .filter((name) => !isCompounded(group, name.end))
      .flatMap((name) => name.readings)
      .find(({ entity: e }) => e.kind === "state")?.entity;
    if (state) return nationalForce(state, noun);
    if (!isDefinite(group) || hasModifier(group)) return undefined;
    if (REBELS.has(noun)) return latest(group.start, (e) => e.kind === "armed-group");
    return /^(?:troop|soldier)s?$/.test(noun)
      ? latest(group.start, (e) => e.kind === "armed-force" || e.kind === "coalition")
      : undefined;
  }

  function nationalForce(state: Entity, noun: string): Entity | undefined {
    const own = world.entities.filter((e) => e.kind === "armed-force" && e.state === state.id);
    const ending = (text: string) =>
      own.find((e) => e.id.endsWith(text) && e.id.split("-").length <= text.split("-").length);
    if (noun.startsWith("police")) return ending("-police");
    return (
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
    "member, fighter, soldier, troop, troops, unit, element, detachment, convoy, personnel, force, militant, man, contingent, officer, column, commander",
  ),
);
const REBELS = new Set(phrases("militant, jihadist, extremist, rebel, insurgent, fighter, gunman, terrorist, militia"));
