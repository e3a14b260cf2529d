import type { SituationEvent, Version } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import type { View } from "../view.ts";
import type { Item } from "./item.ts";

/** Why something is in the queue, in sentences. */
export function reasonWords(
  view: View,
  { reasons = [], event, open }: Pick<Item, "reasons" | "event" | "open">,
): string[] {
  const { reasons: words } = view.t.review.queue;
  return reasons.flatMap(({ code, count = 1 }) => {
    switch (code) {
      case "contradiction":
        return event ? contradictions(view, event) : againstRecord(view, open.id);
      case "low-grade":
        return event ? words.lowGrade(`${event.grade.reliability}${event.grade.credibility}`) : [];
      case "new-since-review":
      case "holds":
      case "counted":
        return words[code](count);
      default:
        return words[code];
    }
  });
}

/** How a count differs from the record. */
function againstRecord({ index, t }: View, claim: string): string {
  const check = index.checkOf(claim);
  return check
    ? t.review.queue.reasons.count([check.sentence, check.needs ?? ""].join(" ").trim())
    : t.review.queue.reasons.contradictions;
}

function contradictions(view: View, event: SituationEvent): string[] {
  const { reasons } = view.t.review.queue;
  const open = event.disagreements.filter(({ settled }) => !settled);
  if (open.length === 0) return [reasons.contradictions];
  return open.map(({ field, versions }) => {
    const reports = new Set(
      versions.flatMap(({ claims }) => claims.flatMap((id) => view.claims.get(id)?.report ?? [])),
    );
    const sides = versions.map((version) =>
      field === "happened" ? outcomeWords(view, version, event.denials) : version.value,
    );
    return reasons.contradict(view.t.common.reports(reports.size), reasons.or(sides));
  });
}

/** Whether it happened, as one side tells it: how many it tells of, or that there were none, or none of it. */
function outcomeWords({ t, words, claims }: View, { value, claims: told }: Version, denials: string[]): string {
  const { itHappened, itDidNot } = t.review.queue.reasons;
  const counts = told.flatMap((id) => claims.get(id)?.claim.quantity ?? []);
  if (told.some((id) => denials.includes(id))) return counts.some((count) => count.value === 0) ? value : itDidNot;
  const [count] = counts;
  if (!count) return itHappened;
  return count.value === undefined ? isolated(words, count.text) : words.number(count.value);
}
