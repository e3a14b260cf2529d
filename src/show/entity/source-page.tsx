import type { ReportPage, Watched } from "../../desk/desk.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Check } from "../../model/situation.ts";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import { remembered } from "../register/remembered.ts";
import { FeedTable } from "../register/watched-feeds.tsx";
import { publishedOf } from "../report/dating.ts";
import type { View } from "../view.ts";
import { CheckList } from "./check-list.tsx";
import { EntityLink } from "./entity-link.tsx";
import { Section } from "./leaf.tsx";
import type { SourceRecord } from "./source-record.ts";

/** Reports, quotations and counts that are told one by one. */
const MOST_TOLD = 40;

interface PageProps {
  view: View;
  record: SourceRecord;
  /** The feeds of this outlet. */
  feeds: Watched[];
  /** Milliseconds since 1970. */
  now: number;
}

/** An outlet: how reliable it is held to be and why, what is its own, whom it quotes, how its counts stood up. */
export function SourcePage({ view, record, feeds, now }: PageProps) {
  const { t, words } = view;
  const { source, name, reports, copies } = record;
  const grade = source?.grade ?? "F";
  return (
    <article class="leaf">
      <p class="label">{source ? t.entity.sourceKinds[source.kind] : t.register.columns.outlet}</p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="lead">{t.entity.gradeOf(grade, t.terms.reliability[grade])}</p>
      <p class="measure">
        <bdi>{source?.reason ?? t.register.noPackKnows}</bdi>
      </p>
      {source?.speaksFor && (
        <p class="measure">
          {t.entity.speaksFor} <EntityLink view={view} party={{ entity: source.speaksFor, name: source.speaksFor }} />
        </p>
      )}
      <p class="measure">
        {t.entity.reportsAndCopies(t.common.reports(reports.length), words.number(copies.length), copies.length)}
      </p>
      <Copies view={view} copies={copies} />
      <Checks view={view} checks={record.checks} />
      <Quotes view={view} record={record} />
      {feeds.length > 0 && (
        <Section title={t.register.watched}>
          <FeedTable view={view} watched={feeds} now={now} />
        </Section>
      )}
      <Reports view={view} reports={reports} />
    </article>
  );
}

function Copies({ view, copies }: { view: View; copies: SourceRecord["copies"] }) {
  if (copies.length === 0) return null;
  const byOutlet = [...groupBy(copies, ({ of }) => of)].sort((a, b) => b[1].length - a[1].length);
  return (
    <Section title={view.t.entity.copiesOf}>
      <ul class="plain">
        {byOutlet.slice(0, MOST_TOLD).map(([outlet, pages]) => (
          <li>
            <bdi>{outlet}</bdi> <span class="quietly">{view.t.common.reports(pages.length)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Checks({ view, checks }: { view: View; checks: Check[] }) {
  const { t } = view;
  if (checks.length === 0) return null;
  const count = (verdict: Check["verdict"]) => checks.filter((check) => check.verdict === verdict).length;
  return (
    <Section title={t.entity.itsCounts}>
      <p class="measure">{t.entity.countsStood(count("agrees"), count("differs"), count("cannot-tell"))}</p>
      <CheckList view={view} checks={checks.slice(-MOST_TOLD)} />
    </Section>
  );
}

function Quotes({ view, record: { quotes } }: { view: View; record: SourceRecord }) {
  if (quotes.size === 0) return null;
  const most = [...quotes.values()].sort((a, b) => b.times - a.times).slice(0, MOST_TOLD);
  return (
    <Section title={view.t.entity.quotes}>
      <ul class="plain names">
        {most.map(({ times, ...party }) => (
          <li>
            <EntityLink view={view} party={party} /> <span class="quietly">{view.t.entity.times(times)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The reports published last, the latest first; those without a day after them. */
function latestOf(view: View, reports: ReportPage[]): ReportPage[] {
  const dated = reports.map((page) => {
    const published = publishedOf(view, page);
    return { page, day: published?.from ?? published?.to ?? "" };
  });
  dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return dated.slice(0, MOST_TOLD).map(({ page }) => page);
}

function Reports({ view, reports }: { view: View; reports: ReportPage[] }) {
  const { t, words } = view;
  const latest = remembered(reports, "latest", () => latestOf(view, reports));
  return (
    <Section title={t.entity.itsReports}>
      <ul class="biography">
        {latest.map((page) => {
          const { id, report } = page.report;
          const published = publishedOf(view, page);
          return (
            <li>
              <span class="quietly">{published ? words.days(published) : t.common.noDate}</span>
              <a class="plainly" lang={report.language} dir={directionIn(report)} href={view.href(`/reports/${id}`)}>
                <bdi>{headline(page)}</bdi>
              </a>
            </li>
          );
        })}
      </ul>
      {reports.length > latest.length && (
        <p class="all">
          <a href={view.href(`/reports?q=${encodeURIComponent(reports[0]?.report.report.outlet ?? "")}`)}>
            {t.entity.allReports(reports.length)}
          </a>
        </p>
      )}
    </Section>
  );
}
