import type { View } from "../view.ts";
import { Checks, checksOn } from "./checks.tsx";
import { Disputes, disputedEvents } from "./disputes.tsx";
import { MomentLine } from "./moment-line.tsx";

/** So many of each stand on one page. */
const A_PAGE = 50;

/** Everything on which reports differ from each other or from the record; fifty of each a page, counted from 1. */
export function DisputesPage({ view, number }: { view: View; number: number }) {
  const { situation } = view.t;
  const [checks, events] = [checksOn(view), disputedEvents(view)];
  const pages = Math.max(1, Math.ceil(Math.max(checks.length, events.length) / A_PAGE));
  const shown = Math.min(number, pages);
  const [from, to] = [(shown - 1) * A_PAGE, shown * A_PAGE];
  const ofPage = <T,>(all: T[]) => all.slice(from, to);
  return (
    <>
      <h1>{situation.dispute}</h1>
      <MomentLine view={view} path="/disputes" />
      {checks.length + events.length === 0 && <p>{situation.noDispute}</p>}
      <div class="two">
        <Disputes view={view} events={ofPage(events)} all={0} />
        <Checks view={view} checks={ofPage(checks)} all={0} />
      </div>
      {pages > 1 && <Pages view={view} shown={shown} pages={pages} />}
    </>
  );
}

function Pages({ view, shown, pages }: { view: View; shown: number; pages: number }) {
  const { situation } = view.t;
  const to = (number: number) => view.href(number > 1 ? `/disputes?page=${number}` : "/disputes");
  return (
    <nav class="small" aria-label={situation.pages}>
      {shown > 1 && (
        <a href={to(shown - 1)} rel="prev">
          {situation.previous}
        </a>
      )}{" "}
      {situation.page(view.words.number(shown), view.words.number(pages))}{" "}
      {shown < pages && (
        <a href={to(shown + 1)} rel="next">
          {situation.next}
        </a>
      )}
    </nav>
  );
}
