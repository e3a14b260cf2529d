import { type Selected, selectedIn } from "../reading/mark-words.ts";
import { offer, suggestionsFor } from "./suggest-entities.ts";
import { type Direction, moveByWord, selectWordAt } from "./word-selection.ts";

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "backward",
  ArrowDown: "forward",
};

/**
 * Fills a part of a claim with words that are marked in the text, by pointer or by keys: the line that was active last, else the first
 * empty one, takes the words, their place in the text, and whom they mean where they are exactly one entity's name.
 */
export function markParts(text: HTMLElement, form: HTMLFormElement): void {
  const lines = [...form.querySelectorAll<HTMLElement>(".part-line")];
  let active: HTMLElement | undefined;
  const activate = (line: HTMLElement) => {
    active = line;
    for (const other of lines) other.classList.toggle("is-active", other === line);
  };
  form.addEventListener("focusin", (event) => {
    const line = (event.target as Element).closest<HTMLElement>(".part-line");
    if (line) activate(line);
  });
  text.addEventListener("click", () => {
    if (document.getSelection()?.isCollapsed) selectWordAt(text);
  });
  text.addEventListener("keydown", (event) => {
    const direction = DIRECTIONS[event.key];
    if (direction) {
      event.preventDefault();
      moveByWord(text, direction, event.shiftKey);
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      fieldIn(active, "means").focus();
    }
  });
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      const selected = selectedIn(text);
      const line = active ?? lines.find((one) => fieldIn(one, "words").value === "");
      if (!selected || !line) return;
      activate(line);
      void fill(line, selected);
    });
  });
}

async function fill(line: HTMLElement, { start, end, range }: Selected): Promise<void> {
  const [words, at, means] = [fieldIn(line, "words"), fieldIn(line, "at"), fieldIn(line, "means")];
  const marked = `${start}-${end}`;
  if (at.value === marked) return;
  words.value = range.toString().trim();
  at.value = marked;
  means.value = "";
  const suggestions = await suggestionsFor(means, words.value);
  if (at.value !== marked) return;
  offer(means, suggestions);
  const exact = suggestions.filter((one) => one.exact);
  if (exact.length === 1) means.value = exact[0]?.value ?? "";
  words.dispatchEvent(new Event("input", { bubbles: true }));
}

function fieldIn(line: HTMLElement, name: "words" | "at" | "means"): HTMLInputElement {
  return line.querySelector(`[name^="${name}."]`) as HTMLInputElement;
}
