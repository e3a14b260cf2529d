import type { Check, Level } from "../../model/situation.ts";
import { dayInWords } from "../prose/en/days.ts";
import { english } from "../prose/en.ts";
import type { Evidence } from "./evidence.ts";
import { claimGrounds } from "./explain-claims.ts";
import { type Explanation, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** Why a count or a sum agrees with the record or differs: what was counted, and what its number would need. */
export function explainCheck(check: Check, evidence: Evidence): Explanation {
  const { kind, claim, claims, report, words, sentence, needs, verdict, counted } = check;
  const events = new Map(evidence.situation.events.map((event) => [event.id, event]));
  return {
    what: "check",
    id: claim,
    sentence: `“${words}” ${sentence}`,
    because: [
      ground({
        value: "verdict",
        is: verdict.replace("-", " "),
        rule: kind === "count" ? RULES.check : RULES.arithmetic,
        reasons: needs ? [needs] : [],
        claims,
        reports: [report],
      }),
      ...counted.flatMap((id) => {
        const event = events.get(id);
        return event
          ? [
              ground({
                value: "counted",
                is: event.sentence,
                rule: RULES.check,
                claims: event.claims,
                reports: event.reports,
              }),
            ]
          : [];
      }),
    ],
    claims: claimGrounds(claims, evidence),
  };
}

/** Why a force is said to be so strong. */
export function explainLevel(level: Level, evidence: Evidence, asked: string): Explanation {
  const { claims, known } = level;
  const sentence = english.levels.sentence(level, evidence.knowledge);
  return {
    what: "level",
    id: claims[0] ?? asked,
    sentence,
    because: [
      ground({
        value: "strength",
        is: sentence,
        rule: RULES.level,
        reasons: [`known since ${dayInWords(known)}`],
        claims,
      }),
    ],
    claims: claimGrounds(claims, evidence, asked),
  };
}
