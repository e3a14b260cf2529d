import { addDays } from "../../model/day.ts";
import { LENGTHS, type Stretch, situationHref } from "../timeline/stretch.ts";
import type { View } from "../view.ts";
import { AskedFields } from "./asked-fields.tsx";
import { knownBeside, knownDays } from "./known-days.ts";

interface MomentLineProps {
  view: View;
  /** The page that shows another moment. */
  path: string;
  stretch?: Stretch | undefined;
}

/** The clock: the day asked about and the moment known, each to be changed without scripts. */
export function MomentLine({ view, path, stretch }: MomentLineProps) {
  const { at, t, words, situation } = view;
  const { reports, origins, unreviewed } = situation;
  const { common } = t;
  const address = (other: Parameters<View["asking"]>[1]) =>
    path === "/" ? situationHref(view, stretch, other) : view.asking(path, other);
  return (
    <div class="moment" data-part="moment">
      <form id="moment" method="get" action={path} data-no-answer={t.situation.noAnswer}>
        <p>
          <span>
            <span class="small">{t.situation.on}</span> <strong class="day">{words.longDay(at.day)}</strong>
          </span>{" "}
          <span class="known">
            <span class="small">{t.situation.asKnownOn}</span> <strong>{words.longDay(at.known)}</strong>{" "}
            <KnownSteps view={view} />
          </span>{" "}
          <span class="small tally">
            {t.situation.tally(common.reports(reports.length), common.texts(origins.length), common.claims(unreviewed))}
          </span>
        </p>
        <AskedFields address={address({ day: undefined, known: undefined, since: undefined })} />
        <details class="change">
          <summary>{t.situation.change}</summary>
          <label>
            {t.situation.on} <input type="date" name="day" value={at.day} required />
          </label>
          <label>
            {t.situation.asKnownOn} <input type="date" name="known" value={at.known} required />
          </label>
          <label>
            {t.situation.sinceDay} <input type="date" name="since" value={view.since} />
          </label>
          <button type="submit">{t.situation.show}</button>
        </details>
      </form>
      <form id="known-steps" method="get" action={path}>
        <AskedFields address={address({ day: at.day, known: undefined })} />
      </form>
      {path === "/" && <SinceChoice view={view} stretch={stretch} />}
    </div>
  );
}

/** To what was known a report earlier or later. */
function KnownSteps({ view }: { view: View }) {
  const { t, words } = view;
  const { before, after } = knownBeside(knownDays(view), view.at.known);
  return (
    <span class="known-steps">
      <button type="submit" form="known-steps" name="known" value={before} disabled={!before} data-step="earlier">
        <span aria-hidden="true">{words.direction === "rtl" ? "›" : "‹"}</span>
        <span class="unseen">
          {before ? t.situation.earlierKnown(words.fullDay(before)) : t.situation.noEarlierKnown}
        </span>
      </button>
      <button type="submit" form="known-steps" name="known" value={after} disabled={!after} data-step="later">
        <span aria-hidden="true">{words.direction === "rtl" ? "‹" : "›"}</span>
        <span class="unseen">{after ? t.situation.laterKnown(words.fullDay(after)) : t.situation.noLaterKnown}</span>
      </button>
    </span>
  );
}

/** Since when what changed is highlighted. */
function SinceChoice({ view, stretch }: { view: View; stretch: Stretch | undefined }) {
  const { at, since, t, words } = view;
  const { highlight, stretches } = t.situation;
  return (
    <p class="since-choice small">
      {highlight}
      {(["day", "week", "month"] as const).map((name) => {
        const day = addDays(at.day, -LENGTHS[name]);
        return (
          <>
            {" "}
            <a
              href={situationHref(view, stretch, { since: day })}
              title={t.situation.changedSince(words.fullDay(day))}
              aria-current={day === since ? "true" : undefined}
            >
              {stretches[name]}
            </a>
          </>
        );
      })}
      {since && (
        <>
          {" "}
          <a class="off" href={situationHref(view, stretch, { since: undefined })}>
            {t.situation.takeOff}
          </a>
        </>
      )}
    </p>
  );
}
