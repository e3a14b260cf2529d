import type { Act } from "../../desk/desk.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Disagreement, SituationEvent } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import { outletName } from "../language/names.ts";
import { publishedOf } from "../report/dating.ts";
import { thingsUnder } from "../review/acts-about.ts";
import type { View } from "../view.ts";

/** Something that became known of an event, or was decided about it, on a day. */
export interface Step {
  day: Day;
  words: string;
}

/** How an event came to be known as it is: its reports, what they differed on and what settled it, and what people decided. */
export function historyOf(view: View, event: SituationEvent, log: readonly Act[]): Step[] {
  const steps = [
    ...reportSteps(view, event),
    ...event.disagreements.flatMap((disagreement) => disagreementSteps(view, disagreement)),
    ...actSteps(view, event, log),
  ];
  return steps.sort((a, b) => a.day.localeCompare(b.day));
}

function reportSteps(view: View, { reports, denials, known }: SituationEvent): Step[] {
  const { t, words } = view;
  const denying = new Set(denials.flatMap((id) => view.claims.get(id)?.report ?? []));
  const pages = reports.flatMap((id) => view.reports.get(id) ?? []);
  const byDay = groupBy(pages, (page) => {
    const published = publishedOf(view, page);
    return published?.to ?? published?.from ?? known;
  });
  const days = [...byDay.keys()].sort();
  return days.map((day, i) => {
    const pagesThen = byDay.get(day) ?? [];
    const outlets = words.list([...new Set(pagesThen.map(outletName))].map((outlet) => isolated(words, outlet)));
    const denies = pagesThen.some(({ report }) => denying.has(report.id)) ? ` ${t.entity.withDenial}` : "";
    const told = i === 0 ? t.entity.firstKnown(outlets) : t.entity.moreReports(pagesThen.length, outlets);
    return { day, words: told + denies };
  });
}

function disagreementSteps({ t, words }: View, { field, versions, settled }: Disagreement): Step[] {
  const [, opened] = versions.map(({ since }) => since).sort();
  const values = words.list(versions.map(({ value }) => isolated(words, value)));
  return [
    ...(opened ? [{ day: opened, words: t.entity.beganToDiffer(t.entity.fields[field], values) }] : []),
    ...(settled
      ? [{ day: settled.since, words: t.entity.wasSettled(t.entity.fields[field], isolated(words, settled.value)) }]
      : []),
  ];
}

function actSteps({ t, words }: View, event: SituationEvent, log: readonly Act[]): Step[] {
  const claims = new Set([...event.claims, ...event.denials]);
  return log
    .filter((act) => thingsUnder(act, log).some((thing) => claims.has(thing)))
    .map(({ recorded, review }) => ({
      day: recorded.slice(0, 10),
      words: t.entity.act(
        t.entity.acts[review.decision],
        isolated(words, review.by),
        review.note ? isolated(words, review.note) : "",
      ),
    }));
}
