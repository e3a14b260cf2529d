import type { Dating, KeptReport, Situation } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import type { Change } from "./change.ts";

type Reports = ReadonlyMap<string, KeptReport>;

/** Reports that are heard now, that a later version of their page replaced, or that are not heard any more. */
export function reportChanges(before: Situation, after: Situation, reports: Reports, knowledge: Knowledge): Change[] {
  const phrases = proseOf(knowledge).changes;
  const name = (id: string) => reportInWords(id, reports, phrases);
  const [was, is] = [new Set(before.reports), new Set(after.reports)];
  const replacedBefore = new Set(before.superseded.map(({ report }) => report));
  const replaced = after.superseded.filter(({ report }) => !replacedBefore.has(report));
  return [
    ...after.reports.filter((id) => !was.has(id)).map((id) => change("report-heard", id, phrases.heard(name(id)))),
    ...replaced.map(({ report, by }) => change("report-superseded", report, phrases.replaced(name(report), name(by)))),
    ...before.reports.filter((id) => !is.has(id)).map((id) => change("report-gone", id, phrases.unheard(name(id)))),
  ];
}

/** Reports without a date whose publication the record narrows otherwise than before. */
export function datingChanges(before: Dating[], after: Dating[], reports: Reports, knowledge: Knowledge): Change[] {
  const phrases = proseOf(knowledge).changes;
  const was = new Map(before.map((dating) => [dating.report, phrases.values.when(dating.narrowed)]));
  return after.flatMap(({ report, words, narrowed }) => {
    const then = was.get(report) ?? phrases.values.when(words);
    const now = phrases.values.when(narrowed);
    if (then === now) return [];
    const sentence = phrases.dated(reportInWords(report, reports, phrases), now, then);
    return [{ ...change("dating", report, sentence), before: then, after: now }];
  });
}

/** "“Coalition leaves K1” (Wire)". */
export function reportInWords(id: string, reports: Reports, phrases: Prose["changes"]): string {
  return phrases.report(reports.get(id)?.report ?? {});
}

function change(what: Change["what"], id: string, sentence: string): Change {
  return { what, id, sentence, claims: [] };
}
