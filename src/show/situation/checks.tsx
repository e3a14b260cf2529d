import type { Day } from "../../model/day.ts";
import type { Check } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";

const SIGNS = { agrees: "✓", differs: "×", "cannot-tell": "?" } as const;

const ORDER: Check["verdict"][] = ["differs", "agrees", "cannot-tell"];

/** A check with the day on which its report was published. */
interface PublishedCheck {
  check: Check;
  published: Day;
}

/** All checks: the record against them first, then for them, each the latest first. */
const publishedChecks = perSituation((view): PublishedCheck[] => {
  const narrowed = new Map(view.whole.datings.map((dating) => [dating.report, dating.narrowed]));
  return view.whole.checks
    .map((check) => {
      const published = narrowed.get(check.report) ?? view.reports.get(check.report)?.report.published;
      return { check, published: published?.from ?? published?.to ?? "" };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.check.verdict) - ORDER.indexOf(b.check.verdict) || b.published.localeCompare(a.published),
    );
});

/** The checks of reports published by the day: the record against them first, then for them, each the latest first. */
export function checksOn(view: View): Check[] {
  return publishedChecks(view).flatMap(({ check, published }) => (published <= view.at.day ? [check] : []));
}

/** Counts that reports state, each held against the record: some of all that there are. */
export function Checks({ view, checks, all }: { view: View; checks: Check[]; all: number }) {
  if (checks.length === 0) return null;
  const { situation } = view.t;
  return (
    <section class="ruled checks" id="checks" aria-labelledby="checks-title">
      <h2 class="label" id="checks-title">
        {situation.checks}
      </h2>
      <ul>
        {checks.map((check) => (
          <CheckItem view={view} check={check} />
        ))}
      </ul>
      {all > checks.length && (
        <p class="all">
          <a href={view.href("/disputes")}>{situation.allChecks(all)}</a>
        </p>
      )}
    </section>
  );
}

function CheckItem({ view, check }: { view: View; check: Check }) {
  const page = view.reports.get(check.report);
  return (
    <li class={check.verdict}>
      <span class="sign" aria-hidden="true">
        {SIGNS[check.verdict]}
      </span>
      <div>
        <a class="quoted" dir="auto" href={view.href(`/reports/${check.report}#${check.claim}`)}>
          {view.t.common.quoted(check.words)}
        </a>
        {page && (
          <span class="quietly">
            {" "}
            <bdi>{outletName(page)}</bdi>
          </span>
        )}
        <p>
          <bdi>{sentence(check.sentence)}</bdi>
          {check.needs && <bdi>{` ${sentence(check.needs)}`}</bdi>}
        </p>
      </div>
    </li>
  );
}

/** With a capital first letter and a full stop. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/[^.!?…؟]$/, "$&.");
}
