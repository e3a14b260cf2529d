import type { ReportPage } from "../../desk/desk.ts";
import type { View } from "../view.ts";
import { publishedOf } from "./dating.ts";

/** How often a page changed, with each of its versions; nothing where it did not. */
export function PageVersions({ view, page }: { view: View; page: ReportPage }) {
  const { t, href } = view;
  const versions = view.versionsOf(page.report.id);
  const last = versions.at(-1);
  if (!last || versions.length < 2) return null;
  return (
    <>
      {last !== page && (
        <p class="warning">
          {t.report.changedLater}
          <a href={href(`/reports/${last.report.id}`)}>{t.report.readLatest}</a>.
        </p>
      )}
      <details class="versions" open>
        <summary>{t.report.changedTimes(versions.length - 1)}</summary>
        <ol>
          {versions.map((version, i) => (
            <li>
              <VersionLine view={view} version={version} number={i + 1} isHere={version === page} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

interface LineProps {
  view: View;
  version: ReportPage;
  number: number;
  isHere: boolean;
}

function VersionLine({ view, version, number, isHere }: LineProps) {
  const { t, href } = view;
  const { id } = version.report;
  const name = versionName(view, number);
  return (
    <>
      {isHere ? (
        <strong aria-current="true">{t.report.shownHere(name)}</strong>
      ) : (
        <a href={href(`/reports/${id}`)}>{name}</a>
      )}
      : {versionDays(view, version)}
      {number > 1 && (
        <>
          {" · "}
          <a href={href(`/reports/${id}/changes`)} aria-label={t.report.whatChangedWith(name)}>
            {t.report.whatChanged}
          </a>
        </>
      )}
    </>
  );
}

/** "First version", "Version 2". */
export function versionName({ t, words }: Pick<View, "t" | "words">, number: number): string {
  return t.report.version(number, words.number(number));
}

/** "published 3 January 2020, changed 4 January 2020, fetched 5 January 2020". */
export function versionDays(view: View, version: ReportPage): string {
  const { t, words } = view;
  const published = publishedOf(view, version);
  const { modified } = version.report.report;
  const seen = words.fullDay((version.fetched?.at ?? version.recorded).slice(0, 10));
  const told = [
    (published?.from || published?.to) && t.report.publishedOn(words.days(published)),
    modified && t.report.changedOn(words.fullDay(modified)),
    version.fetched ? t.report.fetchedOn(seen) : t.report.readOn(seen),
  ];
  return told.filter(Boolean).join(t.report.comma);
}
