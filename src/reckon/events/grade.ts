import type { Modality } from "../../model/claim.ts";
import type { Grade, Origin } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { capitalised, list, numberInWords } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import type { Telling } from "../tellings/telling.ts";
import { deniesOwnPart } from "./disagreements-denials.ts";
import { reliabilityOf } from "./grade-reliability.ts";
import { voicesOf } from "./voices.ts";

/** What decides how far an event is borne out: how many origins tell of it and deny it, and what a person made of them. */
interface Weight {
  telling: number;
  denying: number;
  accepted: boolean;
  deniedByPerson: boolean;
  modality: Modality;
  reliability: Grade["reliability"];
}

interface Rule {
  credibility: Grade["credibility"];
  /** As the published table says it. */
  when: string;
  fits(weight: Weight): boolean;
}

/** The table of docs/decisions/0004-grades.md, line by line: the first that fits decides, and the last always does. */
export const CREDIBILITY: Rule[] = [
  { credibility: 6, when: "it is only told as possible", fits: ({ modality }) => modality === "possible" },
  {
    credibility: 5,
    when: "a person has accepted a denial of it, and no claim of it",
    fits: ({ deniedByPerson, accepted }) => deniedByPerson && !accepted,
  },
  {
    credibility: 5,
    when: "at least as many origins deny it as tell of it",
    fits: ({ denying, telling }) => denying > 0 && denying >= telling,
  },
  { credibility: 4, when: "some origin denies it", fits: ({ denying }) => denying > 0 },
  {
    credibility: 1,
    when: "three origins or more, reliability A to C",
    fits: ({ telling, reliability }) => telling >= 3 && isReliable(reliability),
  },
  {
    credibility: 1,
    when: "two origins or more, and a person has accepted a claim of it",
    fits: ({ telling, accepted }) => telling >= 2 && accepted,
  },
  {
    credibility: 2,
    when: "two origins, reliability A to C",
    fits: ({ telling, reliability }) => telling >= 2 && isReliable(reliability),
  },
  { credibility: 2, when: "one origin, and a person has accepted a claim of it", fits: ({ accepted }) => accepted },
  { credibility: 3, when: "one origin, reliability A to C", fits: ({ reliability }) => isReliable(reliability) },
  { credibility: 3, when: "two origins or more, reliability D to F", fits: ({ telling }) => telling >= 2 },
  { credibility: 4, when: "one origin, reliability D or E", fits: ({ reliability }) => reliability !== "F" },
  { credibility: 6, when: "one origin, reliability F", fits: () => true },
];

/** Admiralty grade of an event by the published rule, with its reasons; `origins` are the voices of its tellings. */
export function gradeOf(
  tellings: Telling[],
  denials: Telling[],
  origins: Origin[],
  judged: Judgements,
  knowledge: Knowledge,
): Grade {
  const { reliability, reason } = reliabilityOf(tellings, knowledge);
  const against = denials.filter((denial) => !deniesOwnPart(denial, knowledge));
  const denying = voicesOf(against, knowledge);
  const weight: Weight = {
    telling: origins.length,
    denying: denying.length,
    accepted: tellings.some(({ id }) => judged.accepted.has(id)),
    deniedByPerson: against.some(({ id }) => judged.accepted.has(id)),
    modality: tellings[0]?.claim.modality ?? "asserted",
    reliability,
  };
  const rule = CREDIBILITY.find(({ fits }) => fits(weight));
  if (!rule) throw new Error("The last line of the table fits everything.");
  return {
    reliability,
    credibility: rule.credibility,
    reasons: [
      reason,
      voicesReason(origins, "independent origin tells of it", "independent origins tell of it"),
      ...(denying.length > 0 ? [voicesReason(denying, "origin denies it", "origins deny it")] : []),
      ...(weight.accepted ? ["A person has accepted it."] : []),
      ...(weight.deniedByPerson ? ["A person has accepted a denial of it."] : []),
      `Credibility ${rule.credibility}: ${rule.when}.`,
    ],
  };
}

function isReliable(reliability: Grade["reliability"]): boolean {
  return reliability <= "C";
}

/** "Two independent origins tell of it: Reuters and the coalition's statement." */
function voicesReason(voices: Origin[], one: string, several: string): string {
  const counted = `${capitalised(numberInWords(voices.length))} ${voices.length === 1 ? one : several}`;
  return `${counted}: ${list(voices.map(({ name }) => name))}.`;
}
