import { languagesOf } from "../language/languages.ts";
import type { View } from "../view.ts";
import { languageIn } from "./language-in.ts";
import { remembered } from "./remembered.ts";

/** Links that list the reports in one language; nothing where all are in one. */
export function ReportLanguages({ view, chosen }: { view: View; chosen: string | undefined }) {
  const { register } = view.t;
  const languages = remembered(view.index.whole, "languages", () => languagesOf(view.reports.values()));
  if (languages.length < 2 && !chosen) return null;
  return (
    <nav class="choices" aria-label={register.languageOfReports}>
      <a href={view.href("/reports")} aria-current={chosen ? undefined : "true"}>
        {register.allLanguages}
      </a>
      {languages.map((code) => (
        <a
          href={view.href(`/reports?language=${encodeURIComponent(code)}`)}
          aria-current={code === chosen ? "true" : undefined}
        >
          {languageIn(view.locale, code)}
        </a>
      ))}
    </nav>
  );
}

/** What to do where the desk has nothing to list. */
export function NothingRead({ view, language }: { view: View; language?: string | undefined }) {
  const { register } = view.t;
  if (language) return <p>{register.noReportIn(languageIn(view.locale, language))}</p>;
  return (
    <p>
      {register.nothingYet} <a href={view.href("/add")}>{view.t.page.places["/add"]}</a>
    </p>
  );
}

/** Between those of which the record tells, and all that the packs know. */
export function EveryoneOrTold({ view, path, everyone }: { view: View; path: string; everyone: boolean }) {
  const { register } = view.t;
  return (
    <nav class="choices" aria-label={register.whichOnes}>
      <a href={view.href(path)} aria-current={everyone ? undefined : "true"}>
        {register.toldOf}
      </a>
      <a href={view.href(`${path}?all=1`)} aria-current={everyone ? "true" : undefined}>
        {register.everyone}
      </a>
    </nav>
  );
}

/** What a grade of an outlet means. */
export function SourcesIntro({ view }: { view: View }) {
  return <p class="measure">{view.t.register.sourcesIntro}</p>;
}
