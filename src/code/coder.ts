import type { Claim } from "../model/claim.ts";
import { canonicalJson } from "../model/identity.ts";
import type { Published, Report } from "../model/report.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import { findSpeech } from "./attribution.ts";
import type { Context } from "./claims/context.ts";
import { countClaim } from "./claims/count.ts";
import { eventClaim } from "./claims/event.ts";
import { quoted } from "./claims/quoted.ts";
import { statementClaims } from "./claims/statement.ts";
import { unclaimed } from "./claims/unclaimed.ts";
import { withCodes } from "./codes.ts";
import { dateFromWords } from "./dating.ts";
import type { Draft } from "./frame.ts";
import type { Affiliation } from "./frames/affiliation/found.ts";
import { findAffiliations } from "./frames/affiliation.ts";
import { findCounts } from "./frames/count.ts";
import { FRAMES } from "./frames.ts";
import type { KnownWorld } from "./known-world.ts";
import { matchFrame } from "./match.ts";
import { mergeTellings } from "./merge.ts";
import { createReference } from "./reference.ts";
import { settle } from "./settle.ts";
import { sidesOf } from "./sides.ts";
import { shareScenes } from "./story/share-scenes.ts";
import type { Told } from "./story/told.ts";
import { shareTimes, timesTold } from "./story.ts";

/** What a coder makes of a report. */
export interface Coding {
  /** From the page, else from the words alone. */
  published?: Published;
  claims: Claim[];
}

/** The coder's version: a ledger keeps it beside the claims; it changes when the same words would give other claims. */
export const CODER_VERSION = "2";

/** Codes a report: a pure function of its words, its published date and the packs; the same input gives the same claims. */
export function codeReport(report: Report, parsed: ParsedReport, world: KnownWorld): Coding {
  const reference = createReference(parsed, world);
  const published = report.published ?? dateFromWords(parsed);
  const speech = findSpeech(parsed, reference);
  const context: Context = { parsed, reference, speech, published: published ?? {}, told: [] };
  const bySentence = parsed.sentences.map((sentence) => {
    const found = codeSentence(sentence, context);
    context.told.push(...timesTold(sentence, found, context));
    return found;
  });
  const claims = shareTimes(shareScenes(bySentence), parsed);
  claims.push(
    ...withoutRepeats(speech.flatMap((act) => statementClaims(act, context))).map((claim) => withCodes(claim)),
  );
  claims.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end || (a.type < b.type ? -1 : 1));
  return { ...(published && { published }), claims };
}

/** "put the number at 10 and said that …": one speaker's two verbs in one sentence are one statement. */
function withoutRepeats(claims: Claim[]): Claim[] {
  const key = ({ type, mode, roles, quote }: Claim) => canonicalJson([type, mode, roles.actor, quote]);
  return claims.filter((claim, i) => claims.findIndex((other) => key(other) === key(claim)) === i);
}

function codeSentence(sentence: ParsedSentence, context: Context): Told[] {
  const { reference, parsed } = context;
  const found = FRAMES.flatMap((frame) => matchFrame(frame, sentence, reference));
  const drafts = mergeTellings(settle(found), reference);
  const affiliations = findAffiliations(parsed.text, sentence, reference);
  const counts = findCounts(sentence, drafts, reference);
  const counted = new Set(counts.filter(({ explains }) => !explains).map(({ told }) => told));
  return [
    ...drafts
      .filter((draft) => !counted.has(draft) && !isAffiliation(draft, affiliations))
      .map((draft) => ({ claim: withCodes(eventClaim(draft, context), sidesOf(draft, reference)), draft })),
    ...[
      ...counts.map((count) => countClaim(count, sentence, context)),
      ...unclaimed(sentence, context),
      ...affiliations.map((affiliation) => affiliationClaim(affiliation, parsed.text)),
    ].map((claim) => ({ claim: withCodes(claim) })),
  ];
}

function affiliationClaim({ mode, rule, actor, parent, start, end }: Affiliation, text: string): Claim {
  return {
    type: "affiliation",
    mode,
    roles: { actor, parent },
    modality: "asserted",
    quote: quoted(text, start, end),
    rule,
  };
}

/** "backed by Iran" is a standing relation, no act of support. */
function isAffiliation(
  { type, rule, predicate, start }: Draft,
  affiliations: { start: number; end: number }[],
): boolean {
  const isBacking = predicate.passive || rule === "support/back";
  return type === "support" && isBacking && affiliations.some((a) => a.start <= start && start < a.end);
}
