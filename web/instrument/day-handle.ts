import { addDays, daysBetween } from "../../src/model/day.ts";
import { MOMENT_CHANGED, showMoment, shownMoment } from "./day-parts.ts";

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Makes the timeline's handle move the day: by dragging, by the arrow keys, and by a press on the chart. */
export function holdDay(): void {
  bringDayIntoView();
  const handle = document.querySelector<HTMLInputElement>("#day-handle");
  if (!handle) return;
  handle.hidden = false;
  handle.addEventListener("input", () => moveTo(handle));
  document.addEventListener(MOMENT_CHANGED, () => showLine(handle));
  pressChart(handle);
}

function moveTo(handle: HTMLInputElement): void {
  const last = daysBetween(firstDay(handle), handle.dataset.last ?? "");
  handle.valueAsNumber = Math.max(0, Math.min(last, handle.valueAsNumber));
  const day = addDays(firstDay(handle), handle.valueAsNumber);
  handle.setAttribute("aria-valuetext", LONG.format(new Date(day)));
  showLine(handle);
  void showMoment({ ...shownMoment(), day });
}

/** Where the handle stands on the axis, 0 to 1: at the end of its day. */
function placeOf(handle: HTMLInputElement): number {
  return (handle.valueAsNumber + 1) / (Number(handle.max) + 1);
}

function firstDay(handle: HTMLInputElement): string {
  return handle.dataset.first ?? "";
}

/** The line and its day follow the handle at once; the rest of the page as soon as it is fetched. */
function showLine(handle: HTMLInputElement): void {
  const at = `${(100 * placeOf(handle)).toFixed(2)}%`;
  for (const line of document.querySelectorAll(".day-line")) {
    line.setAttribute("x1", at);
    line.setAttribute("x2", at);
  }
  const name = document.querySelector(".day-name text");
  name?.setAttribute("x", at);
  if (name) name.textContent = SHORT.format(new Date(addDays(firstDay(handle), handle.valueAsNumber)));
}

/** A mouse may be pressed and dragged anywhere on the chart; a finger there scrolls it. */
function pressChart(handle: HTMLInputElement): void {
  const plot = handle.closest<HTMLElement>(".plot");
  const toPointer = (event: PointerEvent) => {
    if (!plot) return;
    const { left, width } = plot.getBoundingClientRect();
    handle.valueAsNumber = Math.floor(((event.clientX - left) / width) * (Number(handle.max) + 1));
    moveTo(handle);
  };
  plot?.addEventListener("pointerdown", (event) => {
    const onMark = (event.target as Element).closest("a, input");
    if (onMark || event.pointerType !== "mouse" || event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    plot.setPointerCapture(event.pointerId);
    toPointer(event);
  });
  plot?.addEventListener("pointermove", (event) => {
    if (plot.hasPointerCapture(event.pointerId)) toPointer(event);
  });
}

/** On a phone a chart is wider than the screen: the day is what a reader wants to see first. */
function bringDayIntoView(): void {
  for (const scroll of document.querySelectorAll<HTMLElement>(".scroll")) {
    const at = Number.parseFloat(scroll.querySelector(".day-line")?.getAttribute("x1") ?? "0") / 100;
    scroll.scrollLeft = at * scroll.scrollWidth - scroll.clientWidth * 0.6;
  }
}
