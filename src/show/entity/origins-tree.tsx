import type { Origin, SituationEvent } from "../../model/situation.ts";
import { directionIn } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { publishedOf } from "../report/dating.ts";
import type { View } from "../view.ts";
import { Section } from "./leaf.tsx";

/** Origins that are drawn one by one; more of them are opened. */
const MOST_DRAWN = 12;

/** The event, the independent origins that tell of it, and the reports of each, as a tree whose lines are its lists. */
export function OriginsTree({ view, event: { origins } }: { view: View; event: SituationEvent }) {
  const { t } = view;
  if (origins.length === 0) return null;
  const others = origins.slice(MOST_DRAWN);
  return (
    <Section title={capital(t.common.origins(origins.length))} id="origins">
      <ul class="tree">
        {origins.slice(0, MOST_DRAWN).map((origin) => (
          <Branch view={view} origin={origin} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t.entity.otherOrigins(others.length)}</summary>
          <ul class="tree">
            {others.map((origin) => (
              <Branch view={view} origin={origin} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Branch({ view, origin: { name, reports, reason } }: { view: View; origin: Origin }) {
  const pages = reports.flatMap((id) => view.reports.get(id) ?? []);
  return (
    <li>
      <strong>
        <bdi>{capital(name)}</bdi>
      </strong>{" "}
      <span class="quietly">
        <bdi>{reason}</bdi>
      </span>
      <ul>
        {pages.map((page) => {
          const { id, report } = page.report;
          const published = publishedOf(view, page);
          return (
            <li>
              <span class="quietly">
                <bdi>{outletName(page)}</bdi>
                {view.t.register.comma}
                {published ? view.words.days(published) : view.t.common.noDate}
              </span>{" "}
              <a class="plainly" lang={report.language} dir={directionIn(report)} href={view.href(`/reports/${id}`)}>
                <bdi>{headline(page)}</bdi>
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** The text with a capital first letter. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
