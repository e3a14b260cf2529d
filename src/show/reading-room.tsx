import type { ReportPage } from "../desk/desk.ts";
import type { KeptClaim } from "../model/situation.ts";
import { familyOf } from "./claim-words.ts";
import { datingWords, publishedOf } from "./dating.tsx";
import { marginNote } from "./margin.ts";
import type { Paragraph, Piece } from "./marked-text.ts";
import { markText, readingOrder } from "./marked-text.ts";
import { headline, outletName } from "./names.ts";
import type { View } from "./view.ts";

/** A report as a well-set article, its claims marked in place, with a line in the margin for each. */
export function ReadingRoom({ view, page }: { view: View; page: ReportPage }) {
  const { report } = page.report;
  const claims = readingOrder(page.claims);
  const numbers = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const paragraphs = markText(report.text, claims);
  const titled = paragraphs[0] && textOf(paragraphs[0]) === report.headline?.trim();
  return (
    <article class="reading-room" lang={report.language}>
      <ReportHead view={view} page={page} />
      {!titled && (
        <div class="row">
          <h1 dir="auto">{headline(page)}</h1>
        </div>
      )}
      {paragraphs.map((paragraph, i) => (
        <div class="row">
          <Words
            paragraph={paragraph}
            numbers={numbers}
            view={view}
            claims={page.claims}
            title={i === 0 && titled === true}
          />
          {paragraph.ends.length > 0 && <Margin view={view} page={page} ids={paragraph.ends} numbers={numbers} />}
        </div>
      ))}
      <ReportFoot page={page} />
    </article>
  );
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map(({ text }) => text).join("");
}

function ReportHead({ view, page }: { view: View; page: ReportPage }) {
  const { report } = page.report;
  const outlet = outletName(page);
  const credited = report.credit && report.credit !== report.outlet;
  const origin = credited ? `${report.outlet ? " · republished" : "Republished"} from ${report.credit}` : "";
  return (
    <header class="report-head" lang="en">
      <p class="label">
        {(report.outlet || !credited) && <bdi>{outlet}</bdi>}
        <bdi>{origin}</bdi>
        {report.dateline && <bdi>{` · ${report.dateline}`}</bdi>}
      </p>
      <p class="quietly">{datingWords(publishedOf(view, page))}</p>
      <OtherVersions view={view} page={page} />
      {report.note && <p class="quietly">{report.note}</p>}
    </header>
  );
}

/** Where the page changed: the version that replaces this one, and the one that it replaces. */
function OtherVersions({ view, page }: { view: View; page: ReportPage }) {
  const { superseded } = view.whole;
  const later = superseded.find(({ report }) => report === page.report.id)?.by;
  const earlier = superseded.find(({ by }) => by === page.report.id)?.report;
  return (
    <>
      {later && (
        <p class="quietly">
          The page changed later, and what it said here no longer counts:{" "}
          <a href={view.href(`/reports/${later}`)}>read the later version</a>.
        </p>
      )}
      {earlier && (
        <p class="quietly">
          The page said something else before: <a href={view.href(`/reports/${earlier}`)}>read the earlier version</a>.
        </p>
      )}
    </>
  );
}

interface WordsProps {
  view: View;
  paragraph: Paragraph;
  numbers: Map<string, number>;
  claims: KeptClaim[];
  title: boolean;
}

function Words({ view, paragraph, numbers, claims, title }: WordsProps) {
  const pieces = paragraph.pieces.map((piece) => (
    <Marked view={view} piece={piece} numbers={numbers} claims={claims} />
  ));
  return title ? <h1 dir="auto">{pieces}</h1> : <p dir="auto">{pieces}</p>;
}

/** A stretch of words with the underline of the claim that covers it most closely, and of the next one out under that. */
function Marked({ view, piece, numbers, claims }: Omit<WordsProps, "paragraph" | "title"> & { piece: Piece }) {
  const [inner, outer] = piece.claims.map((id) => claims.find((kept) => kept.id === id)?.claim);
  if (!inner) return <>{piece.text}</>;
  const style = `claim by-${familyOf(inner.type)} is-${inner.modality}${outer ? ` within-${familyOf(outer.type)}` : ""}`;
  return (
    <>
      <mark class={style} data-claims={piece.claims.join(" ")}>
        {piece.text}
      </mark>
      {piece.ends.map((id) => {
        const kept = view.claims.get(id);
        if (!kept) return null;
        const { title, path } = marginNote(view, kept);
        return (
          <a
            class={`note by-${familyOf(kept.claim.type)}`}
            id={id}
            href={view.href(path ?? `#note-${id}`)}
            aria-label={`Claim ${numbers.get(id)}: ${title}`}
          >
            {numbers.get(id)}
          </a>
        );
      })}
    </>
  );
}

interface MarginProps {
  view: View;
  page: ReportPage;
  ids: string[];
  numbers: Map<string, number>;
}

function Margin({ view, page, ids, numbers }: MarginProps) {
  return (
    <ul class="margin" lang="en" dir="ltr">
      {ids.map((id) => {
        const kept = page.claims.find((candidate) => candidate.id === id);
        if (!kept) return null;
        const { title, words, kind, path } = marginNote(view, kept);
        return (
          <li id={`note-${id}`} class={`by-${familyOf(kept.claim.type)} ${kind}`} data-claim={id}>
            <span class="number">{numbers.get(id)}</span>{" "}
            {path ? <a href={view.href(path)}>{title}.</a> : <strong>{title}.</strong>} <span>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

function ReportFoot({ page }: { page: ReportPage }) {
  const { url } = page.report.report;
  return (
    <footer class="report-foot quietly" lang="en">
      {url && /^https?:\/\//.test(url) && (
        <p>
          Published at{" "}
          <a href={url} rel="noreferrer noopener">
            {url}
          </a>
        </p>
      )}
      <p>Read on {page.recorded.slice(0, 10)}.</p>
      {page.original && (
        <p>
          SHA-256 of the preserved page: <code>{page.original}</code>
        </p>
      )}
    </footer>
  );
}
