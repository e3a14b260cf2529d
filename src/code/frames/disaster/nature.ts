import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { wordsOf } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isThing } from "../../things.ts";
import { isNamedPlace, isTarget } from "./fillers.ts";

const NATURAL_NOUNS = phrases(
  "deluge, inundation, earthquake, quake, aftershock, flood, flooding, flash-flood, floodwater, landslide, landslip, mudslide, rockfall, drought, storm, sandstorm, dust-storm, duststorm, thunderstorm, cyclone, hurricane, typhoon, tsunami, tornado, twister, whirlwind, wildfire, bushfire, avalanche, eruption, heatwave, heat-wave, blizzard, famine, rain, rainfall, downpour, cloudburst, torrent, locust, snowstorm, snow, snowfall, tremor, temblor, hailstorm, mudflow, lava, lightning, swarm",
);
const NATURAL = new RegExp(`^(?:${NATURAL_NOUNS.join("|")})$`);

const HITTING = phrases(
  "make landfall, hit, strike, devastate, batter, lash, rock, shake, destroy, sweep, inundate, bury, ravage, affect, flood, submerge, engulf, jolt, pummel, pound, burn, rage, break out, spread, wreck, damage, displace, cut off, level, flatten, uproot, kill, drown, trap, isolate, paralyse, paralyze, strip, wash away, wash out, sweep away, carry away, leave, force, drive, claim, burst, overwhelm, besiege, tear across, sweep across, rip across, tear through, slam into, sweep through, rip through, threaten, grip, blanket, swamp, deluge, devour, scorch, parch, cut, block, tear off, tear down, rip off, flood out, swallow, raze, make homeless, cost life, take life, reach, invade, descend on, spread to",
);

/** Earthquakes, floods, storms, droughts and swarms, and what they strike. */
export const BY_NATURE: Pattern[] = [
  {
    rule: "disaster-hits-place",
    verbs: HITTING,
    mode: "natural",
    roles: { place: ["object"] },
    needs: ["place"],
    fits: (draft, reference) => isByNature(draft, reference) && isNamedPlace(draft, reference),
  },
  {
    rule: "disaster-hits",
    verbs: HITTING,
    mode: "natural",
    roles: { target: ["object"] },
    fits: isByNature,
  },
  {
    rule: "disaster-happens",
    verbs: phrases(
      "occur, happen, be record, be register, be feel, strike, hit, tear, sweep, rip, roar, cascade, fall, continue, rage, burn, spread",
    ),
    mode: "natural",
    roles: { place: ["in", "near", "through", "across", "off"], target: ["through", "across"] },
    needs: [],
    fits: (draft, reference) => draft.predicate.objects.length === 0 && isByNature(draft, reference),
  },
  {
    rule: "lost-to-nature",
    verbs: phrases("lose, fall victim, succumb"),
    mode: "natural",
    roles: { target: ["subject"] },
    needs: ["target"],
    fits: ({ predicate }, reference) =>
      predicate.objects.every(
        (group) => isThing(group, reference) || /^(?:life|everything|all)$/.test(reference.noun(group)),
      ) && predicate.phrases.some(({ prep, group }) => prep === "to" && NATURAL.test(reference.noun(group))),
  },
  {
    rule: "flooded",
    verbs: phrases("flood, inundate, swamp, submerge, wash away, wash out, sweep away, snow, snow in, burst bank"),
    mode: "natural",
    roles: { target: ["object", "subject"] },
    needs: ["target"],
    fits: isFlooded,
  },
  {
    rule: "disaster-recorded",
    verbs: phrases("record, register, feel, measure, see, experience, receive"),
    mode: "natural",
    roles: { target: ["object"], place: ["in", "near", "off"] },
    needs: [],
    fits: ({ predicate, roles }, reference) =>
      (roles.target ?? []).some((group) => isNatural(group, reference)) &&
      predicate.subjects.every((group) => reference.classes(group).has("place")),
  },
  {
    rule: "volcano",
    verbs: phrases("erupt, spew, blow, belch, rumble"),
    mode: "natural",
    roles: { target: ["subject"] },
    fits: (draft, reference) => isTarget(draft, reference, /^(?:volcano|mount)$/) || isMount(draft),
  },
  {
    rule: "natural",
    nouns: NATURAL_NOUNS,
    mode: "natural",
    roles: {},
    needs: ["place", "installation"],
    fits: isLiteral,
  },
];

/** Snow and rain fall everywhere: they are a disaster where they are heavy. */
function isNatural(group: Group, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (!NATURAL.test(noun) || isOfWords(group)) return false;
  return !/^(?:rain|rainfall|snow|snowfall|storm)$/.test(noun) || HEAVY.test(wordsOf(group).join(" "));
}
const HEAVY = /\b(?:heavy|torrential|record|severe|violent|deadly|unseasonal|exceptional)\b/;

function isByNature({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some(
    (group) =>
      (NATURAL.test(plain(reference.noun(group))) && !isOfWords(group)) ||
      isNamedStorm(group) ||
      isMuchOf(group, reference),
  );
}

/** "a flood of complaints" is none; "a flood of water", "the floods of 2010" are. */
function isOfWords({ tree, head }: Group): boolean {
  return dependents(tree, head, "nmod").some((at) => {
    const { upos, lemma } = tokenAt(tree, at);
    const isOf = dependents(tree, at, "case").some((mark) => tokenAt(tree, mark).text.toLowerCase() === "of");
    return (
      isOf &&
      upos === "NOUN" &&
      !/^(?:water|mud|rock|earth|snow|rain|locust|ash|magnitude|year|month|summer|winter)$/.test(lemma)
    );
  });
}

/** A sentence's first word can be taken for a name: "Wildfires raged". */
function plain(noun: string): string {
  return noun.toLowerCase().replace(/(?<=[a-z]{4})s$/, "");
}

/** "weeks of downpours", "swarms of locusts". */
function isMuchOf(group: Group, reference: Reference): boolean {
  if (!/^(?:week|day|month|hour|year|swarm|series|bout|spell|torrent)$/.test(reference.noun(group))) return false;
  return dependents(group.tree, group.head, "nmod").some((at) => NATURAL.test(tokenAt(group.tree, at).lemma));
}

/** Homes and streets under water, with nobody who floods them; markets are flooded with goods. */
function isFlooded({ predicate, roles }: Draft, reference: Reference): boolean {
  const isWet =
    predicate.passive || predicate.lemma === "burst"
      ? predicate.subjects.length === 0 || predicate.lemma === "burst"
      : false;
  const isWith = predicate.phrases.some(({ prep }) => prep === "with");
  return (
    isWet &&
    !isWith &&
    (roles.target ?? []).every((group) => {
      const classes = reference.classes(group);
      return (
        classes.has("place") ||
        classes.has("installation") ||
        /^(?:home|house|field|farm|street|crop|shelter|tent|camp|river|bridge|road|farmland|basement|railway|canal)$/.test(
          reference.noun(group),
        )
      );
    })
  );
}

/** "Mount Nyiragongo". */
function isMount({ roles }: Draft): boolean {
  return (roles.target ?? []).some(({ tree, first }) => tokenAt(tree, first).text === "Mount");
}

/** "Cyclone Idai", "Typhoon Haiyan". */
function isNamedStorm({ tree, first, last }: Group): boolean {
  return tree.sentence.tokens
    .slice(first, last + 1)
    .some(({ text }) => /^(?:Cyclone|Hurricane|Typhoon|Storm|Tropical)$/.test(text));
}

/** A flood of refugees, a political earthquake and an operation called a storm are none. */
function isLiteral({ predicate }: Draft, reference: Reference): boolean {
  if (predicate.objects.length > 0 || isLikened(predicate)) return false;
  const isRain = /^(?:rain|rainfall|snow|snowfall|storm|lightning|lava|torrent|swarm)$/.test(predicate.lemma);
  if (
    isRain &&
    !predicate.modifiers.some((group) =>
      /^(?:heavy|torrential|monsoon|severe|violent|record|deadly|winter|dust|sand|locust|seasonal|unseasonal|exceptional)$/.test(
        reference.noun(group),
      ),
    )
  )
    return false;
  return !predicate.modifiers.some((group) =>
    /^(?:political|diplomatic|media|economic|desert|perfect|operation)$/.test(reference.noun(group)),
  );
}

/** "like an earthquake". */
function isLikened({ tree, head }: Draft["predicate"]): boolean {
  return dependents(tree, head, "case").some((at) => /^(?:like|as)$/i.test(tokenAt(tree, at).text));
}
