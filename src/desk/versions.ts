import type { Claim, Mention, When } from "../model/claim.ts";
import { groupBy } from "../model/group-by.ts";
import { canonicalJson } from "../model/identity.ts";
import type { KeptClaim } from "../model/situation.ts";
import type { ReportPage } from "./desk.ts";
import { type ChangedParagraph, textChanges } from "./versions/text-changes.ts";

export type { ChangedParagraph } from "./versions/text-changes.ts";

/** What differs between two versions of a page. */
export interface VersionChanges {
  before: string;
  after: string;
  /** The whole text of both, in its order. */
  paragraphs: ChangedParagraph[];
  claims: {
    added: KeptClaim[];
    dropped: KeptClaim[];
    /** Those that both state, as the later version has them. */
    stay: KeptClaim[];
  };
}

/** Compares two versions of a page: their words, and what they state. */
export function changesOf(before: ReportPage, after: ReportPage): VersionChanges {
  return {
    before: before.report.id,
    after: after.report.id,
    paragraphs: textChanges(before.report.report.text, after.report.report.text, after.report.report.language),
    claims: claimChanges(before.claims, after.claims),
  };
}

function claimChanges(before: KeptClaim[], after: KeptClaim[]): VersionChanges["claims"] {
  const gone = groupBy(before, ({ claim }) => statedBy(claim));
  const isIn = (kept: KeptClaim) => gone.get(statedBy(kept.claim))?.shift() !== undefined;
  const stay = after.filter(isIn);
  const added = after.filter((kept) => !stay.includes(kept));
  return { added, dropped: [...gone.values()].flat(), stay };
}

/** What a claim states, however it is worded and wherever it stands: two claims with the same state the same. */
function statedBy({ type, mode, modality, roles, when, quantity, attribution = [], of, window }: Claim): string {
  return canonicalJson({
    type,
    mode,
    modality,
    roles: Object.fromEntries(Object.entries(roles).map(([role, named]) => [role, [named].flat().map(nameOf)])),
    when: when && daysOf(when),
    quantity: quantity && { ...quantity, text: undefined },
    attribution: attribution.map(nameOf),
    of,
    window: window && daysOf(window),
  });
}

function nameOf({ entity, text }: Pick<Mention, "entity" | "text">): string {
  return entity ?? text.toLowerCase();
}

function daysOf({ from, to }: When): When {
  return { from, to };
}
