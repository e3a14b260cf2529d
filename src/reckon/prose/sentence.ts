import type { Role } from "../../model/claim-types.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { clauseFor, type Named, type Told } from "./clauses.ts";
import { capitalised, inProse, intervalInWords, list } from "./prose.ts";

/** One plain sentence for an event. */
export function sentenceFor(told: Told, knowledge: Knowledge): string {
  const named: Named = (...roles) => {
    for (const role of roles) {
      const parties = told.roles[role];
      if (parties?.length) return list(distinct(parties, role).map((party) => inProse(party, knowledge)));
    }
    return undefined;
  };
  const { who, did, todo } = clauseFor(told, named);
  const when = told.when ? ` ${intervalInWords(told.when)}` : "";
  switch (told.modality) {
    case "planned":
      return `${capitalised(`it was announced that ${who} would ${todo}`)}${when}.`;
    case "denied":
      return `It is denied that ${who} ${did}${when}.`;
    case "possible":
      return `It is possible that ${who} ${did}${when}.`;
    default:
      return `${capitalised(`${who} ${did}`)}${when}.`;
  }
}

/** Reports name one giver in many ways (the US, the coalition): the one most often named stands for them. */
function distinct(parties: Party[], role: Role): Party[] {
  const one: Role[] = [
    "actor",
    "recipient",
    "installation",
    "area",
    "place",
    "origin",
    "destination",
    "target",
    "victim",
  ];
  return one.includes(role) ? parties.slice(0, 1) : parties;
}
