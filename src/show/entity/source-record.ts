import type { ReportPage } from "../../desk/desk.ts";
import { fold } from "../../model/fold.ts";
import type { Source } from "../../model/pack.ts";
import type { Check } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { remembered } from "../register/remembered.ts";
import type { View } from "../view.ts";

/** What the record holds of one outlet. */
export interface SourceRecord {
  /** The pack's id, else made of its name. */
  id: string;
  name: string;
  source?: Source;
  reports: ReportPage[];
  /** Its reports that are another's, each with the outlet that it is from. */
  copies: { page: ReportPage; of: string }[];
  /** The counts and sums of its reports, held against the record. */
  checks: Check[];
  /** Whom its reports quote, and how often. */
  quotes: Map<string, { name: string; entity?: string; times: number }>;
}

/** The outlets that the desk has reports of, by their ids. */
export function sourceRecords(view: View): ReadonlyMap<string, SourceRecord> {
  return remembered(view.index.whole, "sources", () => {
    const records = new Map<string, SourceRecord>();
    const { checkOf, whole } = view.index;
    const textOf = new Map(whole.origins.flatMap((origin) => origin.reports.map((id) => [id, origin.id])));
    for (const page of view.reports.values()) {
      const record = recordOf(view, page, records);
      record.reports.push(page);
      const of = copiedFrom(view, page, textOf.get(page.report.id));
      if (of && idOf(view, of) !== record.id) record.copies.push({ page, of });
      for (const { id, claim } of page.claims) {
        const check = checkOf(id);
        if (check) record.checks.push(check);
        for (const { entity, text } of claim.attribution ?? []) quoted(view, record, text, entity);
      }
    }
    return records;
  });
}

function recordOf(view: View, page: ReportPage, records: Map<string, SourceRecord>): SourceRecord {
  const name = outletName(page);
  const source = sourceOf(view, name, page.report.report.url);
  const id = source?.id ?? slug(name);
  const found = records.get(id);
  if (found) return found;
  const made = { id, name: source?.name ?? name, reports: [], copies: [], checks: [], quotes: new Map() };
  const record: SourceRecord = { ...made, ...(source && { source }) };
  records.set(id, record);
  return record;
}

function sourceOf({ knowledge }: View, name: string, url: string | undefined): Source | undefined {
  return knowledge.source(name) ?? (url ? knowledge.source(url) : undefined);
}

/** The id of the outlet of a report. */
export function sourceIdOf(view: View, page: ReportPage): string {
  const name = outletName(page);
  return sourceOf(view, name, page.report.report.url)?.id ?? slug(name);
}

/** The id of the outlet of this name. */
function idOf(view: View, name: string): string {
  return view.knowledge.source(name)?.id ?? slug(name);
}

/** The outlet whose text this is, by the record's comparison of texts, else by its own credit line. */
function copiedFrom(view: View, page: ReportPage, text: string | undefined): string | undefined {
  const first = text && text !== page.report.id ? view.reports.get(text) : undefined;
  return first ? outletName(first) : page.report.report.credit;
}

function quoted(view: View, { quotes }: SourceRecord, text: string, entity: string | undefined): void {
  const key = entity ?? fold(text);
  const name = (entity && view.knowledge.entity(entity)?.name) || text;
  const times = (quotes.get(key)?.times ?? 0) + 1;
  quotes.set(key, { name, times, ...(entity && { entity }) });
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}
