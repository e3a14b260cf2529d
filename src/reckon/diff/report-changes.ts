import type { Dating, KeptReport, Situation } from "../../model/situation.ts";
import { intervalInWords } from "../prose/prose.ts";
import type { Change } from "./change.ts";

type Reports = ReadonlyMap<string, KeptReport>;

/** Reports that are heard now, that a later version of their page replaced, or that are not heard any more. */
export function reportChanges(before: Situation, after: Situation, reports: Reports): Change[] {
  const [was, is] = [new Set(before.reports), new Set(after.reports)];
  const replacedBefore = new Set(before.superseded.map(({ report }) => report));
  const replaced = after.superseded.filter(({ report }) => !replacedBefore.has(report));
  return [
    ...after.reports
      .filter((id) => !was.has(id))
      .map((id) => change("report-heard", id, `New: ${reportInWords(id, reports)}.`)),
    ...replaced.map(({ report, by }) => {
      const sentence = `${reportInWords(report, reports)} is replaced by a later version of its page: ${reportInWords(by, reports)}.`;
      return change("report-superseded", report, sentence);
    }),
    ...before.reports
      .filter((id) => !is.has(id))
      .map((id) => change("report-gone", id, `No longer heard: ${reportInWords(id, reports)}.`)),
  ];
}

/** Reports without a date whose publication the record narrows otherwise than before. */
export function datingChanges(before: Dating[], after: Dating[], reports: Reports): Change[] {
  const was = new Map(before.map((dating) => [dating.report, publishedInWords(dating.narrowed)]));
  return after.flatMap(({ report, words, narrowed }) => {
    const then = was.get(report) ?? publishedInWords(words);
    const now = publishedInWords(narrowed);
    if (then === now) return [];
    const sentence = `${reportInWords(report, reports)} was published ${now}; before, ${then}.`;
    return [{ ...change("dating", report, sentence), before: then, after: now }];
  });
}

/** "“Coalition leaves K1” (Wire)". */
export function reportInWords(id: string, reports: Reports): string {
  const { headline, outlet, credit } = reports.get(id)?.report ?? {};
  return `${headline ? `“${headline}”` : "a report without headline"} (${outlet ?? credit ?? "no outlet named"})`;
}

/** "on 29 March 2020", "on an unknown day". */
export function publishedInWords(days: Dating["words"]): string {
  return (days && intervalInWords(days)) || "on an unknown day";
}

function change(what: Change["what"], id: string, sentence: string): Change {
  return { what, id, sentence, claims: [] };
}
