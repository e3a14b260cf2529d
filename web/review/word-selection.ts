/** Where an arrow key goes: on the screen, or in the order of reading. */
export type Direction = "left" | "right" | "forward" | "backward";

/** A word of the text: a stretch of one of its text nodes. */
interface Word {
  node: Text;
  start: number;
  end: number;
}

/** Selects the word in which the pointer has set the caret. */
export function selectWordAt(text: HTMLElement): void {
  const selection = document.getSelection();
  const word = selection && wordsIn(text).find((one) => holds(one, selection.anchorNode, selection.anchorOffset));
  if (word) select(selection, word, word);
}

/** Selects the next word, or one word more, in a direction; where nothing is selected yet, the first of the marked words. */
export function moveByWord(text: HTMLElement, direction: Direction, isExtending: boolean): void {
  const selection = document.getSelection();
  if (!selection) return;
  const words = wordsIn(text);
  const anchor = words.findIndex((word) => holds(word, selection.anchorNode, selection.anchorOffset));
  const focus = words.findIndex((word) => holds(word, selection.focusNode, selection.focusOffset));
  if (anchor < 0 || focus < 0) {
    const first = words.find(({ node }) => node.parentElement?.closest("mark")) ?? words[0];
    if (first) select(selection, first, first);
    return;
  }
  const isRightToLeft = getComputedStyle(words[focus]?.node.parentElement ?? text).direction === "rtl";
  const isForward = direction === "forward" || direction === (isRightToLeft ? "left" : "right");
  const next = words[Math.max(0, Math.min(words.length - 1, focus + (isForward ? 1 : -1)))];
  const from = isExtending ? words[anchor] : next;
  if (next && from) select(selection, from, next);
}

/** Every word in its order. */
function wordsIn(text: HTMLElement): Word[] {
  const segmenter = new Intl.Segmenter(text.lang || undefined, { granularity: "word" });
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    for (const { segment, index, isWordLike } of segmenter.segment(node.data)) {
      if (isWordLike) words.push({ node, start: index, end: index + segment.length });
    }
  }
  return words;
}

function holds({ node, start, end }: Word, at: Node | null, offset: number): boolean {
  return node === at && start <= offset && end >= offset;
}

/** Selects from one word to another, whichever comes first. */
function select(selection: Selection, from: Word, to: Word): void {
  const order = from.node.compareDocumentPosition(to.node);
  const isBackward = from.node === to.node ? to.start < from.start : (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (isBackward) selection.setBaseAndExtent(from.node, from.end, to.node, to.start);
  else selection.setBaseAndExtent(from.node, from.start, to.node, to.end);
}
