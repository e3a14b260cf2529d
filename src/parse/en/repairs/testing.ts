import type { Token } from "../sentence.ts";

/** The words of a parsed sentence from lines of CoNLL-U's columns "form lemma upos xpos head rel"; heads count from 1, 0 is the root. */
export function words(table: string): Token[] {
  let at = 0;
  return table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [text = "", lemma = "", upos = "", xpos = "", head = "", rel = ""] = line.split(" ");
      const token = { start: at, end: at + text.length, text, lemma, upos, xpos, head: Number(head) - 1, rel };
      at = token.end + 1;
      return token;
    });
}

/** How the words hang together: "troops nsubj left", "left root". */
export function arcs(tokens: Token[]): string[] {
  return tokens.map(({ text, rel, head }) => (head < 0 ? `${text} root` : `${text} ${rel} ${tokens[head]?.text}`));
}

/** The characters of some words that follow each other. */
export function spanOf(tokens: Token[], first: number, last = first): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
