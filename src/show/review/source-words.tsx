import type { ReportPage } from "../../desk/desk.ts";
import { directionIn } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { publishedOf } from "../report/dating.ts";
import type { View } from "../view.ts";
import type { Stretch } from "./find-words.ts";

/** How many paragraphs around the marked words are shown, before and after, where words are to be marked. */
const AROUND = 3;

interface SourceProps {
  view: View;
  page: ReportPage;
  /** The words that state the claim. */
  quote: Stretch;
  /** The name of the underline's colour. */
  family: string;
  /** Whether words of the text are to be marked for a form: then more of it is shown. */
  marking?: boolean;
}

/** A report's paragraph with the words of a claim marked, under who published it and when. */
export function SourceWords({ view, page, quote, family, marking }: SourceProps) {
  const { report } = page.report;
  const shown = paragraphsAround(report.text, quote, marking ? AROUND : 0);
  const dated = publishedOf(view, page);
  const label = view.t.review.correct.textLabel;
  return (
    <>
      <p class="small">
        <a href={view.href(`/reports/${page.report.id}`)}>
          <bdi>{headline(page)}</bdi>
        </a>{" "}
        · <bdi>{outletName(page)}</bdi> · {view.words.days(dated ?? {})}
      </p>
      <div
        class="source-text"
        lang={report.language}
        {...(marking && { "data-markable": "", tabindex: 0, role: "group", "aria-label": label })}
      >
        {shown.map((paragraph) => (
          <p dir={directionIn(report)} data-start={paragraph.start}>
            {piecesOf(paragraph, quote).map(({ start, end, isQuote }) =>
              isQuote ? (
                <mark class={`claim by-${family}`}>{report.text.slice(start, end)}</mark>
              ) : (
                report.text.slice(start, end)
              ),
            )}
          </p>
        ))}
      </div>
    </>
  );
}

function piecesOf(paragraph: Stretch, quote: Stretch): (Stretch & { isQuote: boolean })[] {
  const from = Math.min(Math.max(quote.start, paragraph.start), paragraph.end);
  const to = Math.max(Math.min(quote.end, paragraph.end), from);
  return [
    { start: paragraph.start, end: from, isQuote: false },
    { start: from, end: to, isQuote: true },
    { start: to, end: paragraph.end, isQuote: false },
  ].filter(({ start, end }) => start < end);
}

function paragraphsAround(text: string, quote: Stretch, around: number): Stretch[] {
  const all = [...text.matchAll(/\S[\s\S]*?(?=\s*\n\s*\n|\s*$)/g)].map(({ index, 0: words }) => {
    return { start: index, end: index + words.length };
  });
  const first = all.findIndex(({ end }) => end > quote.start);
  const last = all.findLastIndex(({ start }) => start < quote.end);
  return all.slice(Math.max(0, first - around), last + 1 + around);
}
