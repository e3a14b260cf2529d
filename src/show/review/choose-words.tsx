import type { ReportPage } from "../../desk/desk.ts";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import type { View } from "../view.ts";
import { KeptFields } from "./kept-fields.tsx";

interface ChooseWordsProps {
  view: View;
  page: ReportPage;
  title: string;
  /** The address that asks, and that goes on from there. */
  path: string;
  /** What was typed. */
  words: string;
  wrong?: string;
}

/** Asks which words of a report are meant. */
export function ChooseWords({ view, page, title, path, words, wrong }: ChooseWordsProps) {
  const { correct } = view.t.review;
  const { report } = page.report;
  return (
    <div class="review">
      <p class="small">
        <a href={view.href(`/reports/${page.report.id}`)}>
          <bdi>{headline(page)}</bdi>
        </a>
      </p>
      <h1 id="thing">{title}</h1>
      <p class="quietly measure">{correct.chooseWords}</p>
      {wrong && (
        <p class="told" role="alert">
          {wrong}
        </p>
      )}
      <form action={path} class="report-form">
        <KeptFields view={view} />
        <label>
          <span>{correct.wordsLabel}</span>
          <input name="words" value={words} dir="auto" autofocus required />
        </label>
        <p class="buttons">
          <button type="submit">{correct.goOn}</button>
        </p>
      </form>
      <div class="source-text measure" lang={report.language}>
        {report.text.split(/\n\s*\n/).map((paragraph) => (
          <p dir={directionIn(report)}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
