import type { Check } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** Counts that reports state, each leading to its words, with what the record says of it. */
export function CheckList({ view, checks }: { view: View; checks: readonly Check[] }) {
  return (
    <ul class="plain">
      {checks.map((check) => (
        <li>
          <a class="quoted" dir="auto" href={view.href(`/reports/${check.report}#${check.claim}`)}>
            <bdi>{view.t.common.quoted(check.words)}</bdi>
          </a>{" "}
          <bdi>{check.sentence}</bdi>
        </li>
      ))}
    </ul>
  );
}
