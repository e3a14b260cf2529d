import { singleKeysWork } from "../single-keys.ts";

const FIELDS = "input, select, textarea, [data-markable]";

/** Does by a key what a button or link says that it does; not while somebody types. */
export function listenForKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const field = (event.target as Element).closest<HTMLElement>(FIELDS);
    if (field) {
      if (event.key === "Escape") field.blur();
      return;
    }
    const key = keyOf(event);
    if (key.length === 1 && !singleKeysWork()) return;
    const help = key === "?" ? document.querySelector<HTMLDetailsElement>("#keys") : null;
    const control = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (!control && !help) return;
    event.preventDefault();
    control?.click();
    if (help) toggle(help);
  });
}

function toggle(help: HTMLDetailsElement): void {
  help.open = !help.open;
  help.querySelector("summary")?.focus();
}

/** The letter of the key: where the keyboard writes another script, that of a Latin keyboard. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === "؟") return "?";
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}
