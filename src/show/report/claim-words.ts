import type { Claim, Quantity } from "../../model/claim.ts";
import { fillers } from "../../model/claim.ts";
import { type ClaimType, ROLES, type Role } from "../../model/claim-types.ts";
import { mentionName } from "../language/names.ts";
import type { Knowledge, View } from "../view.ts";

/** What a claim is told with: texts, days and numbers, and names, in the reader's language. */
export type Telling = Pick<View, "t" | "words"> & { knowledge: Pick<Knowledge, "entity"> };

const SUBJECTS: Role[] = ["installation", "area", "target", "victim", "place", "destination", "actor"];
/** Types that are about somebody rather than about a place. */
const ABOUT_WHOM: Partial<Record<ClaimType, Role>> = {
  casualties: "victim",
  arrest: "target",
  abduction: "target",
  statement: "actor",
  group: "actor",
  affiliation: "actor",
  force_level: "actor",
};

/** "Transfer, K1": what kind of claim it is, and about what. */
export function claimTitle({ t, words, knowledge }: Telling, claim: Claim): string {
  const type = t.terms.types[claim.type];
  const role = [ABOUT_WHOM[claim.type] ?? [], SUBJECTS]
    .flat()
    .find((candidate) => fillers(claim, candidate).length > 0);
  const about = role && fillers(claim, role).map((mention) => withoutGloss(mentionName(knowledge, mention)));
  return about ? t.report.claimTitle(type, words.list(about)) : type;
}

function withoutGloss(name: string): string {
  return name.replace(/ \([^)]*\)$/, "");
}

/** One thing that a claim states: "to: Iraqi army". */
export interface ClaimPart {
  name: string;
  value: string;
}

/** What a claim states, part by part. */
export function claimParts(telling: Telling, claim: Claim): ClaimPart[] {
  const { t, words, knowledge } = telling;
  const roles = ROLES.flatMap((role) => {
    const names = fillers(claim, role).map((mention) => mentionName(knowledge, mention));
    return names.length > 0 ? [{ name: t.terms.roles[role], value: words.list(names) }] : [];
  });
  const { quantity, when, modality } = claim;
  const howMany = quantity ? [{ name: t.report.howMany, value: quantityWords(telling, quantity) }] : [];
  const days = when ? [{ name: t.report.when, value: words.days(when) }] : [];
  const stated = modality === "asserted" ? [] : [{ name: t.report.statedAs, value: t.terms.modalities[modality] }];
  return [...roles, ...howMany, ...days, ...stated];
}

/** "17 rockets", "at least 250", as the words had it. */
function quantityWords({ t, words }: Telling, { text, value, min, max, unit }: Quantity): string {
  const { range, about, atLeast, upTo, quantity } = t.report;
  const number =
    min !== undefined && max !== undefined && min !== max
      ? range(words.number(min), words.number(max))
      : value !== undefined && min === undefined && max === undefined
        ? about(words.number(value))
        : min !== undefined && max === undefined
          ? atLeast(words.number(min))
          : max !== undefined && min === undefined
            ? upTo(words.number(max))
            : value === undefined
              ? text
              : words.number(value);
  return quantity(number, unit, text);
}

/** Who says so, outermost speaker first: "Iraqi army", "a spokesman, of the ministry"; the report itself where nobody is named. */
export function speakers({ t, knowledge }: Telling, claim: Claim): string {
  const chain = (claim.attribution ?? []).map((speaker) => mentionName(knowledge, speaker));
  return chain.length > 0 ? chain.join(t.report.citing) : t.report.itself;
}

/** What a claim states in one line: "who: US-led coalition; to: Iraqi army". */
export function partsLine(telling: Telling, claim: Claim): string {
  return claimParts(telling, claim)
    .map(({ name, value }) => `${name}: ${value}`)
    .join(telling.t.report.further);
}
