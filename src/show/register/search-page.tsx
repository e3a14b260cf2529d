import type { ReportPage, SearchResult } from "../../desk/desk.ts";
import { directionIn, uncodedWords } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { counted, days } from "../language/words.ts";
import { publishedOf } from "../report/dating.ts";
import { withdrawalOf } from "../report/withdrawal.ts";
import type { View } from "../view.ts";
import { SearchForm } from "./search-form.tsx";

interface SearchProps {
  view: View;
  words: string;
  found: { page: ReportPage; excerpt: SearchResult["excerpt"] }[];
}

/** The reports whose words hold what is searched for. */
export function SearchPage({ view, words, found }: SearchProps) {
  return (
    <>
      <h1>Search</h1>
      <SearchForm view={view} words={words} />
      {words === "" && (
        <p class="measure">
          Type a name, a place or any words, in any language: the desk looks for the reports that hold all of them.
        </p>
      )}
      {words !== "" && found.length === 0 && (
        <p class="measure">
          No report holds all of these words: <bdi>{words}</bdi>. Try fewer of them, or the name as the report would
          spell it.
        </p>
      )}
      {found.length > 0 && (
        <>
          <p class="quietly">{counted(found.length, "report")}, the best match first</p>
          <ol class="found">
            {found.map((each) => (
              <Result view={view} {...each} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** What to know of a report before opening it. */
function standing(view: View, page: ReportPage): string[] {
  const latest = view.versionsOf(page.report.id).at(-1) ?? page;
  return [
    ...(latest === page ? [] : ["changed later"]),
    ...(withdrawalOf(view, page) ? ["withdrawn"] : []),
    ...[uncodedWords(page) ?? []].flat(),
  ];
}

function Result({ view, page, excerpt }: Omit<SearchProps, "words" | "found"> & SearchProps["found"][number]) {
  const { id, report } = page.report;
  const published = publishedOf(view, page);
  const written = { lang: report.language, dir: directionIn(report) };
  return (
    <li>
      <h2 {...written}>
        <a href={view.href(`/reports/${id}`)}>{headline(page)}</a>
      </h2>
      <p class="quietly">
        <bdi>{outletName(page)}</bdi> · {published ? days(published) : "no date"}
        {standing(view, page).map((words) => ` · ${words}`)}
      </p>
      <p {...written}>{excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
    </li>
  );
}
