import type { Mention } from "../model/claim.ts";
import type { Entity } from "../model/pack.ts";
import type { Group } from "../parse/en/groups.ts";
import type { ParsedReport } from "../parse/en/parse.ts";
import { dependents, tokenAt } from "../parse/en/tree.ts";
import { type Class, classesOfEntity, classesOfNoun } from "./classes.ts";
import { distanceKm } from "./distance.ts";
import type { KnownWorld } from "./known-world.ts";
import { phrases } from "./phrases.ts";

/** Finds out what noun groups stand for inside one report. */
export interface Reference {
  /** The entity that a group names or points back to; `as` chooses between readings ("Washington" acts, or is a place). */
  entity(group: Group, as?: As): Entity | undefined;
  /** The group as a claim's filler. */
  mention(group: Group, as?: As): Mention;
  /** A speaker: one without a name takes the entity of the body that they speak for. */
  speaker(group: Group): Mention;
  /** What the group can be in the world. */
  classes(group: Group): ReadonlySet<Class>;
  /** The lemma of the group's head. */
  noun(group: Group): string;
  /** The entities named before a character, latest first. */
  before(at: number): Entity[];
}

/** In which part a thing is looked for. */
export type As = "actor" | "place" | "installation";

type Name = Group["names"][number];

interface Named {
  start: number;
  end: number;
  entity: Entity;
  via: "name" | "demonym";
}

const PRONOUNS = new Set(["it", "they", "them", "its", "their", "itself", "themselves"]);
const PERSON_PRONOUNS = new Set(["he", "she", "him", "her", "his", "i"]);

/** Builds the reference of a report: reads its names in order and remembers them. */
export function createReference(report: ParsedReport, world: KnownWorld): Reference {
  const mentioned = new Set(
    report.sentences.flatMap(({ names }) => names.flatMap((n) => n.readings.map((r) => r.entity.id))),
  );
  const named: Named[] = report.sentences
    .flatMap(({ names }) => names.map((name) => toNamed(name)))
    .filter((n) => n !== undefined);
  named.sort((a, b) => a.start - b.start || b.end - a.end);
  dropNested(named);

  function toNamed(name: Name): Named | undefined {
    const reading = choose(name, undefined);
    return reading && { start: name.start, end: name.end, entity: reading.entity, via: reading.via };
  }

  /** The reading that fits best: its kind, the word after it, its country among those named, the packs' order. */
  function choose(name: Name, as: As | undefined): Name["readings"][number] | undefined {
    const after = report.text.slice(name.end, name.end + 16).toLowerCase();
    const score = ({ entity, via }: Name["readings"][number]) => {
      let points = via === "name" ? 1 : 0;
      const classes = classesOfEntity(entity);
      if (as === "place" && classes.includes("place")) points += 4;
      if (as === "installation" && entity.kind === "installation") points += 4;
      if (as === "actor" && (classes.includes("force") || classes.includes("body") || classes.includes("person")))
        points += 4;
      if (entity.kind === "place" && /^\s(?:province|governorate)/.test(after) && entity.type === "governorate")
        points += 6;
      if (entity.kind === "place" && entity.type !== "governorate") points += 1;
      const country = world.country(entity.id);
      if (country && country !== entity.id && mentioned.has(country)) points += 2;
      return points;
    };
    return name.readings.reduce<Name["readings"][number] | undefined>(
      (best, reading) => (best && score(best) >= score(reading) ? best : reading),
      undefined,
    );
  }

  /** The name that is the group's head: it covers the head word, or ends the group as a person's name does. */
  function headName(group: Group, as: As | undefined): Named | undefined {
    const head = tokenAt(group.tree, group.head);
    const covering = group.names.filter((name) => name.start <= head.start && name.end >= head.end);
    const persons = group.names.filter((name) =>
      name.readings.some(({ entity, via }) => via === "name" && entity.kind === "person"),
    );
    for (const name of [...persons, ...covering]) {
      const reading = choose(name, as);
      if (reading && (reading.via === "name" || isNationals(group, name))) return { ...name, ...reading };
    }
    return undefined;
  }

  /** "Iraqis", "the Americans": a demonym that stands alone. */
  function isNationals(group: Group, name: Name): boolean {
    return tokenAt(group.tree, group.head).upos !== "ADJ" && name.end - name.start >= group.end - group.start - 4;
  }

  function entity(group: Group, as?: As): Entity | undefined {
    const name = headName(group, as);
    if (name && as === "installation" && name.entity.kind === "place") return baseAt(name.entity) ?? name.entity;
    if (name) return metonym(name.entity, as);
    const noun = nounOf(group);
    if (STATE_NOUNS.has(noun)) return stateOf(group);
    const beside = apposed(group, as);
    if (beside) return beside;
    if (PRONOUNS.has(noun)) return antecedentOfPronoun(group, as);
    if (PERSON_PRONOUNS.has(noun)) return latest(group.start, (e) => e.kind === "person");
    const classes = classesOfNoun(noun);
    const whole = as !== "place" && MEMBER_NOUNS.has(noun) ? bodyOfMembers(group) : undefined;
    if (whole) return whole;
    if (classes.has("force") || (classes.has("aircraft") && as === "actor")) return forceOf(group, noun);
    if (classes.has("installation")) return installationOf(group);
    if (!isDefinite(group)) return undefined;
    if (noun === "country" || noun === "nation") return countryBefore(group.start);
    if (noun === "city" || noun === "town" || noun === "village")
      return latest(group.start, (e) => e.kind === "place" && CITY_TYPES.has(e.type ?? ""));
    if (noun === "province" || noun === "governorate")
      return latest(group.start, (e) => e.type === "governorate" || e.type === "province");
    if (noun === "group" || noun === "militia" || noun === "organisation" || noun === "organization")
      return hasModifier(group) ? undefined : latest(group.start, (e) => e.kind === "armed-group");
    return undefined;
  }

  /** "five fighters of the Popular Mobilization Forces": the body that they are of. */
  function bodyOfMembers(group: Group): Entity | undefined {
    const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => child > group.head);
    if (owner === undefined) return undefined;
    const token = tokenAt(group.tree, owner);
    const name = named.find((n) => n.via === "name" && n.start <= token.start && token.end <= n.end);
    return name && ["armed-force", "armed-group", "coalition", "organisation"].includes(name.entity.kind)
      ? name.entity
      : undefined;
  }

  /** "American soldiers": the forces of the state; "the militants", "the troops": those named last. */
  function forceOf(group: Group, noun: string): Entity | undefined {
    const state = group.names.flatMap((name) => name.readings).find(({ entity: e }) => e.kind === "state")?.entity;
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

  /** "the federal Iraqi government", "the Assad regime": the state. */
  function stateOf(group: Group): Entity | undefined {
    const owners = group.names.flatMap((name) => name.readings.map(({ entity: e }) => e));
    const state =
      owners.find((e) => e.kind === "state") ?? owners.find((e) => e.kind === "place" && e.type === "region");
    if (state || group.names.length > 0) return state;
    return isDefinite(group) && !hasModifier(group) ? latest(group.start, (e) => e.kind === "state") : undefined;
  }

  /** "the same camp, Taji": the name set beside a common noun. */
  function apposed(group: Group, as: As | undefined): Entity | undefined {
    const [child] = dependents(group.tree, group.head, "appos");
    const token = child === undefined ? undefined : tokenAt(group.tree, child);
    if (token?.upos !== "PROPN" || tokenAt(group.tree, group.head).upos !== "NOUN") return undefined;
    const name = named.find((n) => n.via === "name" && n.start <= token.start && token.end <= n.end);
    const fits = name && classesOfEntity(name.entity).some((c) => classesOfNoun(nounOf(group)).has(c));
    return fits ? metonym(name.entity, as) : undefined;
  }

  /** A capital that acts is its government. */
  function metonym(named: Entity, as: As | undefined): Entity {
    if (as !== "actor" || named.kind !== "place") return named;
    return world.entities.find((e) => e.kind === "state" && e.capital === named.id) ?? named;
  }

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

  function latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined {
    return named.findLast((n) => n.end <= before && n.via === "name" && fits(n.entity))?.entity;
  }

  /** "Washington has transferred …": a capital without a preposition acts. */
  function isActing({ start, entity: e }: Named): boolean {
    const isCapital = world.entities.some((state) => state.kind === "state" && state.capital === e.id);
    return (
      isCapital &&
      !/\b(?:in|at|near|from|of|to|outside|around|into|on|inside|over)\s+$/i.test(
        report.text.slice(Math.max(0, start - 12), start),
      )
    );
  }

  /** "the country": that of the last place named, else the last state. */
  function countryBefore(at: number): Entity | undefined {
    const place = named.findLast(
      (n) => n.end <= at && !isActing(n) && (n.entity.kind === "place" || n.entity.kind === "installation"),
    );
    const country = place && world.country(place.entity.id);
    return country ? world.entity(country) : named.findLast((n) => n.end <= at && n.entity.kind === "state")?.entity;
  }

  /** The subject of a clause before, in this sentence or the one before it. */
  function antecedentOfPronoun(group: Group, as: As | undefined): Entity | undefined {
    const at = report.sentences.findIndex(({ tree }) => tree === group.tree);
    for (const sentence of [report.sentences[at], report.sentences[at - 1]]) {
      const subjects = sentence?.predicates
        .flatMap((p) => p.subjects)
        .filter((s) => s.end <= group.start && !PRONOUNS.has(nounOf(s)))
        .sort((a, b) => a.start - b.start);
      for (const subject of subjects ?? []) {
        const found = entity(subject, as);
        if (found && (as !== "actor" || found.kind !== "person")) return found;
      }
    }
    return undefined;
  }

  /** "Kirkuk base", "a base near Kirkuk", "the base": by the place named with it, else by the last one named. */
  function installationOf(group: Group): Entity | undefined {
    if (isPlural(group)) return undefined;
    const places = isThere(group)
      ? [latest(group.start, (e) => e.kind === "place")].filter((e) => e !== undefined)
      : placesWith(group);
    for (const place of places) {
      const around = installations.filter((e) => world.liesIn(e.id, place.id) || isNear(e, place));
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
  let leading = false;

  function isInLead(group: Group): boolean {
    return report.sentences.some(({ paragraph, tree }) => tree === group.tree && paragraph === 1);
  }

  function isNear(installation: Entity, place: Entity): boolean {
    const [a, b] = [world.point(installation.id), world.point(place.id)];
    return a !== undefined && b !== undefined && distanceKm(a, b) <= NEAR_KM + Math.min(b.radiusKm, NEAR_KM);
  }
  const installations = world.entities.filter((e) => e.kind === "installation");

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

  function mention(group: Group, as?: As): Mention {
    const found = entity(group, as);
    const start = afterAmount(group);
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

  function speaker(group: Group): Mention {
    const plain = mention(group, "actor");
    if (plain.entity) return plain;
    const body = bodyOf(group);
    return body ? { ...plain, entity: body.id } : plain;
  }

  /** The names in a speaker's group, else those of whom it speaks for: "a spokesman for the army". */
  function namesOfBody(group: Group): Name[] {
    if (group.names.length > 0) return group.names;
    const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => {
      const marks = dependents(group.tree, child, "case").map((at) => tokenAt(group.tree, at).text.toLowerCase());
      return marks.some((mark) => mark === "for" || mark === "of" || mark === "in" || mark === "at");
    });
    const token = owner === undefined ? undefined : tokenAt(group.tree, owner);
    const sentence = report.sentences.find(({ tree }) => tree === group.tree);
    return sentence && token ? sentence.names.filter((n) => n.start <= token.start && token.end <= n.end) : [];
  }

  /** "a senior coalition official", "the army spokesman", "the statement": whose words they are. */
  function bodyOf(group: Group): Entity | undefined {
    const inside = namesOfBody(group)
      .flatMap((name) => choose(name, "actor") ?? [])
      .map(({ entity: e }) => e);
    const body =
      inside.find((e) => e.kind !== "person" && e.kind !== "place" && e.kind !== "installation") ?? inside[0];
    return body && metonym(body, "actor");
  }

  /** "17 rockets" has the filler "rockets": the number stands in the claim's quantity. */
  function afterAmount(group: Group): number {
    const { amounts } = report.sentences.find(({ tree }) => tree === group.tree) ?? { amounts: [] };
    const amount = amounts.find(
      (a) => !a.ordinal && a.start <= group.start && a.end > group.start && a.end < group.end,
    );
    if (!amount) return group.start;
    const gap = /^\W*(?:of\s+)?/.exec(report.text.slice(amount.end))?.[0] ?? "";
    return amount.end + gap.length;
  }

  function classes(group: Group): ReadonlySet<Class> {
    const found = new Set<Class>(classesOfNoun(nounOf(group)));
    const named = headName(group, undefined);
    if (named?.via === "demonym") found.add("people");
    if (named)
      for (const name of group.names)
        if (name.start === named.start)
          for (const { entity: e, via } of name.readings)
            if (via === "name") for (const c of classesOfEntity(e)) found.add(c);
    const resolved = found.size === 0 ? entity(group) : undefined;
    if (resolved) for (const c of classesOfEntity(resolved)) found.add(c);
    return found;
  }

  const before = (at: number) =>
    named
      .filter((n) => n.end <= at)
      .map((n) => n.entity)
      .reverse();
  return { entity, mention, speaker, classes, noun: nounOf, before };
}

/** Reports name a base by a city that it lies this far from. */
const NEAR_KM = 20;
const MEMBER_NOUNS = new Set(
  phrases(
    "member, fighter, soldier, troop, troops, unit, element, detachment, convoy, personnel, force, militant, man, contingent, officer, column, commander",
  ),
);
const REBELS = new Set(phrases("militant, jihadist, extremist, rebel, insurgent, fighter, gunman, terrorist, militia"));
const STATE_NOUNS = new Set(["government", "regime", "authority", "state"]);
const CITY_TYPES = new Set(["city", "town", "village", "capital"]);

function nounOf(group: Group): string {
  return tokenAt(group.tree, group.head).lemma.toLowerCase();
}

function isPlural(group: Group): boolean {
  return tokenAt(group.tree, group.head).xpos === "NNS";
}

function isDefinite(group: Group): boolean {
  return dependents(group.tree, group.head, "det").some((child) =>
    /^(?:the|this|that|these|those)$/i.test(tokenAt(group.tree, child).text),
  );
}

/** "Hezbollah" inside "Kataib Hezbollah" is nobody of its own. */
function dropNested(named: Named[]): void {
  const inner = named.filter((a) =>
    named.some((b) => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start),
  );
  for (const name of inner) named.splice(named.indexOf(name), 1);
}

function isIndefinite(group: Group): boolean {
  return dependents(group.tree, group.head, "det").some((child) => /^an?$/i.test(tokenAt(group.tree, child).text));
}

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

/** "the armed group" may be another; "the group" is the last one. */
function hasModifier(group: Group): boolean {
  return dependents(group.tree, group.head, "amod", "compound", "acl", "nmod").length > 0;
}
