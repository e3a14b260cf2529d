import type { ReportPage } from "../../desk/desk.ts";
import type { ChangedParagraph, VersionChanges } from "../../desk/versions.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import type { View } from "../view.ts";
import { claimTitle, partsLine } from "./claim-words.ts";
import { versionDays, versionName } from "./page-versions.tsx";

interface ChangesProps {
  view: View;
  before: ReportPage;
  after: ReportPage;
  changes: VersionChanges;
}

/** What a page changed from one version to another: which claims came and went, and its words. */
export function ChangesPage({ view, before, after, changes }: ChangesProps) {
  const { t } = view;
  const { added, dropped, stay } = changes.claims;
  const { report } = after.report;
  return (
    <div class="leaf">
      <p class="label">{t.report.changes}</p>
      <h1 lang={report.language} dir={directionIn(report)}>
        {headline(after)}
      </h1>
      <dl class="facts">
        <VersionFact name={t.report.before} view={view} version={before} />
        <VersionFact name={t.report.after} view={view} version={after} />
      </dl>
      <section class="ruled">
        <h2 class="label">{t.report.states}</h2>
        <Claims view={view} title={t.report.dropped} claims={dropped} />
        <Claims view={view} title={t.report.added} claims={added} />
        <p class="quietly">{stay.length > 0 ? t.report.inBoth(t.common.claims(stay.length)) : t.report.noneInBoth}</p>
      </section>
      <section class="ruled">
        <h2 class="label">{t.report.itsWords}</h2>
        <p class="quietly">
          <del>{t.report.struckOut}</del>
          {t.report.onlyBefore}
          <ins>{t.report.underlined}</ins>
          {t.report.onlyAfter}
        </p>
        <div class="changed-text" lang={report.language}>
          {changes.paragraphs.map((paragraph) => (
            <Changed paragraph={paragraph} direction={directionIn(report)} />
          ))}
        </div>
      </section>
    </div>
  );
}

function VersionFact({ name, view, version }: { name: string; view: View; version: ReportPage }) {
  const number = view.versionsOf(version.report.id).indexOf(version) + 1;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={view.href(`/reports/${version.report.id}`)}>{versionName(view, number)}</a>
        {view.t.report.comma}
        {versionDays(view, version)}
      </dd>
    </div>
  );
}

function Claims({ view, title, claims }: { view: View; title: string; claims: KeptClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3 class="small">{title}</h3>
      <ul class="plain">
        {claims.map(({ id, report, claim }) => (
          <li>
            <a href={view.href(`/reports/${report}#${id}`)}>
              <bdi>{claimTitle(view, claim)}</bdi>
            </a>{" "}
            <bdi class="quietly">{partsLine(view, claim)}</bdi> <q dir="auto">{claim.quote.text}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changed({ paragraph: { kind, pieces }, direction }: { paragraph: ChangedParagraph; direction: string }) {
  return (
    <p class={`is-${kind}`} dir={direction as "auto"}>
      {pieces.map(({ text, change }) => {
        if (change === undefined) return text;
        const [words, space] = [text.trimEnd(), text.slice(text.trimEnd().length)];
        return (
          <>
            {change === "added" ? <ins>{words}</ins> : <del>{words}</del>}
            {space}
          </>
        );
      })}
    </p>
  );
}
