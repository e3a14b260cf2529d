import type { ClaimType } from "../../../model/claim-types.ts";

/** The nouns of the events that are counted, by the type that they state. */
const NOUNS: Partial<Record<ClaimType, string>> = {
  attack:
    "attack strike airstrike raid bombing assault shelling incident explosion blast ambush assassination shooting barrage salvo bombardment offensive incursion massacre drone-strike rocket-attack operation mortar-attack air-raid",
  transfer: "handover transfer hand-over",
  withdrawal: "withdrawal pullout pull-out departure evacuation exit",
  protest: "protest demonstration rally march sit-in riot strike-day",
  clash: "clash battle skirmish firefight gunfight gunbattle exchange",
  arrest: "arrest detention",
  agreement: "ceasefire truce agreement accord deal",
  abduction: "abduction kidnapping kidnap hostage-taking",
  casualties: "killing death murder fatality execution beheading",
  deployment: "deployment",
  property: "looting seizure arson",
};

const TYPE_OF = new Map<string, ClaimType>();
for (const [type, list] of Object.entries(NOUNS))
  for (const noun of list.split(" ")) TYPE_OF.set(noun, type as ClaimType);

/** What only an ordinal counts: "the third convoy this month"; a number of convoys is a number of lorries. */
export function typeOfRanked(noun: string): ClaimType | undefined {
  return /^(?:convoy|patrol|reinforcement)$/.test(noun) ? "deployment" : TYPE_OF.get(noun);
}

/** The type of event that a noun states, by its lemma. */
export function typeOfNoun(noun: string): ClaimType | undefined {
  return TYPE_OF.get(noun);
}

/** The verbs by which places and posts are counted: "the first post to be vacated". */
const VERBS: Partial<Record<ClaimType, RegExp>> = {
  withdrawal: /^(?:vacate|leave|quit|abandon|evacuate)$/,
  transfer: /^(?:hand|give|transfer|return|close|turn|cede)$/,
  seizure: /^(?:fall|capture|seize|take|retake|recapture|overrun|liberate)$/,
  attack: /^(?:attack|hit|strike|target|bomb|shell)$/,
};

/** The type of event that a verb states of a place, by its lemma. */
export function typeOfVerb(verb: string): ClaimType | undefined {
  return (Object.keys(VERBS) as ClaimType[]).find((type) => VERBS[type]?.test(verb));
}
