import type { ReportPage } from "../../desk/desk.ts";
import { isWebAddress } from "../../model/address.ts";
import { fullDay } from "../language/words.ts";
import type { View } from "../view.ts";
import { Outside } from "./outside.tsx";

/** What the fields of a report are called, in the order of its page. */
const FIELD_WORDS: Record<string, string> = {
  headline: "Headline",
  standfirst: "Standfirst",
  section: "Section",
  outlet: "Outlet",
  byline: "Byline",
  credit: "Credit",
  agency: "Agency",
  dateline: "Dateline",
  published: "Published",
  modified: "Changed",
  modifiedAt: "Moment of change",
  language: "Language",
  url: "Address",
  caption: "Caption",
  note: "Note",
  text: "Text",
};

/** Where a report was read, what preserves it, and where each of its fields comes from. */
export function Whence({ view, page }: { view: View; page: ReportPage }) {
  const { url, caption, language } = page.report.report;
  const bases = Object.entries(FIELD_WORDS).flatMap(([field, name]) => {
    const basis = page.basis?.[field];
    return basis ? [{ name, basis }] : [];
  });
  return (
    <footer class="report-foot quietly" lang="en">
      {url && isWebAddress(url) && (
        <p>
          Published at <Outside address={url} />
        </p>
      )}
      {caption && (
        <p>
          Under its lead picture: <bdi lang={language}>{caption}</bdi>
        </p>
      )}
      <details>
        <summary>Where this comes from</summary>
        <dl class="whence">
          {bases.map(({ name, basis }) => (
            <div>
              <dt>{name}</dt>
              <dd>{basis}</dd>
            </div>
          ))}
          {page.fetched && (
            <div>
              <dt>Fetched</dt>
              <dd>
                {momentWords(page.fetched.at)}, from <Outside address={page.fetched.url} />
              </dd>
            </div>
          )}
          <div>
            <dt>Read</dt>
            <dd>{momentWords(page.recorded)}</dd>
          </div>
          {page.original && <Preserved view={view} page={page} sha256={page.original} />}
        </dl>
      </details>
    </footer>
  );
}

function Preserved({ view, page, sha256 }: { view: View; page: ReportPage; sha256: string }) {
  return (
    <div>
      <dt>Preserved</dt>
      <dd>
        <a href={view.href(`/reports/${page.report.id}/original`)} download="">
          Download the page as it came
        </a>
        . Its SHA-256: <code>{sha256}</code>
      </dd>
    </div>
  );
}

/** "3 April 2020 at 14:05 UTC". */
function momentWords(moment: string): string {
  return `${fullDay(moment.slice(0, 10))} at ${moment.slice(11, 16)} UTC`;
}
