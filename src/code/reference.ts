import type { Mention } from "../model/claim.ts";
import type { Entity } from "../model/pack.ts";
import type { Group } from "../parse/en/groups.ts";
import type { ParsedReport } from "../parse/en/parse.ts";
import { dependents, tokenAt } from "../parse/en/tree.ts";
import { type Class, classesOfEntity, classesOfNoun } from "./classes.ts";
import type { KnownWorld } from "./known-world.ts";
import { alike } from "./reference/alike.ts";
import { isNamedPost, nounOf } from "./reference/group-words.ts";
import { createNames } from "./reference/names.ts";
import { ownKinds } from "./reference/own-kind.ts";
import type { As } from "./reference/readings.ts";
import { createResolution } from "./reference/resolution.ts";
import { sentenceOf } from "./reference/sentence-of.ts";
import { bodyOf } from "./reference/speakers.ts";

/** Finds out what noun groups stand for inside one report. */
export interface Reference {
  /** The entity that a group names or points back to; `as` chooses between readings ("Washington" acts, or is a place). */
  entity(group: Group, as?: As): Entity | undefined;
  /** The group as a claim's filler. */
  mention(group: Group, as?: As): Mention;
  /** The group as a claim's fillers: "Russian and Turkish troops" are two. */
  mentions(group: Group, as?: As): Mention[];
  /** A speaker: one without a name takes the entity of the body that they speak for. */
  speaker(group: Group): Mention;
  /** What the group can be in the world. */
  classes(group: Group): ReadonlySet<Class>;
  /** The lemma of the group's head. */
  noun(group: Group): string;
  /** Whether a place lies in another, as the packs know. */
  liesIn(inner: Entity, outer: Entity): boolean;
}

/** Builds the reference of a report: reads its names in order, and with them what its other words stand for. */
export function createReference(report: ParsedReport, world: KnownWorld): Reference {
  const names = createNames(report, world);
  const { entity, metonym } = createResolution(report, world, names);

  function mention(group: Group, as?: As): Mention {
    const found = entity(group, as);
    const start = (as === "place" ? afterOwner(group) : undefined) ?? afterAmount(group);
    const point =
      found && (found.kind === "place" || found.kind === "installation" || as === "place")
        ? world.point(found.id)
        : undefined;
    return {
      text: report.text.slice(start, group.end),
      start,
      end: group.end,
      ...(found && found.kind !== "people" && { entity: found.id }),
      ...(point && { lat: point.lat, lon: point.lon, radiusKm: point.radiusKm }),
    };
  }

  function mentions(group: Group, as?: As): Mention[] {
    const whole = mention(group, as);
    const shared = as === "place" || as === "installation" ? [] : alike(group);
    if (shared.length < 2) return [whole];
    return shared.map(({ names: own, start, end }) => {
      const found = entity({ ...group, names: own }, as);
      return { text: report.text.slice(start, end), start, end, ...(found && { entity: found.id }) };
    });
  }

  function speaker(group: Group): Mention {
    const plain = mention(group, "actor");
    if (plain.entity) return plain;
    const body = bodyOf(group, report, names);
    return body ? { ...plain, entity: metonym(body, "actor").id } : plain;
  }

  /** "17 rockets" has the filler "rockets": the number stands in the claim's quantity. */
  function afterAmount(group: Group): number {
    const { amounts } = sentenceOf(report, group.tree) ?? { amounts: [] };
    const amount = amounts.find(
      (a) => !a.ordinal && a.start <= group.start && a.end > group.start && a.end < group.end,
    );
    if (!amount) return group.start;
    const gap = /^\W*(?:of\s+)?/.exec(report.text.slice(amount.end))?.[0] ?? "";
    return amount.end + gap.length;
  }

  /** "Kandahar's Loi Karez district" is told by its own name, not by what it is in. */
  function afterOwner({ tree, head }: Group): number | undefined {
    const [owner] = dependents(tree, head, "nmod:poss").map((at) => tokenAt(tree, at));
    const own = dependents(tree, head, "compound", "flat").map((at) => tokenAt(tree, at));
    if (owner?.upos !== "PROPN" || ![tokenAt(tree, head), ...own].some(({ upos }) => upos === "PROPN"))
      return undefined;
    return tree.sentence.tokens.find((token) => token.start >= owner.end && !/^['’]s?$/.test(token.text))?.start;
  }

  function classes(group: Group): ReadonlySet<Class> {
    const found = new Set<Class>(classesOfNoun(nounOf(group)));
    const named = names.headName(group, undefined);
    if (named?.via === "demonym") found.add("people");
    const readings = group.names.filter(({ start }) => start === named?.start).flatMap((name) => name.readings);
    for (const { entity: bearer, via } of readings) {
      if (via === "name") for (const one of classesOfEntity(bearer)) found.add(one);
    }
    if (found.size === 0 && isNamedPost(group)) found.add("installation");
    if (found.size === 0) for (const one of ownKinds(group)) found.add(one);
    const resolved = found.size === 0 ? entity(group) : undefined;
    if (resolved) for (const c of classesOfEntity(resolved)) found.add(c);
    return found;
  }

  const liesIn = (inner: Entity, outer: Entity) => inner.id !== outer.id && world.liesIn(inner.id, outer.id);

  return { entity, mention, mentions, speaker, classes, noun: nounOf, liesIn };
}
