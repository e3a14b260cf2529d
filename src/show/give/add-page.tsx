import type { CodedReport } from "../../model/claim.ts";
import { DraftWords } from "../draft-words.tsx";
import type { View } from "../view.ts";
import { AddForm } from "./add-form.tsx";
import { CodedText } from "./coded-text.tsx";

/** What was typed into the form that adds a report, and what it states or why it was not added. */
export interface Added {
  typed: Record<string, string>;
  wrong?: string;
  coded?: CodedReport;
  /** Whether a file was sent: no browser fills it in again. */
  hasFile?: boolean;
}

interface AddProps {
  view: View;
  added: Added;
  /** The desk's own address, as the reader has it open. */
  desk: string;
  /** The version of the coder that the browser may fetch. */
  coder: string;
  /** A bookmark's address that hands in the page in view; absent where the desk takes nothing from other sites. */
  bookmarklet?: string;
}

/** The ways to hand in a report: a form that shows what it states before it is kept, a bookmark, another program. */
export function AddPage({ view, added, desk, coder, bookmarklet }: AddProps) {
  const { t } = view;
  const { typed, wrong, coded, hasFile } = added;
  return (
    <>
      <h1>{t.give.title}</h1>
      <p class="measure">{t.give.intro}</p>
      <p id="add-told" class="told" role="alert">
        {wrong}
      </p>
      <DraftWords view={view} />
      <div class="adding">
        <AddForm view={view} typed={typed} coder={coder} />
        <section class="coded" id="coded" aria-labelledby="coded-title" tabindex={-1} hidden={!coded}>
          <h2 class="label" id="coded-title">
            {t.give.states}
          </h2>
          <div id="add-coded">{coded && <CodedText telling={view} coded={coded} />}</div>
          {hasFile && !typed.text && (
            <noscript>
              <p class="quietly">{t.give.fileAgain}</p>
            </noscript>
          )}
          <p class="add-foot">
            <button type="submit" form="add-form" formaction={view.href("/reports")}>
              {t.give.keep}
            </button>
            <a href="#add-form">{t.give.change}</a>
          </p>
        </section>
      </div>
      <div class="two">
        {bookmarklet && <Bookmark t={t} address={bookmarklet} />}
        <Programs t={t} desk={desk} />
      </div>
    </>
  );
}

function Bookmark({ t, address }: { t: View["t"]; address: string }) {
  return (
    <section class="ruled measure">
      <h2 class="label">{t.give.bookmark}</h2>
      <p>
        {t.give.drag}
        <a class="bookmarklet" href={address}>
          {t.give.bookmarkName}
        </a>
        {t.give.bookmarkUse}
      </p>
      <p class="quietly">{t.give.bookmarkKey}</p>
    </section>
  );
}

function Programs({ t, desk }: { t: View["t"]; desk: string }) {
  return (
    <section class="ruled measure">
      <h2 class="label">{t.give.programs}</h2>
      <pre class="example" dir="ltr">
        <code>
          {`curl ${desk}/reports -F file=@report.pdf \\\n`}
          {`  -F outlet="The Tigris Post"\n\n`}
          {`curl ${desk}/reports \\\n  -H "Content-Type: application/json" \\\n`}
          {`  -d '{"url": "https://example.org/page"}'`}
        </code>
      </pre>
      <p class="quietly">{t.give.programsUse}</p>
    </section>
  );
}
