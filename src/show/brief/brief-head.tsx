import { addDays } from "../../model/day.ts";
import type { View } from "../view.ts";
import { lengthOf, usualStretches } from "./stretch.ts";
import type { StretchBrief } from "./stretch-brief.ts";

interface HeadProps {
  view: View;
  brief: StretchBrief;
}

/** What the brief is about, and the ways to others of its days and to its other forms. */
export function BriefHead({ view, brief }: HeadProps) {
  const { t, words, at, situation } = view;
  return (
    <header class="brief-head">
      <h1>{brief.title}</h1>
      <p class="brief-days">
        <strong>{brief.days}</strong> <span class="small">{t.brief.asKnownOn(words.longDay(at.known))}</span>{" "}
        <span class="small">{`${words.list([t.common.reports(situation.reports.length), t.common.texts(situation.origins.length)])}${t.brief.stop}`}</span>
      </p>
      <div class="brief-controls">
        <Stretches view={view} brief={brief} />
        <OtherDays view={view} brief={brief} />
        <Formats view={view} brief={brief} />
      </div>
    </header>
  );
}

function Stretches({ view, brief: { stretch } }: HeadProps) {
  const { t, at } = view;
  const onDay = (day: string) => view.asking("/brief", { day });
  const since = (from: string) => (from === stretch.to ? onDay(at.day) : `${onDay(at.day)}&from=${from}`);
  return (
    <nav class="choices" aria-label={t.brief.stretches}>
      {usualStretches(stretch).map(({ name, from }) => (
        <a href={since(from)} aria-current={from === stretch.from ? "page" : undefined}>
          {t.brief[name]}
        </a>
      ))}
      {lengthOf(stretch) === 1 && (
        <>
          <a href={onDay(addDays(at.day, -1))} rel="prev">
            {t.brief.dayBefore}
          </a>
          <a href={onDay(addDays(at.day, 1))} rel="next">
            {t.brief.dayAfter}
          </a>
        </>
      )}
    </nav>
  );
}

function OtherDays({ view: { t, at, locale, boundaries }, brief: { stretch } }: HeadProps) {
  return (
    <details class="change">
      <summary>{t.brief.otherDays}</summary>
      <form method="get" action="/brief">
        {locale !== "en" && <input type="hidden" name="lang" value={locale} />}
        {boundaries && <input type="hidden" name="boundaries" value={boundaries.id} />}
        <label>
          {t.brief.from} <input type="date" name="from" value={stretch.from} required />
        </label>{" "}
        <label>
          {t.brief.upTo} <input type="date" name="day" value={stretch.to} required />
        </label>{" "}
        <label>
          {t.brief.knownOn} <input type="date" name="known" value={at.known} required />
        </label>{" "}
        <button type="submit">{t.brief.show}</button>
      </form>
    </details>
  );
}

function Formats({ view, brief: { stretch } }: HeadProps) {
  const { t } = view;
  const as = (path: string) => {
    const address = view.asking(path, {});
    if (lengthOf(stretch) === 1) return address;
    return `${address}${address.includes("?") ? "&" : "?"}from=${stretch.from}`;
  };
  return (
    <p class="formats">
      {`${t.brief.formats}: `}
      <a href={as("/brief.txt")}>{t.brief.plainText}</a> <a href={as("/brief.md")}>{t.brief.markdown}</a>{" "}
      <a href={as("/brief.json")}>{t.brief.data}</a>{" "}
      <button type="button" class="print" hidden>
        {t.brief.print}
      </button>
      <span class="print-words">{t.brief.printInWords}</span>
    </p>
  );
}
