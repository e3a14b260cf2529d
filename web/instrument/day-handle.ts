import { addDays, daysBetween } from "../../src/model/day.ts";
import { dayAt, endOf, shownAxis } from "./axis.ts";
import { followServer, paintBetween, prepareDays } from "./between.ts";
import { MOMENT_CHANGED, shownMoment, wish } from "./day-parts.ts";
import { longDay } from "./day-words.ts";
import { pinchChart } from "./pinch.ts";
import { zoomAround } from "./zoom.ts";

/** Days that a key moves the handle by. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 7,
  PageDown: -7,
};

/** The handles of the day: the one on the chart, and on a phone one at the foot of the screen. */
interface Handles {
  chart: HTMLInputElement;
  thumb: HTMLInputElement | null;
  first: string;
  last: string;
  /** The day that they stand at. */
  day: string;
}

/** Makes the timeline's handle move the day: by dragging, by keys, and by a press on the chart. */
export function holdDay(): void {
  bringDayIntoView();
  const chart = document.querySelector<HTMLInputElement>("#day-handle");
  if (!chart) return;
  const thumb = document.querySelector<HTMLInputElement>("#day-thumb");
  const { first = "", last = "" } = chart.dataset;
  const handles: Handles = { chart, thumb, first, last, day: shownMoment().day };
  chart.hidden = false;
  if (thumb?.parentElement) thumb.parentElement.hidden = false;
  followServer();
  chart.addEventListener("input", () => moveTo(handles, addDays(shownAxis()?.first ?? first, chart.valueAsNumber)));
  thumb?.addEventListener("input", () => moveTo(handles, addDays(first, thumb.valueAsNumber)));
  for (const handle of [chart, thumb]) {
    handle?.addEventListener("keydown", (event) => pressKey(handles, event));
    for (const touch of ["pointerdown", "focus"]) handle?.addEventListener(touch, () => void prepareDays());
  }
  document.addEventListener(MOMENT_CHANGED, () => {
    handles.day = shownMoment().day;
    setHandles(handles);
  });
  pressChart(handles);
  whenIdle(() => void prepareDays());
}

function moveTo(handles: Handles, day: string): void {
  const { first, last } = handles;
  handles.day = day < first ? first : day > last ? last : day;
  setHandles(handles);
  paintBetween(handles.day, first);
  bringDayIntoView();
  wish({ day: handles.day });
}

/** Both handles stand at the day; the chart's keeps to the axis that is drawn. */
function setHandles({ chart, thumb, first, day }: Handles): void {
  const axis = shownAxis();
  if (axis) {
    chart.max = `${axis.length - 1}`;
    chart.valueAsNumber = daysBetween(axis.first, day);
  }
  chart.setAttribute("aria-valuetext", longDay(day));
  if (!thumb) return;
  thumb.valueAsNumber = daysBetween(first, day);
  thumb.setAttribute("aria-valuetext", longDay(day));
  const said = thumb.parentElement?.querySelector("output");
  if (said) said.textContent = longDay(day);
}

function pressKey(handles: Handles, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const step = STEPS[event.key];
  if (event.key === "Home") moveTo(handles, handles.first);
  else if (event.key === "End") moveTo(handles, handles.last);
  else if (step) moveTo(handles, addDays(handles.day, step));
  else if (event.key === "+" || event.key === "=") zoomAround(handles, 0.5, 0.5);
  else if (event.key === "-") zoomAround(handles, 2, 0.5);
  else return;
  event.preventDefault();
}

/** A mouse may be pressed and dragged anywhere on the chart; a finger there scrolls it. */
function pressChart(handles: Handles): void {
  const plot = handles.chart.closest<HTMLElement>(".plot");
  if (!plot) return;
  pinchChart(plot, handles);
  const toPointer = ({ clientX }: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    const axis = shownAxis();
    if (axis) moveTo(handles, dayAt(axis, (clientX - left) / width));
  };
  plot.addEventListener("pointerdown", (event) => {
    const onMark = (event.target as Element).closest("a, input");
    if (onMark || event.pointerType !== "mouse" || event.button !== 0) return;
    event.preventDefault();
    handles.chart.focus();
    plot.setPointerCapture(event.pointerId);
    toPointer(event);
  });
  plot.addEventListener("pointermove", (event) => {
    if (plot.hasPointerCapture(event.pointerId)) toPointer(event);
  });
  plot.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, width } = plot.getBoundingClientRect();
      zoomAround(handles, event.deltaY > 0 ? 1.4 : 1 / 1.4, (event.clientX - left) / width);
    },
    { passive: false },
  );
}

/** On a phone a chart is wider than the screen: the day is what a reader wants to see. */
function bringDayIntoView(): void {
  const axis = shownAxis();
  if (!axis) return;
  const at = endOf(axis, document.querySelector<HTMLInputElement>("#day-handle") ? currentDay() : shownMoment().day);
  for (const scroll of document.querySelectorAll<HTMLElement>(".timeline .scroll")) {
    const x = at * scroll.scrollWidth;
    const isSeen = x > scroll.scrollLeft + 24 && x < scroll.scrollLeft + scroll.clientWidth - 24;
    if (!isSeen) scroll.scrollLeft = x - scroll.clientWidth * 0.6;
  }
}

function currentDay(): string {
  const axis = shownAxis();
  const chart = document.querySelector<HTMLInputElement>("#day-handle");
  return axis && chart ? addDays(axis.first, chart.valueAsNumber) : shownMoment().day;
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1000);
}
