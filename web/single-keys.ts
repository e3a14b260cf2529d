import { MOMENT_CHANGED } from "./instrument/day-parts.ts";

const KEPT_AS = "situ-single-keys";
const OFF = "off";

/** What was chosen on this page: some browsers keep nothing. */
let chosen: boolean | undefined;

/**
 * Whether keys of one character do anything where nothing has the focus. Who speaks to the machine, or hits keys unmeant, turns
 * them off; keys of a control that has the focus work in either case.
 */
export function singleKeysWork(): boolean {
  return chosen ?? kept() !== OFF;
}

/** Shows the boxes that turn single keys on and off, each as it was chosen last. */
export function offerSingleKeys(): void {
  showChoice();
  document.addEventListener(MOMENT_CHANGED, showChoice);
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches("[data-single-keys]")) return;
    chosen = target.checked;
    keep(chosen);
    showChoice();
  });
}

function showChoice(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>("[data-single-keys]")) {
    box.checked = singleKeysWork();
    box.closest("label")?.removeAttribute("hidden");
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, OFF);
  } catch {}
}
