import type { Effect } from "../../desk/desk.ts";
import { entityName, headline } from "../language/names.ts";
import type { View } from "../view.ts";

/** What an act changes, in sentences: the situation first, then the reports that are read again. */
export function effectSentences(view: View, { changes, recoded, sharedWith }: Effect): string[] {
  const { held } = view.t.review;
  const { claims } = view.t.common;
  const names = recoded.map(({ report }) => {
    const page = view.reports.get(report);
    return page ? headline(page) : report;
  });
  const count = (of: (one: Effect["recoded"][number]) => unknown[]) =>
    recoded.reduce((sum, one) => sum + of(one).length, 0);
  const [added, dropped, changed] = [count((r) => r.added), count((r) => r.dropped), count((r) => r.changed)];
  const shared = sharedWith.map((id) => entityName(view.knowledge, id));
  return [
    ...new Set(changes.map(({ sentence }) => sentence)),
    ...(names.length > 0 ? [held.readAgain(view.words.list(names))] : []),
    ...(added > 0 ? [held.appear(claims(added))] : []),
    ...(dropped > 0 ? [held.go(claims(dropped))] : []),
    ...(changed > 0 ? [held.change(claims(changed))] : []),
    ...(shared.length > 0 ? [held.shared(view.words.list(shared))] : []),
  ];
}
