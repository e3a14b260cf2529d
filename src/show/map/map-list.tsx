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
        {t.map.shownCount(
          words.list([
            t.map.installations(lines.installations),
            t.common.events(lines.events),
            ...(lines.announced > 0 ? [t.map.announcedCount(lines.announced)] : []),
          ]),
        )}
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
  const happened = marks.events.filter(({ announced }) => !announced);
  const announced = marks.events.filter((mark) => mark.announced);
  const events = [...happened.sort((a, b) => Number(b.recent) - Number(a.recent)), ...announced];
  return {
    installations: installations.length,
    events: countIn(happened),
    announced: countIn(announced),
    all: [
      ...installations.map(({ id, sentence }) => ({ href: view.href(`/installations/${id}`), title: sentence })),
      ...events.map(({ href, title }) => ({ href, title })),
    ],
  };
}

function countIn(marks: Marks["events"]): number {
  return marks.reduce((sum, { count }) => sum + count, 0);
}
