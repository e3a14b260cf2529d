import type { Day, Interval } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Published } from "../../model/report.ts";
import type { Dating, KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Record } from "../record/record.ts";
import { anchorsOf } from "./anchors.ts";
import { boundsOf, narrow } from "./constraint.ts";
import { createQuestionedRecord } from "./questioned-record.ts";
import { type Undated, undatedOf } from "./undated.ts";

/**
 * When reports were published: a function of the reports and claims that it holds, in whatever order they came. Only reports that
 * their own page dates to one day narrow others, so that no two undated reports date each other and none dates itself.
 */
export interface Datings {
  /** Takes a report with its claims, or puts them in the place of what it had. */
  put(report: KeptReport, claims: KeptClaim[]): void;
  remove(report: string): void;
  /** Ids, in order, of the reports that it holds whose days of publication, or the reasons for them, changed since the last time. */
  settle(): string[];
  /** As of the last settling; undefined for a report that its own page dates to one day. */
  datingOf(report: string): Dating | undefined;
  /** The days on which it can have been published, as of the last settling; no bounds where nothing tells. */
  publishedOf(report: string): Interval;
}

interface Dated {
  published: Day;
  report: KeptReport;
  claims: KeptClaim[];
}

export function createDatings(knowledge: Knowledge): Datings {
  const record = createQuestionedRecord(knowledge);
  const dated = new Map<string, Dated>();
  const undated = new Map<string, Undated>();
  const datings = new Map<string, Dating>();
  const changed = new Set<string>();
  const settled = new Map<string, string>();

  const tell = ({ report, claims, published }: Dated, tellOne: typeof record.tell) => {
    for (const anchor of anchorsOf(report, claims, published, knowledge)) tellOne(anchor);
  };
  const withdraw = (id: string) => {
    const was = dated.get(id);
    if (was) tell(was, record.untell);
    for (const question of undated.get(id)?.questions ?? []) record.drop(question);
    dated.delete(id);
    undated.delete(id);
  };
  const publishedOf = (id: string): Interval => {
    const day = dated.get(id)?.published;
    return day ? { from: day, to: day } : boundsOf(datings.get(id)?.narrowed);
  };

  return {
    put: (report, claims) => {
      withdraw(report.id);
      changed.add(report.id);
      const words = publishedByWords(report);
      if (isOneDay(words)) {
        const one = { published: words.from, report, claims };
        dated.set(report.id, one);
        tell(one, record.tell);
        return;
      }
      const one = undatedOf(report, words, claims, record.anchors, knowledge);
      undated.set(report.id, one);
      for (const question of one.questions) record.pose(question);
    },
    remove: (id) => {
      withdraw(id);
      datings.delete(id);
      settled.delete(id);
      changed.delete(id);
    },
    settle: () => {
      const touched = new Set([...changed, ...record.settle()]);
      changed.clear();
      return [...touched].sort().filter((id) => {
        const one = undated.get(id);
        if (one) datings.set(id, { report: id, ...(one.words && { words: one.words }), narrowed: narrowed(one) });
        else datings.delete(id);
        const now = JSON.stringify(datings.get(id) ?? publishedOf(id));
        const isNew = settled.get(id) !== now;
        settled.set(id, now);
        return isNew;
      });
    },
    datingOf: (id) => datings.get(id),
    publishedOf,
  };

  function narrowed({ words, own, questions }: Undated): Published {
    return narrow(words, own, questions.flatMap(record.answer), knowledge);
  }
}

/** The datings of all reports of a record that their own page does not date to one day, in the record's order. */
export function datingsOf({ reports, claims }: Record, knowledge: Knowledge): Dating[] {
  const datings = createDatings(knowledge);
  const claimsOf = groupBy(claims, ({ report }) => report);
  for (const report of reports) datings.put(report, claimsOf.get(report.id) ?? []);
  datings.settle();
  return reports.flatMap(({ id }) => datings.datingOf(id) ?? []);
}

/** When a report was published as its page or its words say, before the record is asked. */
export function publishedByWords({ published, report }: KeptReport): Published | undefined {
  return published ?? report.published;
}

function isOneDay(published: Published | undefined): published is Published & Required<Interval> {
  return published?.from !== undefined && published.from === published.to;
}
