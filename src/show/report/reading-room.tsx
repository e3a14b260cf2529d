import type { ReportPage, Taken } from "../../desk/desk.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { NoticedNote } from "../give/noticed-note.tsx";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import type { View } from "../view.ts";
import { familyOf } from "./claim-words.ts";
import { marginNote } from "./margin.ts";
import type { Paragraph, Piece } from "./marked-text.ts";
import { markText, readingOrder } from "./marked-text.ts";
import { ReportHead } from "./report-head.tsx";
import { Whence } from "./whence.tsx";

interface RoomProps {
  view: View;
  page: ReportPage;
  /** What became of it, where the reader has just handed it in. */
  taken?: Taken;
}

/** A report as a well-set article, its claims marked in place, with a line in the margin for each. */
export function ReadingRoom({ view, page, taken }: RoomProps) {
  const { report } = page.report;
  const claims = readingOrder(page.claims);
  const numbers = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const paragraphs = markText(report.text, claims);
  const direction = directionIn(report);
  const titled = paragraphs[0] && textOf(paragraphs[0]) === report.headline?.trim();
  const standfirst = report.standfirst && !report.text.includes(report.standfirst) && (
    <p class="standfirst" dir={direction}>
      {report.standfirst}
    </p>
  );
  return (
    <article class="reading-room" lang={report.language}>
      {taken && <NoticedNote taken={taken} />}
      <ReportHead view={view} page={page} />
      {!titled && (
        <div class="row">
          <h1 dir={direction}>{headline(page)}</h1>
        </div>
      )}
      {!titled && standfirst}
      {paragraphs.map((paragraph, i) => (
        <>
          <div class="row">
            <Words
              paragraph={paragraph}
              numbers={numbers}
              view={view}
              claims={page.claims}
              title={i === 0 && titled === true}
              direction={direction}
            />
            {paragraph.ends.length > 0 && <Margin view={view} page={page} ids={paragraph.ends} numbers={numbers} />}
          </div>
          {titled && i === 0 && standfirst}
        </>
      ))}
      <Whence view={view} page={page} />
    </article>
  );
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map(({ text }) => text).join("");
}

interface WordsProps {
  view: View;
  paragraph: Paragraph;
  numbers: Map<string, number>;
  claims: KeptClaim[];
  title: boolean;
  direction: "rtl" | "ltr" | "auto";
}

function Words({ view, paragraph, numbers, claims, title, direction }: WordsProps) {
  const pieces = paragraph.pieces.map((piece) => (
    <Marked view={view} piece={piece} numbers={numbers} claims={claims} />
  ));
  return title ? <h1 dir={direction}>{pieces}</h1> : <p dir={direction}>{pieces}</p>;
}

/** A stretch of words with the underline of the claim that covers it most closely, and of the next one out under that. */
function Marked({ view, piece, numbers, claims }: Pick<WordsProps, "view" | "numbers" | "claims"> & { piece: Piece }) {
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
