import type { Check } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { capital } from "../language/words.ts";
import { publishedOf } from "../report/dating.ts";
import type { View } from "../view.ts";

const SIGNS = { agrees: "✓", differs: "×", "cannot-tell": "?" } as const;

const ORDER: Check["verdict"][] = ["differs", "agrees", "cannot-tell"];

/** The checks of reports published by the day: the record against them first, then for them, each the latest first. */
export function checksOn(view: View): Check[] {
  const publishedBy = ({ report }: Check) => {
    const page = view.reports.get(report);
    const published = page && publishedOf(view, page);
    return published?.from ?? published?.to ?? "";
  };
  return view.situation.checks
    .filter((check) => publishedBy(check) <= view.at.day)
    .sort(
      (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || publishedBy(b).localeCompare(publishedBy(a)),
    );
}

/** Counts that reports state, each held against the record. */
export function Checks({ view, limit }: { view: View; limit?: number }) {
  const checks = checksOn(view);
  if (checks.length === 0) return null;
  const shown = checks.slice(0, limit);
  return (
    <section class="ruled checks" id="checks" aria-labelledby="checks-title">
      <h2 class="label" id="checks-title">
        Counts against the record
      </h2>
      <ul>
        {shown.map((check) => (
          <CheckItem view={view} check={check} />
        ))}
      </ul>
      {checks.length > shown.length && (
        <p class="all">
          <a href={view.href("/disputes")}>{`All ${checks.length} counts`}</a>
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
          “{check.words}”
        </a>
        {page && <span class="quietly"> {outletName(page)}</span>}
        <p>
          {sentence(check.sentence)}
          {check.needs && ` ${sentence(check.needs)}`}
        </p>
      </div>
    </li>
  );
}

/** With a capital first letter and a full stop. */
function sentence(words: string): string {
  return capital(words).replace(/[^.!?…]$/, "$&.");
}
