import type { View } from "../view.ts";
import type { ClaimRow } from "./claim-row.ts";
import { toldWords } from "./try-words.ts";
import type { Typed } from "./typed-report.ts";

/** What was typed, and what it states; `wrong` says why it was not coded. */
export interface Tried extends Typed {
  rows?: ClaimRow[];
  wrong?: string;
}

/** A text coded without being kept: in the browser where scripts run, else on the server. */
export function TryPage({ view, tried, coder }: { view: View; tried: Tried; coder: string }) {
  const { text, published, rows, wrong } = tried;
  return (
    <>
      <h1>Try a text</h1>
      <p class="measure">
        Paste a report to see what it states. Nothing is kept. The browser codes it by itself; the first time, it
        fetches the coder (about 6 MB) from this desk.
      </p>
      <form class="try" method="post" action={view.href("/try")} data-coder={coder}>
        <label for="try-text">The report: headline, an empty line, its paragraphs</label>
        <textarea id="try-text" name="text" rows={12} required dir="auto">
          {text}
        </textarea>
        <p class="try-foot">
          <label>
            Published on <input type="date" name="published" value={published} />
          </label>
          <button type="submit">Code it</button>
        </p>
      </form>
      <p id="try-told" role="status">
        {wrong ?? (rows && toldWords(rows.length))}
      </p>
      <ol class="tried">
        {rows?.map(({ family, title, parts, says, quote, rule }) => (
          <li class={`by-${family}`}>
            <strong>{title}</strong> <span>{parts}</span>
            <q dir="auto">{quote}</q>
            <small>
              Says: {says}. Rule: <code>{rule}</code>
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
