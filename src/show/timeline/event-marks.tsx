import { addDays, daysBetween } from "../../model/day.ts";
import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import type { Dated } from "./chronology.ts";
import { EventShape } from "./event-shape.tsx";
import { earlier, later } from "./order.ts";
import type { EventMark } from "./row-marks.ts";
import { situationHref } from "./stretch.ts";

interface EventMarksProps {
  view: View;
  axis: Axis;
  marks: EventMark[];
  installation: string;
}

/** What happened at an installation: one mark an event, or one with a number for several; those still to come are hollow. */
export function EventMarks({ view, axis, marks, installation }: EventMarksProps) {
  return (
    <>
      {marks.map((mark) => {
        const [first] = mark.events as [Dated, ...Dated[]];
        const several = mark.events.length > 1;
        const style = `occurrence by-${mark.family}${first.from <= view.at.day ? "" : " to-come"}`;
        const href = several ? hrefOfSeveral(view, mark, installation) : view.href(`/events/${first.event.id}`);
        return (
          <a href={href} class={style} data-from={daysBetween(view.span.first, first.from)}>
            <title>{several ? severalWords(view, mark) : first.event.sentence}</title>
            {!several && <Uncertain axis={axis} dated={first} />}
            <svg x={percent(mark.at)} overflow="visible" aria-hidden="true">
              {several ? (
                <Several count={mark.events.length} words={view.words.number(mark.events.length)} />
              ) : (
                <EventShape family={mark.family} />
              )}
            </svg>
          </a>
        );
      })}
    </>
  );
}

/** A thin bracket over the days on which an event can have been. */
function Uncertain({ axis, dated: { from, to } }: { axis: Axis; dated: Dated }) {
  if (from === to) return null;
  const [x1, x2] = [percent(axis.at(from)), percent(axis.at(addDays(to, 1)))];
  return (
    <>
      <line class="span" x1={x1} x2={x2} />
      <line class="span" x1={x1} x2={x1} y1="-4" y2="4" />
      <line class="span" x1={x2} x2={x2} y1="-4" y2="4" />
    </>
  );
}

function Several({ count, words }: { count: number; words: string }) {
  const width = count < 10 ? 13 : count < 100 ? 19 : 26;
  return (
    <>
      <rect class="shape" x={-width / 2} y="-6.5" width={width} height="13" rx="6.5" />
      <text class="count" text-anchor="middle" y="3.5">
        {words}
      </text>
    </>
  );
}

function severalWords({ t, words }: View, { events }: EventMark): string {
  return t.timeline.several(t.common.events(events.length), words.days(daysOf(events)));
}

/** The days of several events nearer by; where they are all of one day, their installation. */
function hrefOfSeveral(view: View, { events }: EventMark, installation: string): string {
  const stretch = daysOf(events);
  if (stretch.from === stretch.to) return view.href(`/installations/${installation}`);
  return `${situationHref(view, stretch, { day: view.at.day < stretch.from || view.at.day > stretch.to ? stretch.to : view.at.day })}#timeline`;
}

function daysOf(events: Dated[]): { from: string; to: string } {
  return events.reduce((all, { from, to }) => ({ from: earlier(all.from, from), to: later(all.to, to) }), {
    from: events[0]?.from ?? "",
    to: events[0]?.to ?? "",
  });
}
