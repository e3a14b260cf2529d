import type { Watched } from "../../desk/desk.ts";
import { ago, ahead, every, span } from "../language/ago.ts";
import { counted } from "../language/words.ts";
import { Outside } from "../report/outside.tsx";
import { withoutName } from "./failures.tsx";

/** The feeds that the desk watches, with their health. */
export function WatchedFeeds({ watched, now }: { watched: Watched[]; now: number }) {
  return (
    <section class="ruled" id="watched">
      <h2 class="label">Watched</h2>
      {watched.length === 0 && (
        <p class="measure">
          The desk watches nothing yet. Add a feed with <code>situ watch add ADDRESS</code>.
        </p>
      )}
      {watched.length > 0 && (
        <div class="wide-table">
          <table class="register">
            <caption>{counted(watched.length, "feed")}, those in trouble first</caption>
            <thead>
              <tr>
                <th scope="col">Feed</th>
                <th scope="col">Health</th>
                <th scope="col">Last new</th>
                <th scope="col">Read</th>
                <th scope="col">Pages</th>
              </tr>
            </thead>
            <tbody>
              {watched.map((feed) => (
                <FeedRow feed={feed} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function FeedRow({ feed, now }: { feed: Watched; now: number }) {
  const { url, title, interval, due, lastNew, trouble } = feed;
  return (
    <tr>
      <th scope="row">
        <bdi>{title ?? url}</bdi>
        {title && <Outside address={url} quiet={true} />}
      </th>
      <td data-name="health">{trouble ? <strong>{healthWords(feed, now)}</strong> : healthWords(feed, now)}</td>
      <td data-name="last new">{lastNew ? ago(lastNew, now) : "nothing yet"}</td>
      <td data-name="read">
        {every(interval)}, next {ahead(due, now)}
      </td>
      <td data-name="pages">
        <Pages feed={feed} now={now} />
      </td>
    </tr>
  );
}

/** "read 5 minutes ago", "not read for 3 days, 4 times in a row: the server does not answer". */
export function healthWords({ added, lastRead, failures, trouble }: Watched, now: number): string {
  if (!trouble) return lastRead ? `read ${ago(lastRead, now)}` : "not read yet";
  const since = span((now - Date.parse(lastRead ?? added)) / 1000);
  const never = lastRead ? `not read for ${since}` : `never read, watched for ${since}`;
  return `${never}${failures > 1 ? `, ${failures} times in a row` : ""}: ${trouble.message}`;
}

const STATES: [state: keyof Watched["pages"], words: string][] = [
  ["read", "read"],
  ["unread", "still to read"],
  ["unreadable", "could not be read"],
  ["withdrawn", "withdrawn"],
];

/** A page that several feeds give counts with the one that gave it first. */
function Pages({ feed: { pages, unread, lastRead }, now }: { feed: Watched; now: number }) {
  const told = STATES.flatMap(([state, words]) => (pages[state] > 0 ? [`${pages[state]} ${words}`] : []));
  const words = told.join(", ") || (lastRead ? "none that another feed did not give first" : "none yet");
  if (unread.length === 0) return <>{words}</>;
  const more = pages.unread + pages.unreadable - unread.length;
  return (
    <details>
      <summary>{words}</summary>
      <ul class="plain">
        {unread.map(({ url, found, trouble }) => (
          <li>
            <Outside address={url} quiet={true} />{" "}
            <span class="quietly">
              found {ago(found, now)}: {trouble ? withoutName(trouble.message, url) : "not tried yet"}
            </span>
          </li>
        ))}
        {more > 0 && <li class="quietly">and {counted(more, "other page")}</li>}
      </ul>
    </details>
  );
}
