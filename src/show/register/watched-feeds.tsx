import type { Watched } from "../../desk/desk.ts";
import { since, span } from "../language/ago.ts";
import type { Messages } from "../language/messages.ts";
import { Outside } from "../report/outside.tsx";
import type { View } from "../view.ts";
import { withoutName } from "./failures.tsx";

interface FeedsProps {
  view: View;
  watched: Watched[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The feeds that the desk watches, with their health. */
export function WatchedFeeds({ view, watched, now }: FeedsProps) {
  const { register } = view.t;
  return (
    <section class="ruled" id="watched">
      <h2 class="label">{register.watched}</h2>
      {watched.length === 0 ? (
        <p class="measure">
          {register.watchesNothing} <code dir="ltr">situ watch add ADDRESS</code>
        </p>
      ) : (
        <FeedTable view={view} watched={watched} now={now} />
      )}
      <p class="quietly measure">{register.mapCredit}</p>
    </section>
  );
}

/** Feeds with their health, one in a row. */
export function FeedTable({ view, watched, now }: FeedsProps) {
  const { register } = view.t;
  return (
    <div class="wide-table">
      <table class="register">
        <caption>{register.feeds(watched.length)}</caption>
        <thead>
          <tr>
            {[register.feed, register.health, register.lastNew, register.read, register.feedPages].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {watched.map((feed) => (
            <FeedRow view={view} feed={feed} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FeedProps {
  view: View;
  feed: Watched;
  now: number;
}

function FeedRow({ view, feed, now }: FeedProps) {
  const { t } = view;
  const { register } = t;
  const { url, title, interval, due, lastNew, trouble } = feed;
  const seconds = (Date.parse(due) - now) / 1000;
  const health = <bdi>{healthWords(t, feed, now)}</bdi>;
  return (
    <tr>
      <th scope="row">
        <bdi>{title ?? url}</bdi>
        {title && <Outside address={url} quiet={true} />}
      </th>
      <td data-name={register.health}>{trouble ? <strong>{health}</strong> : health}</td>
      <td data-name={register.lastNew}>{lastNew ? register.ago(since(t, lastNew, now)) : register.nothingNew}</td>
      <td data-name={register.read}>
        {register.every(span(t, interval))}
        {register.comma}
        {seconds <= 0 ? register.nextNow : register.nextIn(span(t, seconds))}
      </td>
      <td data-name={register.feedPages} class="pages">
        <Pages view={view} feed={feed} now={now} />
      </td>
    </tr>
  );
}

/** "read 5 minutes ago", "not read for 3 days, 4 times in a row: the server does not answer". */
export function healthWords(t: Messages, { added, lastRead, failures, trouble }: Watched, now: number): string {
  const { register } = t;
  if (!trouble) return lastRead ? register.readAgo(since(t, lastRead, now)) : register.notReadYet;
  const stretch = since(t, lastRead ?? added, now);
  const never = lastRead ? register.notReadFor(stretch) : register.neverRead(stretch);
  return `${never}${failures > 1 ? register.comma + register.timesInARow(failures) : ""}: ${trouble.message}`;
}

const STATES = ["read", "unread", "unreadable", "withdrawn"] as const;

/** A page that several feeds give counts with the one that gave it first. */
function Pages({ view, feed: { pages, unread, lastRead }, now }: FeedProps) {
  const { t, words } = view;
  const { register } = t;
  const told = STATES.flatMap((state) =>
    pages[state] > 0 ? [register.pageStates[state](words.number(pages[state]))] : [],
  );
  const summary = told.join(register.comma) || (lastRead ? register.givenBefore : register.noneYet);
  if (unread.length === 0) return <>{summary}</>;
  const more = pages.unread + pages.unreadable - unread.length;
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="plain">
        {unread.map(({ url, found, trouble }) => (
          <li>
            <Outside address={url} quiet={true} />{" "}
            <span class="quietly">
              {register.foundAgo(since(t, found, now))}{" "}
              <bdi>{trouble ? withoutName(trouble.message, url) : register.notTried}</bdi>
            </span>
          </li>
        ))}
        {more > 0 && <li class="quietly">{register.otherPages(more)}</li>}
      </ul>
    </details>
  );
}
