import type { Claim, Quantity } from "../../model/claim.ts";
import { fillers } from "../../model/claim.ts";
import type { ClaimType, Role } from "../../model/claim-types.ts";
import { ROLES } from "../../model/claim-types.ts";
import { mentionName } from "../language/names.ts";
import { days, list, plural, roleName, typeName } from "../language/words.ts";
import type { Knowledge } from "../view.ts";

/** Families of claim types that share a colour in the reading room. */
const FAMILY: Record<ClaimType, string> = {
  transfer: "hold",
  withdrawal: "hold",
  deployment: "hold",
  seizure: "hold",
  control: "place",
  attack: "harm",
  clash: "harm",
  casualties: "harm",
  arrest: "harm",
  abduction: "harm",
  property: "harm",
  disaster: "harm",
  force_level: "force",
  count: "reckon",
  statement: "speak",
  protest: "relate",
  agreement: "relate",
  group: "relate",
  affiliation: "relate",
  support: "relate",
};

/** The name of the colour of a claim's underline. */
export function familyOf(type: ClaimType): string {
  return FAMILY[type];
}

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
export function claimTitle(knowledge: Knowledge, claim: Claim): string {
  const role = [ABOUT_WHOM[claim.type] ?? [], SUBJECTS]
    .flat()
    .find((candidate) => fillers(claim, candidate).length > 0);
  const about = role && fillers(claim, role).map((mention) => withoutGloss(mentionName(knowledge, mention)));
  return about ? `${typeName(claim.type)}, ${list(about)}` : typeName(claim.type);
}

function withoutGloss(name: string): string {
  return name.replace(/ \([^)]*\)$/, "");
}

/** What a claim states, part by part: "to: Iraqi army". */
export function claimParts(knowledge: Knowledge, claim: Claim): { name: string; value: string }[] {
  const roles = ROLES.flatMap((role) => {
    const names = fillers(claim, role).map((mention) => mentionName(knowledge, mention));
    return names.length > 0 ? [{ name: roleName(role), value: list(names) }] : [];
  });
  const quantity = claim.quantity ? [{ name: "how many", value: quantityWords(claim.quantity) }] : [];
  const when = claim.when ? [{ name: "when", value: days(claim.when) }] : [];
  const modality = claim.modality === "asserted" ? [] : [{ name: "stated as", value: claim.modality }];
  return [...roles, ...quantity, ...when, ...modality];
}

/** "17 rockets", "at least 250", as the words had it. */
function quantityWords({ text, value, min, max, unit }: Quantity): string {
  const number =
    min !== undefined && max !== undefined && min !== max
      ? `${min}–${max}`
      : value !== undefined && min === undefined && max === undefined
        ? `about ${value}`
        : min !== undefined && max === undefined
          ? `at least ${min}`
          : max !== undefined && min === undefined
            ? `up to ${max}`
            : value === undefined
              ? text
              : `${value}`;
  return unit && !number.includes(unit) ? `${number} ${number === "1" ? unit : plural(unit)}` : number;
}

/** Who says so, outermost speaker first: "Iraqi army", "a spokesman, of the ministry"; the report itself where nobody is named. */
export function speakers(knowledge: Knowledge, claim: Claim): string {
  const chain = (claim.attribution ?? []).map((speaker) => mentionName(knowledge, speaker));
  return chain.length > 0 ? chain.join(", citing ") : "the report itself";
}
