import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { wordsOf } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isBy, isNamedPlace, isTarget } from "./fillers.ts";

const DISEASE =
  /^(?:coronavirus|covid|covid-19|virus|poliovirus|cholera|ebola|measles|measle|polio|malaria|dengue|typhoid|plague|influenza|flu|mpox|monkeypox|diphtheria|meningitis|marburg|smallpox|pandemic|epidemic|disease|fever|infection|hepatitis|outbreak|tuberculosis|leishmaniasis|rabies|anthrax|zika|chikungunya|dysentery|diarrhoea|diarrhea|scabies|hiv|pneumonia)$/;

const SPREADING = phrases(
  "spread, reach, break out, infect, sweep, hit, kill, ravage, emerge, claim, take, resurface, return, circulate, sicken, strike, appear, re-emerge, reemerge, rage, surge, take hold, spill, rip through, sweep through, tear through, run riot, run rife, rear head, cross into, grip, stalk, afflict",
);

/** Epidemics: the disease that spreads, its cases, its outbreak. */
export const BY_DISEASE: Pattern[] = [
  {
    rule: "disease-reaches",
    verbs: SPREADING,
    mode: "epidemic",
    roles: { place: ["to", "through", "across", "object", "in", "into"] },
    needs: ["place"],
    fits: (draft, reference) => isBy(draft, reference, DISEASE) && isNamedPlace(draft, reference),
  },
  {
    rule: "disease-spreads",
    verbs: SPREADING,
    mode: "epidemic",
    roles: {},
    needs: ["place"],
    fits: (draft, reference) => isBy(draft, reference, DISEASE),
  },
  {
    rule: "disease-found",
    verbs: phrases("detect, confirm, find, report, identify, diagnose, record, expect, fear, declare, suspect"),
    mode: "epidemic",
    roles: { target: ["object"] },
    needs: [],
    fits: isFoundDisease,
  },
  {
    rule: "cases",
    verbs: phrases(
      "report case, confirm case, record case, register case, detect case, report infection, log case, record death, report death, record infection, diagnose case, count case, announce case, see case, tally case, report, confirm, record, register, detect, log, diagnose, count",
    ),
    mode: "epidemic",
    roles: { place: ["subject", "in"], target: ["of"] },
    needs: [],
    fits: (draft, reference) =>
      hasCases(draft, reference) && (isTarget(draft, reference, DISEASE) || isOfDisease(draft)),
  },
  {
    rule: "cases-rise",
    verbs: phrases(
      "rise, surge, climb, jump, soar, increase, double, triple, treble, exceed, pass, top, spike, reach, stand, grow, mount, fall, drop, decline, approach",
    ),
    mode: "epidemic",
    roles: {},
    needs: [],
    fits: (draft, reference) =>
      isBy(draft, reference, /^(?:case|infection|death)$/) && draft.predicate.subjects.some(isOfIllness),
  },
  {
    rule: "outbreak-declared",
    verbs: phrases("declare, report, confirm, announce, face, suffer, battle, fight, experience, see, contain"),
    mode: "epidemic",
    roles: { place: ["subject"] },
    needs: ["place"],
    fits: isDeclaredBy,
  },
  {
    rule: "fall-ill",
    verbs: phrases("catch, contract, fall ill, fall sick, come down, die"),
    mode: "epidemic",
    roles: { target: ["object", "with", "of", "from"] },
    needs: ["place"],
    fits: (draft, reference) => isTarget(draft, reference, DISEASE),
  },
  {
    rule: "epidemic",
    nouns: phrases("epidemic, outbreak, pandemic, resurgence"),
    mode: "epidemic",
    roles: { target: ["object", "modifier"] },
    needs: ["place", "target"],
    fits: isOutbreakOfDisease,
  },
  {
    rule: "cases-of",
    nouns: phrases("case, infection"),
    mode: "epidemic",
    roles: { target: ["object", "modifier"] },
    needs: ["target"],
    fits: (draft, reference) => isTarget(draft, reference, DISEASE) && isCounted(draft),
  },
];

/** "Polio has been detected in Gaza"; a disease by a general word needs its place. */
function isFoundDisease({ predicate, roles }: Draft, reference: Reference): boolean {
  const isNamed = (roles.target ?? []).some(
    (group) =>
      DISEASE.test(reference.noun(group)) &&
      !/^(?:disease|infection|outbreak|fever|epidemic)$/.test(reference.noun(group)),
  );
  const isIn = predicate.phrases.some(({ prep }) => prep === "in");
  return isNamed && (isIn || roles.place !== undefined) && predicate.objects.length > 0;
}

function hasCases({ predicate }: Draft, reference: Reference): boolean {
  return predicate.objects.some((group) =>
    /^(?:case|infection|death|fatality|number|total)$/.test(reference.noun(group)),
  );
}

/** "its first coronavirus death"; of 2,895 cases the sentence says otherwise that there is an outbreak. */
function isOfDisease({ predicate, sentence }: Draft): boolean {
  return (
    predicate.objects.some((group) => wordsOf(group).some((lemma) => DISEASE.test(lemma))) ||
    sentence.sentence.tokens.some(({ lemma }) => DISEASE.test(lemma.toLowerCase()))
  );
}

/** "Malawi declared a cholera outbreak": there. */
function isDeclaredBy({ predicate, roles }: Draft, reference: Reference): boolean {
  const isThere = predicate.subjects.some(({ head }) => roles.place?.some((group) => group.head === head));
  const isOutbreak = predicate.objects.some(
    (group) => /^(?:outbreak|epidemic|resurgence)$/.test(reference.noun(group)) && isOfIllness(group),
  );
  return isThere && isOutbreak;
}

/** "Cholera cases", "a cholera outbreak", "an outbreak of cholera". */
function isOfIllness({ tree, head, first, last }: Group): boolean {
  const described = dependents(tree, head, "nmod").map((at) => tokenAt(tree, at));
  return [...tree.sentence.tokens.slice(first, last + 1), ...described].some(
    ({ lemma }) => DISEASE.test(lemma.toLowerCase()) && !/^(?:outbreak|epidemic|infection)$/.test(lemma.toLowerCase()),
  );
}

/** "40 cases of cholera": a number stands before them; told by no verb that reports them. */
function isCounted({ predicate: { tree, head }, sentence }: Draft): boolean {
  const at = tree.sentence.tokens[head];
  return sentence.amounts.some(({ end }) => at !== undefined && end <= at.start && at.start - end < 30);
}

/** "An outbreak of cholera", "a cholera outbreak"; wars and fighting break out too. */
function isOutbreakOfDisease({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.objects.length > 0) return predicate.objects.some((group) => DISEASE.test(reference.noun(group)));
  if (predicate.lemma === "resurgence") return false;
  if (predicate.lemma !== "outbreak") return true;
  return (
    roles.target === undefined ||
    [...roles.target, ...predicate.modifiers].some((group) => DISEASE.test(reference.noun(group)))
  );
}
