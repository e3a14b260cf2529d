import type { ReportPage } from "../../desk/desk.ts";
import { isWebAddress } from "../../model/address.ts";
import type { View } from "../view.ts";
import { Outside } from "./outside.tsx";
import { whenceWords } from "./whence-words.ts";

/** Where a report was read, what preserves it, and where each of its fields comes from. */
export function Whence({ view, page }: { view: View; page: ReportPage }) {
  const { t } = view;
  const { url, caption, language } = page.report.report;
  const bases = Object.entries(t.report.fields).flatMap(([field, name]) => {
    const basis = page.basis?.[field];
    return basis ? [{ name, basis: whenceWords(view, basis) }] : [];
  });
  return (
    <footer class="report-foot quietly">
      {url && isWebAddress(url) && (
        <p>
          {t.report.publishedAt} <Outside address={url} />
        </p>
      )}
      {caption && (
        <p>
          {t.report.underPicture} <bdi lang={language}>{caption}</bdi>
        </p>
      )}
      <details>
        <summary>{t.report.whence}</summary>
        <dl class="whence">
          {bases.map(({ name, basis }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <bdi>{basis}</bdi>
              </dd>
            </div>
          ))}
          {page.fetched && (
            <div>
              <dt>{t.report.fetched}</dt>
              <dd>
                {momentWords(view, page.fetched.at)}
                {t.report.from}
                <Outside address={page.fetched.url} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t.report.read}</dt>
            <dd>{momentWords(view, page.recorded)}</dd>
          </div>
          {page.original && <Preserved view={view} page={page} sha256={page.original} />}
        </dl>
      </details>
    </footer>
  );
}

function Preserved({ view: { t, href }, page, sha256 }: { view: View; page: ReportPage; sha256: string }) {
  return (
    <div>
      <dt>{t.report.preserved}</dt>
      <dd>
        <a href={href(`/reports/${page.report.id}/original`)} download="">
          {t.report.download}
        </a>
        {t.report.itsHash}
        <code>{sha256}</code>
      </dd>
    </div>
  );
}

/** "3 April 2020 at 14:05 UTC". */
function momentWords({ t, words }: View, moment: string): string {
  return t.report.moment(words.fullDay(moment.slice(0, 10)), moment.slice(11, 16));
}
