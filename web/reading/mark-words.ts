/** The words that are selected in a report, as characters of its text (UTF-16 code units, `end` exclusive). */
export interface Selected {
  start: number;
  end: number;
  range: Range;
}

/** Offers, beside words that a reader selects in the report, to add a claim that they state or to name what they name. */
export function markWords(room: HTMLElement): void {
  const bar = room.querySelector<HTMLElement>(".mark-bar");
  if (!bar) return;
  const links = [...bar.querySelectorAll("a")];
  const update = () => {
    const selected = selectedIn(room);
    bar.hidden = !selected;
    if (!selected) return;
    for (const link of links) link.href = addressWith(link.href, selected);
    placeUnder(bar, room, selected.range);
  };
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(update);
  });
}

function addressWith(href: string, { start, end }: Selected): string {
  const address = new URL(href);
  address.searchParams.set("start", String(start));
  address.searchParams.set("end", String(end));
  return address.href;
}

/** The words of a report that are selected; its paragraphs say where in its text they begin. */
export function selectedIn(room: HTMLElement): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const first = paragraphAt(range.startContainer);
  if (!first || !room.contains(first)) return undefined;
  const last = paragraphAt(range.endContainer);
  const start = startOf(first) + wordsBefore(first, range.startContainer, range.startOffset).length;
  const end = last ? startOf(last) + wordsBefore(last, range.endContainer, range.endOffset).length : 0;
  // A triple click selects up to the beginning of what follows the paragraph.
  const isPast = !last || (last !== first && end === startOf(last));
  const until = isPast ? startOf(first) + wordsOf(first).length : end;
  return until > start ? { ...trimmed(first, start, until), range } : undefined;
}

function paragraphAt(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]") ?? null;
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.start);
}

/** Without the blanks at both ends, where they are in the paragraph in which the words begin. */
function trimmed(paragraph: HTMLElement, start: number, end: number): { start: number; end: number } {
  const from = startOf(paragraph);
  const words = wordsOf(paragraph).slice(start - from, end - from);
  const isWhole = words.length === end - start;
  return {
    start: start + words.length - words.trimStart().length,
    end: isWhole ? end - words.length + words.trimEnd().length : end,
  };
}

function wordsBefore(paragraph: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return reportWords(range.cloneContents());
}

function wordsOf(paragraph: HTMLElement): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return reportWords(range.cloneContents());
}

/** The report's own words: the numbers of claims stand among them on the page only. */
function reportWords(part: DocumentFragment): string {
  for (const number of part.querySelectorAll(".note")) number.remove();
  return part.textContent ?? "";
}

function placeUnder(bar: HTMLElement, room: HTMLElement, range: Range): void {
  const [words, frame] = [range.getBoundingClientRect(), room.getBoundingClientRect()];
  const left = Math.min(words.left - frame.left, frame.width - bar.offsetWidth);
  bar.style.top = `${Math.round(words.bottom - frame.top + 6)}px`;
  bar.style.left = `${Math.round(Math.max(0, left))}px`;
}
