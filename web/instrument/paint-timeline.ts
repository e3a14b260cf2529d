import { daysBetween } from "../../src/model/day.ts";
import { endOf, shownAxis } from "./axis.ts";
import { fullDay, longDay } from "./day-words.ts";

/** Draws another day on the timeline as it stands: the line, how far the bars reach, which events are still to come. */
export function paintTimeline(day: string, firstOfRecord: string): void {
  const axis = shownAxis();
  if (!axis) return;
  const end = endOf(axis, day);
  const at = `${(100 * end).toFixed(2)}%`;
  for (const line of document.querySelectorAll(".timeline .day-line")) {
    line.setAttribute("x1", at);
    line.setAttribute("x2", at);
  }
  for (const reach of document.querySelectorAll(".timeline .so-far")) reach.setAttribute("width", at);
  const number = daysBetween(firstOfRecord, day);
  for (const mark of document.querySelectorAll<SVGElement>(".timeline a.occurrence")) {
    mark.classList.toggle("to-come", Number(mark.dataset.from) > number);
  }
  const name = document.querySelector(".day-name text");
  name?.setAttribute("x", at);
  name?.setAttribute("text-anchor", end > 0.9 ? "end" : end < 0.08 ? "start" : "middle");
  if (name) name.textContent = fullDay(day);
  const clock = document.querySelector("#moment .day");
  if (clock) clock.textContent = longDay(day);
}
