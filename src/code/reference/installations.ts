import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { distanceKm } from "../distance.ts";
import type { KnownWorld } from "../known-world.ts";
import { hasModifier, isDefinite, isIndefinite, isPlural, nounOf } from "./group-words.ts";
import type { Names } from "./names.ts";
import type { As } from "./readings.ts";

/** Which installations words stand for. */
export interface Installations {
  baseAt(place: Entity): Entity | undefined;
  installationOf(group: Group): Entity | undefined;
}

/** Finds the installations that words stand for; `entity` is what a group of the headline stands for. */
export function createInstallations(
  report: ParsedReport,
  world: KnownWorld,
  { named, mentioned, latest }: Names,
  entity: (group: Group, as: As) => Entity | undefined,
): Installations {
  const { installations } = world;
  let leading = false;

  /** "Qayyarah was handed over": the base that the report names elsewhere by its place, or that is called after it alone. */
  function baseAt(place: Entity): Entity | undefined {
    const there = installations.filter((e) => world.liesIn(e.id, place.id));
    const told = there.filter((e) => mentioned.has(e.id));
    if (told.length === 1) return told[0];
    const namesakes = there.filter((e) =>
      [e.name, ...(e.names ?? [])].some((name) => name.includes(place.name.replace(/^al-/i, ""))),
    );
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }

  /** "Kirkuk base", "a base near Kirkuk", "the base": by the place named with it, else by the last one named. */
  function installationOf(group: Group): Entity | undefined {
    if (isPlural(group)) return undefined;
    const places = isThere(group)
      ? [latest(group.start, (e) => e.kind === "place")].filter((e) => e !== undefined)
      : placesWith(group);
    for (const place of places) {
      const around = installations.filter(
        (e) => isOfKind(e, group) && (world.liesIn(e.id, place.id) || isNear(e, place)),
      );
      const told = around.filter((e) => mentioned.has(e.id));
      if (told.length === 1) return told[0];
      if (around.length === 1 && told.length === 0 && !isIndefinite(group)) return around[0];
    }
    if (isIndefinite(group) && isInLead(group)) return ofHeadline();
    if (places.length > 0 || !isDefinite(group)) return undefined;
    return hasModifier(group) ? undefined : latest(group.start, (e) => e.kind === "installation");
  }

  /** "… left a base in the north on Sunday": the lead tells the headline again, so its base is the one that the headline names. */
  function ofHeadline(): Entity | undefined {
    const headline = report.sentences.filter(({ paragraph }) => paragraph === 0).at(-1);
    if (!headline || leading) return undefined;
    leading = true;
    const inHeadline = headline.predicates.flatMap(({ subjects, objects, phrases, modifiers }) => [
      ...subjects,
      ...objects,
      ...modifiers,
      ...phrases.map((p) => p.group),
    ]);
    const bases = inHeadline.map((group) => entity(group, "installation")).filter((e) => e?.kind === "installation");
    leading = false;
    return new Set(bases).size === 1 ? bases[0] : undefined;
  }

  function isInLead(group: Group): boolean {
    return report.sentences.some(({ paragraph, tree }) => tree === group.tree && paragraph === 1);
  }

  function isNear(installation: Entity, place: Entity): boolean {
    const [a, b] = [world.point(installation.id), world.point(place.id)];
    return a !== undefined && b !== undefined && distanceKm(a, b) <= NEAR_KM + Math.min(b.radiusKm, NEAR_KM);
  }

  /** The places that modify a group, or that it lies in by a phrase of its own; a whole country says too little. */
  function placesWith(group: Group): Entity[] {
    const phrases = dependents(group.tree, group.head, "nmod", "obl").flatMap((child) => [
      child,
      ...dependents(group.tree, child, "nmod"),
    ]);
    const spans = [group, ...phrases.map((child) => tokenAt(group.tree, child)), ...phraseBehind(group)];
    const inSpans = named.filter((n) => n.via === "name" && spans.some((s) => n.start < s.end && s.start < n.end));
    return inSpans.map((n) => n.entity).filter((e) => e.kind === "place");
  }

  return { baseAt, installationOf };
}

/** "the airport of Baghdad" is no base there. */
function isOfKind({ type }: Entity, group: Group): boolean {
  const noun = nounOf(group);
  return !/^(?:airport|prison|embassy|consulate|hospital)$/.test(noun) || type === noun;
}

/** Reports name a base by a city that it lies this far from. */
const NEAR_KM = 20;

/** "the base there": where the last place named is. */
function isThere({ tree, last }: Group): boolean {
  return tree.sentence.tokens[last + 1]?.text.toLowerCase() === "there";
}

/** The words of a phrase of place right behind a group, which the parser may have hung on the verb: "a base | near the city of Kirkuk". */
function phraseBehind({ tree, last }: Group): { start: number; end: number }[] {
  const { tokens } = tree.sentence;
  if (!/^(?:in|near|at|outside|of)$/i.test(tokens[last + 1]?.text ?? "")) return [];
  const end = tokens.findIndex(
    ({ upos, text }, i) => i > last + 1 && !(/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos) || text === "of"),
  );
  return tokens.slice(last + 2, end < 0 ? undefined : end);
}
