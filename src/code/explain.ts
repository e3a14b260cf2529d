import type { ClaimType } from "../model/claim-types.ts";
import type { Report } from "../model/report.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import { type Coding, codeReport } from "./coder.ts";
import { FRAMES } from "./frames.ts";
import type { KnownWorld } from "./known-world.ts";
import { type Attempt, attempts } from "./match.ts";
import type { Found } from "./mentions/found.ts";
import { mentionsOf } from "./mentions.ts";
import { createReference, type Reference } from "./reference.ts";

/** A rule whose words stand in a sentence and that made no claim, and why not. */
export interface NearMiss {
  type: ClaimType;
  rule: string;
  start: number;
  end: number;
  why: string;
}

/** A sentence with all that the coder saw in it. */
export interface SeenSentence {
  parsed: ParsedSentence;
  mentions: Found[];
  nearMisses: NearMiss[];
}

/** What a coder makes of a report, and what it saw on the way. */
export interface Explanation {
  coding: Coding;
  sentences: SeenSentence[];
}

/** Codes a report and tells what was seen in each sentence: its words' relations, who and what it speaks of, the rules that nearly fired. */
export function explainReport(report: Report, parsed: ParsedReport, world: KnownWorld): Explanation {
  const reference = createReference(parsed, world);
  const mentions = mentionsOf(parsed, world);
  const sentences = parsed.sentences.map((sentence) => {
    const { start, end } = sentence.sentence;
    return {
      parsed: sentence,
      mentions: mentions.filter((mention) => mention.start >= start && mention.end <= end),
      nearMisses: nearMissesIn(sentence, reference),
    };
  });
  return { coding: codeReport(report, parsed, world), sentences };
}

function nearMissesIn(sentence: ParsedSentence, reference: Reference): NearMiss[] {
  return sentence.predicates.flatMap((predicate) =>
    FRAMES.flatMap((frame) => {
      const tried = [...attempts(frame, predicate, sentence, reference)];
      return tried.some(({ lacks }) => lacks === undefined) ? [] : tried.map(nearMiss);
    }),
  );
}

function nearMiss({ draft, lacks = "" }: Attempt): NearMiss {
  const { type, rule, start, end } = draft;
  return { type, rule, start, end, why: lacks };
}
