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

/** A verb stands before its subject; in a plan a verbal noun stands for it, which agrees with nobody. */
function act(clause: Clause, who: NonNullable<Clause["who"]>, modality: Told["modality"]): string {
  const { verb, rest, deed, ofDeed } = clause;
  switch (modality) {
    case "planned":
      return words(`أُعلن اعتزام ${who.oblique}`, deed, ofDeed ?? rest);
    case "denied":
      return `نُفي ${thatItWas(clause, who)}`;
    case "possible":
      return `يُحتمل ${thatItWas(clause, who)}`;
    default:
      return words(verb[who.gender === "feminine" ? 1 : 0], who.subject, rest);
  }
}

/** "أن تكون القوات قد انسحبت", "أن يكون المسلحون قد هاجموا المدينة", "أن تكون القوات تسيطر على القاعدة". */
function thatItWas(
  { verb: [did, sheDid], rest, isState }: Clause,
  { subject, gender }: NonNullable<Clause["who"]>,
): string {
  const be = gender === "feminine" ? "تكون" : "يكون";
  const done = { masculine: did, feminine: sheDid, men: `${did.replace(/ى$/, "")}وا` }[gender];
  return words(`أن ${be} ${subject}`, isState ? "" : `قد ${done}`, rest);
}

function happening({ verb, rest, deed, ofDeed, isDeedFeminine }: Clause, modality: Told["modality"]): string {
  const done = words(deed, ofDeed ?? rest);
  switch (modality) {
    case "planned":
      return `أُعلن أن من المقرر ${done}`;
    case "denied":
      return `${isDeedFeminine ? "نُفيت" : "نُفي"} ${done}`;
    case "possible":
      return `${isDeedFeminine ? "تُحتمل" : "يُحتمل"} ${done}`;
    default:
      return words(verb[0], rest);
  }
}

function words(...parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
