import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { classesOfEntity, classesOfNoun } from "../classes.ts";
import type { KnownWorld } from "../known-world.ts";
import { createForces } from "./forces.ts";
import { isDefinite, nounOf } from "./group-words.ts";
import { createInstallations } from "./installations.ts";
import type { Names } from "./names.ts";
import { antecedentOf, isPronoun } from "./pronouns.ts";
import type { As } from "./readings.ts";
import { remembered } from "./remembered.ts";
import { createStates } from "./states.ts";
import { createToldBefore } from "./told-before.ts";

/** What noun groups stand for. */
export interface Resolution {
  entity(group: Group, as?: As): Entity | undefined;
  /** Who acts under a name: a capital's government. */
  metonym(named: Entity, as: As | undefined): Entity;
}

/** Finds what noun groups stand for: by their name, else by their noun. */
export function createResolution(report: ParsedReport, world: KnownWorld, names: Names): Resolution {
  const { headName, over, latest } = names;
  const entity = remembered(find);
  const { stateOf, metonym } = createStates(world, names);
  const { bodyOfMembers, forceOf } = createForces(report, world, names, entity);
  const { baseAt, installationOf } = createInstallations(report, world, names, entity);
  const toldBefore = createToldBefore(report, world, names);

  function find(group: Group, as?: As): Entity | undefined {
    const name = headName(group, as);
    if (name && as === "installation" && name.entity.kind === "place") return baseAt(name.entity) ?? name.entity;
    const noun = nounOf(group);
    if (name?.entity.kind === "people") return whoseForce(group, noun) ?? name.entity;
    if (name) return metonym(name.entity, as);
    if (STATE_NOUNS.has(noun) || (group.names.length > 0 && HOLDING_NOUNS.has(noun))) return stateOf(group);
    return apposed(group, as) ?? byNoun(group, noun, as);
  }

  /** "Taliban gunmen": a common name of people with whose they are; "Syrian gunmen" are not the state's. */
  function whoseForce(group: Group, noun: string): Entity | undefined {
    const isWhose = group.names.length > 1 && classesOfNoun(noun).has("force");
    const force = isWhose ? forceOf(group, noun) : undefined;
    return force && force.kind !== "armed-force" ? force : undefined;
  }

  /** What a group without a name stands for, by its noun. */
  function byNoun(group: Group, noun: string, as: As | undefined): Entity | undefined {
    if (isPronoun(noun)) return antecedentOf(group, as, report, entity);
    if (noun === "there") return latest(group.start, ({ kind }) => LOCAL.has(kind));
    if (PERSON_PRONOUNS.has(noun)) return latest(group.start, (e) => e.kind === "person");
    const classes = classesOfNoun(noun);
    const whole = as === "place" ? undefined : bodyOfMembers(group, noun);
    if (whole) return whole;
    if (classes.has("force") || (classes.has("aircraft") && as === "actor")) return forceOf(group, noun);
    if (classes.has("installation")) return installationOf(group);
    return isDefinite(group) ? toldBefore(group, noun) : undefined;
  }

  /** "the same camp, Taji": the name set beside a common noun. */
  function apposed(group: Group, as: As | undefined): Entity | undefined {
    const [child] = dependents(group.tree, group.head, "appos");
    const token = child === undefined ? undefined : tokenAt(group.tree, child);
    if (token?.upos !== "PROPN" || tokenAt(group.tree, group.head).upos !== "NOUN") return undefined;
    const name = over(token);
    const fits = name && classesOfEntity(name.entity).some((c) => classesOfNoun(nounOf(group)).has(c));
    return fits ? metonym(name.entity, as) : undefined;
  }

  return { entity, metonym };
}

/** What "there" can point back to. */
const LOCAL = new Set<Entity["kind"]>(["place", "installation", "state"]);
const PERSON_PRONOUNS = new Set(["he", "she", "him", "her", "his", "i"]);
/** "into Afghan hands", "under Iraqi control": those whose they are. */
const HOLDING_NOUNS = new Set(["hand", "control", "possession", "ownership", "custody", "rule", "command"]);
const STATE_NOUNS = new Set(["government", "regime", "authority", "state"]);
