import { addDays, daysBetween } from "../../src/model/day.ts";
import { singleKeysWork } from "../single-keys.ts";
import { MOMENT_CHANGED, shownMoment, wish } from "./day-parts.ts";
import { fullDay } from "./day-words.ts";

/** Makes the second handle, the two buttons and the keys [ and ] replay what was known. */
export function holdKnown(): void {
  const handle = document.querySelector<HTMLInputElement>("#known-handle");
  if (!handle) return;
  const { first = "", stops = "" } = handle.dataset;
  const days = stops.split(" ").map((stop) => addDays(first, Number(stop)));
  handle.hidden = false;
  handle.addEventListener("input", () => {
    const known = days[handle.valueAsNumber] ?? first;
    handle.setAttribute("aria-valuetext", fullDay(known));
    wish({ known });
  });
  document.addEventListener(MOMENT_CHANGED, () => {
    const { known } = shownMoment();
    const at = days.findLastIndex((day) => daysBetween(day, known) >= 0);
    handle.valueAsNumber = Math.max(0, at);
    handle.setAttribute("aria-valuetext", fullDay(known));
  });
  document.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement) || (event.target as Element).id !== "known-steps") return;
    event.preventDefault();
    stepTo(submitter);
  });
  document.addEventListener("keydown", (event) => {
    const step = { "[": "earlier", "]": "later" }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || isTyping(event) || !singleKeysWork()) return;
    stepTo(document.querySelector<HTMLButtonElement>(`.known-steps [data-step=${step}]`));
  });
}

/** The pressed button is drawn anew; the one in its place has the focus then. */
function stepTo(button: HTMLButtonElement | null): void {
  if (!button || button.disabled) return;
  const hadFocus = document.activeElement === button;
  wish({ known: button.value });
  if (!hadFocus) return;
  const { step } = button.dataset;
  const focus = () => document.querySelector<HTMLButtonElement>(`.known-steps [data-step=${step}]`)?.focus();
  document.addEventListener(MOMENT_CHANGED, focus, { once: true });
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches("textarea, select, input:not([type=range], [type=checkbox])");
}
