import type { View } from "../view.ts";
import { byImportance, type Marks } from "./marks.ts";

/** A reader who hears the list is helped by no more. */
const LONGEST = 60;

interface MapListProps {
  view: View;
  marks: Marks;
}

/** What the map shows, as words: a list that follows the view of the live map. */
export function MapList({ view, marks }: MapListProps) {
  return (
    <details class="map-list" data-part="map-list">
      <summary>{view.t.map.shown}</summary>
      <MapListItems view={view} marks={marks} />
    </details>
  );
}

/** Marks in words, each leading to what it marks, after how many they are. */
export function MapListItems({ view, marks }: MapListProps) {
  const { t, words } = view;
  const lines = linesOf(view, marks);
  const left = lines.all.length - LONGEST;
  return (
    <div class="map-list-items">
      <p aria-live="polite">
        {t.map.shownCount(t.map.installations(lines.installations), t.common.events(lines.events))}
      </p>
      <ul>
        {lines.all.slice(0, LONGEST).map(({ href, title }) => (
          <li>
            <a href={href}>{title}</a>
          </li>
        ))}
        {left > 0 && <li>{t.map.more(words.number(left))}</li>}
      </ul>
    </div>
  );
}

function linesOf(view: View, marks: Marks) {
  const installations = [...marks.installations].sort(byImportance(marks));
  const events = [...marks.events].sort((a, b) => Number(b.recent) - Number(a.recent));
  return {
    installations: installations.length,
    events: events.reduce((sum, { count }) => sum + count, 0),
    all: [
      ...installations.map(({ id, sentence }) => ({ href: view.href(`/installations/${id}`), title: sentence })),
      ...events.map(({ href, title }) => ({ href, title })),
    ],
  };
}
