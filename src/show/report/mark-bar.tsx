import type { View } from "../view.ts";

/** What can be done with words that a reader selects; a script shows it beside them and says which they are. */
export function MarkBar({ view: { t, href }, report }: { view: Pick<View, "t" | "href">; report: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is no fieldset
    <div class="mark-bar" role="group" aria-label={t.report.marking} hidden>
      <a href={href(`/review/reports/${report}/add`)}>{t.report.addClaim}</a>
      <a href={href(`/review/reports/${report}/name`)}>{t.report.nameThis}</a>
    </div>
  );
}
