import type { Knowledge } from "../../../packs/knowledge.ts";
import { namedIn, type Told } from "../told.ts";
import { clauseFor, type Named } from "./clauses.ts";
import { intervalInWords } from "./days.ts";
import { inProse } from "./names.ts";
import { capitalised, list } from "./numbers.ts";

/** One plain sentence for an event. */
export function sentenceFor(told: Told, knowledge: Knowledge): string {
  const named: Named = (...roles) => {
    const parties = namedIn(told, ...roles);
    return parties.length > 0 ? list(parties.map((party) => inProse(party, knowledge))) : undefined;
  };
  const { who, did, todo } = clauseFor(told, named);
  const when = told.when ? ` ${intervalInWords(told.when)}` : "";
  switch (told.modality) {
    case "planned":
      return `${capitalised(`it was announced that ${who} would ${todo}`)}${when}.`;
    case "denied":
      return `It is denied that ${who.replace(/^no /, "any ")} ${did}${when}.`;
    case "possible":
      return `It is possible that ${who} ${did}${when}.`;
    default:
      return `${capitalised(`${who} ${did}`)}${when}.`;
  }
}
