import type { Modality } from "../../model/claim.ts";
import type { Grade, Origin } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
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
  /** Names what the published table says of it. */
  rule: keyof Prose["grades"]["rules"];
  fits(weight: Weight): boolean;
}

/** The table of docs/decisions/0004-grades.md, line by line: the first that fits decides, and the last always does. */
export const CREDIBILITY: Rule[] = [
  { credibility: 6, rule: "onlyPossible", fits: ({ modality }) => modality === "possible" },
  {
    credibility: 5,
    rule: "deniedByPerson",
    fits: ({ deniedByPerson, accepted }) => deniedByPerson && !accepted,
  },
  {
    credibility: 5,
    rule: "deniedByAsMany",
    fits: ({ denying, telling }) => denying > 0 && denying >= telling,
  },
  { credibility: 4, rule: "denied", fits: ({ denying }) => denying > 0 },
  {
    credibility: 1,
    rule: "threeReliable",
    fits: ({ telling, reliability }) => telling >= 3 && isReliable(reliability),
  },
  {
    credibility: 1,
    rule: "twoAccepted",
    fits: ({ telling, accepted }) => telling >= 2 && accepted,
  },
  {
    credibility: 2,
    rule: "twoReliable",
    fits: ({ telling, reliability }) => telling >= 2 && isReliable(reliability),
  },
  { credibility: 2, rule: "oneAccepted", fits: ({ accepted }) => accepted },
  { credibility: 3, rule: "oneReliable", fits: ({ reliability }) => isReliable(reliability) },
  { credibility: 3, rule: "twoUnreliable", fits: ({ telling }) => telling >= 2 },
  { credibility: 4, rule: "oneUnreliable", fits: ({ reliability }) => reliability !== "F" },
  { credibility: 6, rule: "oneUngraded", fits: () => true },
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
  const correctedBy = [...new Set(tellings.flatMap(({ id }) => judged.corrected.get(id) ?? []))];
  const weight: Weight = {
    telling: origins.length,
    denying: denying.length,
    accepted: tellings.some(({ id }) => judged.accepted.has(id)),
    deniedByPerson: against.some(({ id }) => judged.accepted.has(id)),
    modality: tellings[0]?.claim.modality ?? "asserted",
    reliability,
  };
  const line = CREDIBILITY.find(({ fits }) => fits(weight));
  if (!line) throw new Error("The last line of the table fits everything.");
  const { credibility, rule } = line;
  const { grades } = proseOf(knowledge);
  return {
    reliability,
    credibility,
    reasons: [
      reason,
      grades.telling(origins.map(({ name }) => name)),
      ...(denying.length > 0 ? [grades.denying(denying.map(({ name }) => name))] : []),
      ...(weight.accepted ? [grades.accepted] : []),
      ...(correctedBy.length > 0 ? [grades.corrected(correctedBy)] : []),
      ...(weight.deniedByPerson ? [grades.denialAccepted] : []),
      grades.credibility(credibility, rule),
    ],
  };
}

function isReliable(reliability: Grade["reliability"]): boolean {
  return reliability <= "C";
}
