import type { Check } from "../model/situation.ts";
import { outletName } from "./names.ts";
import type { View } from "./view.ts";
import { capital } from "./words.ts";

const SIGNS = { agrees: "✓", differs: "×", "cannot-tell": "?" } as const;

/** Counts that reports state, each held against the record. */
export function Checks({ view, checks, limit }: { view: View; checks: Check[]; limit?: number }) {
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
        <p>
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
