import { addDays, daysBetween } from "../../src/model/day.ts";
import { type ShownAxis, shownAxis } from "./axis.ts";
import { ask, wish, wished } from "./day-parts.ts";

/** The days of the record. */
export interface Record {
  first: string;
  last: string;
}

/**
 * Shows so many times as many days, with what stands at a place of the axis (0 to 1) kept there.
 *
 * @param times less than 1 shows fewer days
 */
export function zoomAround({ first, last }: Record, times: number, place: number): void {
  const axis = axisToCome();
  if (!axis) return;
  const length = Math.max(1, (times > 1 ? Math.ceil : Math.floor)(axis.length * times));
  if (length > daysBetween(first, last)) {
    wish({ from: null, to: null });
    return;
  }
  const wished = addDays(axis.first, Math.round(place * (axis.length - length)));
  const from = wished < first ? first : wished;
  wish({ from, to: addDays(from, length - 1) });
}

/** The axis that quick presses count from, though the server has not drawn it yet; none where it will be the whole record. */
function axisToCome(): ShownAxis | undefined {
  const [from, to] = [wished("from"), wished("to")];
  if (from && to) return { first: from, length: daysBetween(from, to) + 1 };
  return new URLSearchParams(location.search).has("from") ? undefined : shownAxis();
}

/** Follows the links that show more or less time, or what changed since when, without leaving the page. */
export function followStretches(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".zoom a, .since-choice a");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const { zoom } = link.dataset;
    void ask(link.search || "?").then(() => {
      if (zoom) document.querySelector<HTMLElement>(`[data-zoom="${zoom}"]`)?.focus();
    });
  });
}
