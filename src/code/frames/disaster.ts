import type { Group } from "../../parse/en/groups.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

const NATURAL_NOUNS = phrases(
  "earthquake, quake, aftershock, flood, flooding, landslide, mudslide, drought, storm, sandstorm, dust-storm, cyclone, hurricane, typhoon, tsunami, tornado, wildfire, avalanche, eruption, heatwave, blizzard, famine, rain, rainfall, downpour, locust, snowstorm, snow, snowfall, tremor, temblor, hailstorm, mudflow",
);
const NATURAL = new RegExp(`^(?:${NATURAL_NOUNS.join("|")})$`);
const DISEASE =
  /^(?:coronavirus|covid|covid-19|virus|cholera|ebola|measles|polio|malaria|dengue|typhoid|plague|influenza|flu|mpox|monkeypox|diphtheria|meningitis|marburg|smallpox|pandemic|epidemic|disease|fever|infection|hepatitis|outbreak)$/;
const INDUSTRY =
  /^(?:oil|gas|boiler|chemical|plant|factory|furnace|transformer|fertilizer|fertiliser|refinery|reactor|cylinder|industrial|nuclear|road|traffic|vehicle|multi-vehicle|rail|mining)$/;
const WRECKED =
  /^(?:dam|bridge|building|mine|tunnel|tower|roof|wall|stadium|block|factory|school|stage|crane|silo|levee|dyke|pier|house|plane|airliner|jet|aircraft|helicopter|train|tram|bus|ferry|boat|ship|vessel|dinghy|tanker|raft|trawler|canoe|lorry|truck|airplane|aeroplane)$/;

const HITTING = phrases(
  "hit, strike, devastate, batter, lash, rock, shake, destroy, sweep, inundate, bury, ravage, affect, flood, submerge, engulf, jolt, pummel, pound, burn, rage, break out, spread, wreck, damage, displace, cut off, tear through, slam into, sweep through, rip through",
);
const SPREADING = phrases("spread, reach, break out, infect, sweep, hit, kill, ravage, emerge");

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
      rule: "volcano",
      verbs: ["erupt"],
      mode: "natural",
      roles: { target: ["subject"] },
      fits: (draft, reference) => isTarget(draft, reference, /^(?:volcano|mount)$/),
    },
    {
      rule: "wreck",
      verbs: phrases("collapse, sink, capsize, derail, crash, overturn, cave in, burst, plunge, run aground, give way"),
      mode: "man-made",
      roles: { target: ["object", "subject"] },
      fits: (draft, reference) => isTarget(draft, reference, WRECKED),
    },
    {
      rule: "plant-explodes",
      verbs: phrases("explode, leak, catch fire, blow up, melt down"),
      mode: "man-made",
      roles: { target: ["subject"] },
      fits: (draft, reference) => isTarget(draft, reference, INDUSTRY),
    },
    {
      rule: "fire",
      verbs: phrases("break out, erupt, engulf, sweep through, rip through, tear through, destroy, gut, rage"),
      mode: "man-made",
      roles: { target: ["at", "in", "object", "through"] },
      fits: ({ predicate }, reference) =>
        predicate.subjects.some((group) => /^(?:fire|blaze|inferno)$/.test(reference.noun(group))),
    },
    {
      rule: "disease-reaches",
      verbs: SPREADING,
      mode: "epidemic",
      roles: { place: ["to", "through", "across", "in", "object"] },
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
      verbs: phrases("report case, confirm case, record case, register case, detect case, report infection"),
      mode: "epidemic",
      roles: { place: ["subject", "in"], target: ["of"] },
      fits: (draft, reference) => isTarget(draft, reference, DISEASE),
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

function isByNature({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some((group) => NATURAL.test(reference.noun(group)) || isNamedStorm(group));
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
  if (predicate.objects.length > 0) return false;
  return !predicate.modifiers.some((group) =>
    /^(?:political|diplomatic|media|economic|desert|perfect|operation)$/.test(reference.noun(group)),
  );
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
