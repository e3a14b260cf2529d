import type { View } from "../view.ts";
import { type Changes, pathOf } from "./changes.ts";

/** What changed since the day that is asked for, in sentences. */
export function Changed({ view, changes }: { view: View; changes: Changes | undefined }) {
  const { since, at, t, words } = view;
  if (!since || !changes) return null;
  const day = words.fullDay(since);
  return (
    <section class="changed-since" aria-labelledby="changed-title">
      <h2 class="label" id="changed-title">
        {t.situation.changedSince(day)}
      </h2>
      {since >= at.day && <p>{t.situation.notBefore(day)}</p>}
      {since < at.day && changes.told.length === 0 && <p>{t.situation.nothingChanged(day)}</p>}
      <ul>
        {changes.told.map((change) => (
          <li>
            <a class="plainly" href={view.href(pathOf(view, change))}>
              <bdi>{change.sentence}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {changes.more > 0 && (
        <p class="all">
          <a href={view.href("/brief")}>{t.situation.moreChanged(changes.more)}</a>
        </p>
      )}
    </section>
  );
}
