import type { Knowledge } from "../../../packs/knowledge.ts";
import type { Told } from "../told.ts";
import type { Clause } from "./clause.ts";
import { clauseFor } from "./clauses.ts";
import { intervalInWords } from "./days.ts";

/** One plain sentence for an event. */
export function sentenceFor(told: Told, knowledge: Knowledge): string {
  const said = inModality(clauseFor(told, knowledge), told.modality);
  const when = told.when ? intervalInWords(told.when) : "";
  return `${[said, when].filter(Boolean).join(" ")}.`;
}

function inModality(clause: Clause, modality: Told["modality"]): string {
  return clause.who === undefined ? happening(clause, modality) : act(clause, clause.who, modality);
}

/** A verb stands before its subject; in a plan and a denial a verbal noun stands for it, which agrees with nobody. */
function act(
  { verb, rest, deed, ofDeed }: Clause,
  who: NonNullable<Clause["who"]>,
  modality: Told["modality"],
): string {
  const isFeminine = who.gender === "feminine";
  const done = words(deed, ofDeed ?? rest);
  switch (modality) {
    case "planned":
      return `أُعلن اعتزام ${who.oblique} ${done}`;
    case "denied":
      return `نُفي قيام ${who.oblique} ب${done}`;
    case "possible": {
      const did = { masculine: "قام", feminine: "قامت", men: "قاموا" }[who.gender];
      return `يُحتمل أن ${isFeminine ? "تكون" : "يكون"} ${who.subject} قد ${did} ب${done}`;
    }
    default:
      return words(verb[isFeminine ? 1 : 0], who.subject, rest);
  }
}

function happening({ verb, rest, deed, ofDeed, isDeedFeminine }: Clause, modality: Told["modality"]): string {
  const done = words(deed, ofDeed ?? rest);
  switch (modality) {
    case "planned":
      return `أُعلن أن من المقرر ${done}`;
    case "denied":
      return `${isDeedFeminine ? "نُفيت" : "نُفي"} ${done}`;
    case "possible":
      return `ثمة احتمال ب${done}`;
    default:
      return words(verb[0], rest);
  }
}

function words(...parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
