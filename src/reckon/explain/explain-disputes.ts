import type { SituationEvent } from "../../model/situation.ts";
import { versionInWords } from "../diff/disagreement-changes.ts";
import { dayInWords } from "../prose/en/days.ts";
import { english } from "../prose/en.ts";
import { type Ground, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** What the tellings of an event differ on, each version with its claims; what settles it; and who denies it. */
export function disputeGrounds({ disagreements, denials }: SituationEvent): Ground[] {
  const { about } = english.changes;
  return [
    ...disagreements.flatMap(({ field, versions, settled }) => [
      ...versions.map((version) =>
        ground({
          value: `in dispute, ${about[field]}`,
          is: versionInWords(version, english.changes),
          rule: RULES.dispute,
          reasons: [`known since ${dayInWords(version.since)}`],
          claims: version.claims,
        }),
      ),
      ...(settled
        ? [
            ground({
              value: `settled, ${about[field]}`,
              is: settled.value,
              rule: RULES.settled,
              reasons: [settled.reason],
              claims: settled.claims,
            }),
          ]
        : []),
    ]),
    ...(denials.length > 0
      ? [ground({ value: "denied", is: `${denials.length} deny it`, rule: RULES.denied, claims: denials })]
      : []),
  ];
}
