import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { wordsOf } from "../about.ts";
import { isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

const NATURAL_NOUNS = phrases(
  "deluge, inundation, earthquake, quake, aftershock, flood, flooding, landslide, mudslide, drought, storm, sandstorm, dust-storm, cyclone, hurricane, typhoon, tsunami, tornado, wildfire, avalanche, eruption, heatwave, blizzard, famine, rain, rainfall, downpour, locust, snowstorm, snow, snowfall, tremor, temblor, hailstorm, mudflow",
);
const NATURAL = new RegExp(`^(?:${NATURAL_NOUNS.join("|")})$`);
const DISEASE =
  /^(?:coronavirus|covid|covid-19|virus|cholera|ebola|measles|measle|polio|malaria|dengue|typhoid|plague|influenza|flu|mpox|monkeypox|diphtheria|meningitis|marburg|smallpox|pandemic|epidemic|disease|fever|infection|hepatitis|outbreak)$/;
const INDUSTRY =
  /^(?:oil|gas|boiler|chemical|plant|factory|furnace|transformer|fertilizer|fertiliser|refinery|reactor|cylinder|industrial|nuclear|depot|pipeline|road|traffic|vehicle|multi-vehicle|rail|mining|warehouse|mill|workshop|firework|fireworks|chemical|waste|ammonium|solvent|bunker|silo|sawmill|brewery|distillery|power|bus|car|lorry|truck|train)$/;
const WRECKED =
  /^(?:dam|bridge|building|mine|tunnel|tower|roof|wall|stadium|block|factory|school|stage|crane|silo|levee|dyke|pier|house|plane|airliner|jet|aircraft|helicopter|train|tram|bus|minibus|coach|ferry|boat|ship|vessel|dinghy|tanker|raft|trawler|canoe|lorry|truck|airplane|aeroplane|car|van|vehicle|pickup|motorcycle|motorbike|rickshaw|trailer)$/;

const HITTING = phrases(
  "make landfall, hit, strike, devastate, batter, lash, rock, shake, destroy, sweep, inundate, bury, ravage, affect, flood, submerge, engulf, jolt, pummel, pound, burn, rage, break out, spread, wreck, damage, displace, cut off, level, flatten, uproot, kill, drown, trap, isolate, paralyse, paralyze, strip, wash away, sweep away, leave, force, claim, burst, overwhelm, besiege, tear across, sweep across, rip across, tear through, slam into, sweep through, rip through",
);
const WRECKING = phrases(
  "collapse, sink, capsize, derail, crash, overturn, cave in, burst, plunge, run aground, give way, go down, come down, jump rail, jump track, leave rail, leave track, flip, keel over, veer, skid, hit rock, hit tree, fall",
);
const SPREADING = phrases(
  "spread, reach, break out, infect, sweep, hit, kill, ravage, emerge, claim, take, resurface, return, circulate, sicken, strike",
);

/** A natural or man-made disaster or an epidemic. */
export const disaster: Frame = {
  type: "disaster",
  allows: { place: ["place"], actor: [] },
  needs: [["place", "target", "installation"]],
  patterns: [
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
        "occur, happen, be record, be register, be feel, strike, hit, tear, sweep, rip, roar, cascade, fall, continue",
      ),
      mode: "natural",
      roles: { place: ["in", "near", "through", "across", "off"], target: ["through", "across"] },
      needs: [],
      fits: (draft, reference) => draft.predicate.objects.length === 0 && isByNature(draft, reference),
    },
    {
      rule: "disaster-recorded",
      verbs: phrases("record, register, feel, measure"),
      mode: "natural",
      roles: { target: ["object"], place: ["in", "near", "off"] },
      needs: [],
      fits: ({ predicate, roles }, reference) =>
        predicate.passive && (roles.target ?? []).some((group) => NATURAL.test(reference.noun(group))),
    },
    {
      rule: "volcano",
      verbs: phrases("erupt, spew, blow, belch, rumble"),
      mode: "natural",
      roles: { target: ["subject"] },
      fits: (draft, reference) => isTarget(draft, reference, /^(?:volcano|mount)$/) || isMount(draft),
    },
    {
      rule: "wreck",
      verbs: WRECKING,
      mode: "man-made",
      roles: { target: ["subject"] },
      fits: (draft, reference) => isTarget(draft, reference, WRECKED) && isAccident(draft) && !isBreakingThrough(draft),
    },
    {
      rule: "wrecked",
      verbs: WRECKING,
      mode: "man-made",
      roles: { target: ["object"] },
      fits: (draft, reference) =>
        isTarget(draft, reference, WRECKED) &&
        isAccident(draft) &&
        !draft.predicate.subjects.some((group) => isForce(group, reference)),
    },
    {
      rule: "plant-explodes",
      verbs: phrases("explode, leak, catch fire, blow up, melt down, spill, burst"),
      mode: "man-made",
      roles: { target: ["subject"] },
      fits: (draft, reference) =>
        (isTarget(draft, reference, INDUSTRY) ||
          isTarget(
            draft,
            reference,
            /^(?:tanker|lorry|depot|pipeline|well|reactor|plant|factory|refinery|warehouse|bunker|silo|boiler|cylinder|mill|transformer|tank)$/,
          )) &&
        isAccident(draft),
    },
    {
      rule: "industrial-blast",
      verbs: phrases(
        "rip, tear, rock, shake, destroy, devastate, level, hit, gut, flatten, damage, rip through, tear through, kill, injure, spill, occur, happen",
      ),
      mode: "man-made",
      roles: { target: ["object", "through", "at", "in"] },
      needs: [],
      fits: (draft, reference) => isAccident(draft) && isIndustrialBlast(draft, reference),
    },
    {
      rule: "poisoned",
      verbs: phrases(
        "die, fall ill, fall sick, hospitalise, hospitalize, sicken, poison, be hospitalise, be hospitalize, be sicken, lose life",
      ),
      mode: "man-made",
      roles: { target: ["subject", "object"] },
      fits: isByTaintedGoods,
    },
    {
      rule: "fire",
      verbs: phrases("break out, erupt, engulf, sweep through, rip through, tear through, destroy, gut, rage"),
      mode: "man-made",
      roles: { target: ["object", "through", "at", "in"] },
      fits: ({ predicate }, reference) =>
        predicate.subjects.some((group) => /^(?:fire|blaze|inferno)$/.test(reference.noun(group))),
    },
    {
      rule: "disease-reaches",
      verbs: SPREADING,
      mode: "epidemic",
      roles: { place: ["to", "through", "across", "object", "in"] },
      needs: ["place"],
      fits: (draft, reference) => isByDisease(draft, reference) && isNamedPlace(draft, reference),
    },
    {
      rule: "disease-spreads",
      verbs: SPREADING,
      mode: "epidemic",
      roles: {},
      needs: ["place"],
      fits: isByDisease,
    },
    {
      rule: "cases",
      verbs: phrases(
        "report case, confirm case, record case, register case, detect case, report infection, log case, record death, report death, record infection, diagnose case",
      ),
      mode: "epidemic",
      roles: { place: ["subject", "in"], target: ["of"] },
      needs: [],
      fits: (draft, reference) => isTarget(draft, reference, DISEASE) || isOfDisease(draft),
    },
    {
      rule: "natural",
      nouns: NATURAL_NOUNS,
      mode: "natural",
      roles: {},
      needs: ["place", "installation"],
      fits: isLiteral,
    },
    {
      rule: "man-made",
      nouns: phrases(
        "derailment, shipwreck, spill, stampede, crash, collapse, crush, meltdown, accident, collision, leak, leakage, explosion",
      ),
      mode: "man-made",
      roles: { target: ["object", "at"] },
      needs: ["place"],
      fits: (draft, reference) =>
        draft.predicate.lemma === "shipwreck" ||
        draft.predicate.lemma === "stampede" ||
        draft.predicate.lemma === "derailment" ||
        isTarget(draft, reference, WRECKED) ||
        draft.predicate.modifiers.some(
          (group) => WRECKED.test(reference.noun(group)) || INDUSTRY.test(reference.noun(group)),
        ),
    },
    {
      rule: "epidemic",
      nouns: phrases("epidemic, outbreak, pandemic"),
      mode: "epidemic",
      roles: { target: ["object", "modifier"] },
      needs: ["place", "target"],
      fits: isOutbreakOfDisease,
    },
  ],
};

/** "an explosion at a fireworks factory", "a transformer explosion": nobody's bomb. */
function isIndustrialBlast({ predicate, roles }: Draft, reference: Reference): boolean {
  const blasts = predicate.subjects.filter((group) => /^(?:explosion|blast)$/.test(reference.noun(group)));
  const isOfIndustry = (group: Group) => wordsOf(group).some((word) => INDUSTRIAL_SITE.test(word));
  return blasts.length > 0 && [...blasts, ...(roles.target ?? [])].some(isOfIndustry);
}
const INDUSTRIAL_SITE =
  /^(?:factory|plant|refinery|warehouse|depot|mill|boiler|transformer|furnace|reactor|mine|colliery|pipeline|fireworks|firework|fertilizer|fertiliser|chemical|gas|fuel|petrol|petrochemical|grain|silo|laboratory|workshop|distillery)$/;

/** What people ate, drank or breathed killed them or made them ill, and nobody had meant it to. */
function isByTaintedGoods(draft: Draft): boolean {
  const words = draft.sentence.sentence.tokens.map(({ text }) => text).join(" ");
  return (
    TAINTED.test(words) &&
    isAccident(draft) &&
    !/\b(?:chemical (?:attack|weapon)|sarin|chlorine|nerve agent|novichok)/i.test(words)
  );
}
const TAINTED =
  /\b(?:food poisoning|carbon monoxide|methanol|(?:tainted|adulterated|contaminated|toxic|poisoned|poisonous|spoiled|bootleg|counterfeit|unsafe) (?:\w+ ){0,2}(?:food|alcohol|drinks?|liquor|water|milk|meat|bread|medicines?|syrups?|spirits?|brew|gas|fumes|mushrooms?|meals?)|(?:after|by|from) (?:eating|drinking|consuming|inhaling|ingesting) (?:\w+ ){0,3}(?:toxi\w+|poison\w*|contamina\w+|taint\w+|adultera\w+|fumes|gas)|(?:consuming|eating|drinking)\b[^.]*\btoxins?\b|poisoned by (?:a |the )?(?:gas|fumes)|gas leak)/i;

function isByNature({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some(
    (group) =>
      (NATURAL.test(reference.noun(group)) && !isOfWords(group)) || isNamedStorm(group) || isMuchOf(group, reference),
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

/** "weeks of downpours", "swarms of locusts". */
function isMuchOf(group: Group, reference: Reference): boolean {
  if (!/^(?:week|day|month|hour|year|swarm|series|bout|spell|torrent)$/.test(reference.noun(group))) return false;
  return dependents(group.tree, group.head, "nmod").some((at) => NATURAL.test(tokenAt(group.tree, at).lemma));
}

/** "Mount Nyiragongo". */
function isMount({ roles }: Draft): boolean {
  return (roles.target ?? []).some(({ tree, first }) => tokenAt(tree, first).text === "Mount");
}

/** "crashed through the blockade". */
function isBreakingThrough({ predicate }: Draft): boolean {
  return predicate.phrases.some(({ prep, depth }) => depth === 0 && prep === "through");
}

/** Not shot down, bombed or blown up by somebody. */
function isAccident({ sentence }: Draft): boolean {
  return !sentence.sentence.tokens.some(({ lemma }) =>
    /^(?:bomb|bombing|bomber|mine|missile|rocket|drone|shell|attack|attacker|strike|ambush|sabotage|shoot|militant|rebel|gunman|airstrike|booby-trap)$/.test(
      lemma.toLowerCase(),
    ),
  );
}

/** "its first coronavirus death". */
function isOfDisease({ predicate }: Draft): boolean {
  return predicate.objects.some(({ tree, first, last }) =>
    tree.sentence.tokens.slice(first, last + 1).some(({ lemma }) => DISEASE.test(lemma.toLowerCase())),
  );
}

function isByDisease({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some((group) => DISEASE.test(reference.noun(group)));
}

function isNamedPlace({ roles }: Draft, reference: Reference): boolean {
  return (roles.place ?? []).every((group) => group.names.length > 0 && reference.entity(group, "place") !== undefined);
}

function isTarget({ roles }: Draft, reference: Reference, words: RegExp): boolean {
  return roles.target?.some((group) => words.test(reference.noun(group))) ?? false;
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
  const isRain = /^(?:rain|rainfall|snow|snowfall|storm)$/.test(predicate.lemma);
  if (
    isRain &&
    !predicate.modifiers.some((group) =>
      /^(?:heavy|torrential|monsoon|severe|violent|record|deadly|winter|dust|sand)$/.test(reference.noun(group)),
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

/** "An outbreak of cholera", "a cholera outbreak"; wars and fighting break out too. */
function isOutbreakOfDisease({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.objects.length > 0) return predicate.objects.some((group) => DISEASE.test(reference.noun(group)));
  if (predicate.lemma !== "outbreak") return true;
  return (
    roles.target === undefined ||
    [...roles.target, ...predicate.modifiers].some((group) => DISEASE.test(reference.noun(group)))
  );
}
