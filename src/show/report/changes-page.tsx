import type { ReportPage } from "../../desk/desk.ts";
import type { ChangedParagraph, VersionChanges } from "../../desk/versions.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { claimRow } from "../give/claim-row.ts";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import { counted } from "../language/words.ts";
import type { View } from "../view.ts";
import { claimTitle } from "./claim-words.ts";
import { versionDays, versionName } from "./page-versions.tsx";

interface ChangesProps {
  view: View;
  before: ReportPage;
  after: ReportPage;
  changes: VersionChanges;
}

/** What a page changed from one version to another: which claims came and went, and its words. */
export function ChangesPage({ view, before, after, changes }: ChangesProps) {
  const { added, dropped, stay } = changes.claims;
  const { report } = after.report;
  return (
    <div class="leaf">
      <p class="label">What changed</p>
      <h1 lang={report.language} dir={directionIn(report)}>
        {headline(after)}
      </h1>
      <dl class="facts">
        <VersionFact name="Before" view={view} version={before} />
        <VersionFact name="After" view={view} version={after} />
      </dl>
      <section class="ruled">
        <h2 class="label">What it states</h2>
        <Claims view={view} title="No longer stated" claims={dropped} />
        <Claims view={view} title="Newly stated" claims={added} />
        <p class="quietly">{stay.length > 0 ? `${counted(stay.length, "claim")} in both.` : "No claim in both."}</p>
      </section>
      <section class="ruled">
        <h2 class="label">Its words</h2>
        <p class="quietly">
          <del>Struck out</del>: only before. <ins>Underlined</ins>: only after.
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
        <a href={view.href(`/reports/${version.report.id}`)}>{versionName(number)}</a>, {versionDays(view, version)}
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
            <a href={view.href(`/reports/${report}#${id}`)}>{claimTitle(view.knowledge, claim)}</a>{" "}
            <span class="quietly">{claimRow(view.knowledge, claim).parts}</span> <q dir="auto">{claim.quote.text}</q>
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
