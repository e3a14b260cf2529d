import type { ReportPage } from "../../desk/desk.ts";
import { days, fullDay } from "../language/words.ts";
import type { View } from "../view.ts";
import { publishedOf } from "./dating.tsx";

/** How often a page changed, with each of its versions; nothing where it did not. */
export function PageVersions({ view, page }: { view: View; page: ReportPage }) {
  const versions = view.versionsOf(page.report.id);
  if (!versions) return null;
  const last = versions.at(-1) ?? page;
  return (
    <>
      {last !== page && (
        <p class="warning">
          The page changed later, and what it said here no longer counts:{" "}
          <a href={view.href(`/reports/${last.report.id}`)}>read the latest version</a>.
        </p>
      )}
      <details class="versions" open>
        <summary>This page changed {times(versions.length - 1)}</summary>
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

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

interface LineProps {
  view: View;
  version: ReportPage;
  number: number;
  isHere: boolean;
}

function VersionLine({ view, version, number, isHere }: LineProps) {
  const { id } = version.report;
  const name = versionName(number);
  return (
    <>
      {isHere ? (
        <strong aria-current="true">{name}, shown here</strong>
      ) : (
        <a href={view.href(`/reports/${id}`)}>{name}</a>
      )}
      : {versionDays(view, version)}
      {number > 1 && (
        <>
          {" · "}
          <a href={view.href(`/reports/${id}/changes`)} aria-label={`What changed with the ${name.toLowerCase()}`}>
            what changed
          </a>
        </>
      )}
    </>
  );
}

/** "First version", "Version 2". */
export function versionName(number: number): string {
  return number === 1 ? "First version" : `Version ${number}`;
}

/** "published 3 January 2020, changed 4 January 2020, fetched 5 January 2020". */
export function versionDays(view: View, version: ReportPage): string {
  const published = publishedOf(view, version);
  const { modified } = version.report.report;
  const told = [
    (published?.from || published?.to) && `published ${days(published)}`,
    modified && `changed ${fullDay(modified)}`,
    `${version.fetched ? "fetched" : "read"} ${fullDay((version.fetched?.at ?? version.recorded).slice(0, 10))}`,
  ];
  return told.filter(Boolean).join(", ");
}
