import { daysBetween } from "../../model/day.ts";
import type { View } from "../view.ts";
import { earlier, later } from "./order.ts";
import { beside, LENGTHS, type Length, type Stretch, situationHref, stretchAround } from "./stretch.ts";

/** Links to more and less time, and to the time beside. */
export function Zoom({ view, stretch }: { view: View; stretch: Stretch | undefined }) {
  const { earlier: before, later: after, lengths, shown } = view.t.timeline;
  const length = stretch && daysBetween(stretch.from, stretch.to) + 1;
  return (
    <nav class="zoom" data-part="zoom" aria-label={shown}>
      <a
        href={`${situationHref(view, undefined)}#timeline`}
        aria-current={length ? undefined : "true"}
        data-zoom="whole"
      >
        {lengths.whole}
      </a>
      {(Object.keys(LENGTHS) as Length[]).map((name) => (
        <a
          href={`${situationHref(view, stretchAround(view, LENGTHS[name]))}#timeline`}
          aria-current={length === LENGTHS[name] ? "true" : undefined}
          data-zoom={name}
        >
          {lengths[name]}
        </a>
      ))}
      {stretch && <Beside view={view} stretch={stretch} way={-1} words={before} />}
      {stretch && <Beside view={view} stretch={stretch} way={1} words={after} />}
    </nav>
  );
}

interface BesideProps {
  view: View;
  stretch: Stretch;
  way: 1 | -1;
  words: string;
}

/** The time before or after; the day moves along to its nearest end. */
function Beside({ view, stretch, way, words }: BesideProps) {
  const next = beside(view, stretch, way);
  if (!next) return null;
  const day = way < 0 ? next.to : next.from;
  const within = later(view.span.first, earlier(view.span.last, day));
  return (
    <a href={`${situationHref(view, next, { day: within })}#timeline`} data-zoom={way < 0 ? "earlier" : "later"}>
      {words}
    </a>
  );
}
