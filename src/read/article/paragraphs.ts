import { cleanCharacters, fold } from "../characters.ts";

/** The longest line of a text that was wrapped by a program or by hand, in characters. */
const WIDEST_WRAP = 120;

/**
 * The paragraphs of a plain text, white space folded. A blank line parts paragraphs; so does a single line end, unless
 * the text was wrapped to a width and the next word would not have fitted on the line.
 */
export function paragraphsOf(text: string): string[] {
  const blocks = cleanCharacters(text)
    .split(/\n[^\S\n]*(?=\n)/)
    .map((block) => block.split("\n").map(fold).filter(Boolean));
  const width = wrapWidth(blocks);
  return blocks.flatMap((lines) => (width ? unwrap(lines, width) : lines));
}

/** The width that a text is wrapped to, or undefined when its lines are whole paragraphs. */
function wrapWidth(blocks: string[][]): number | undefined {
  const width = blocks.flat().reduce((longest, line) => Math.max(longest, line.length), 0);
  const runsOn = blocks.some((lines) =>
    lines.slice(1).some((line, i) => /^\p{Ll}/u.test(line) && !fits(lines[i] as string, line, width)),
  );
  return width <= WIDEST_WRAP && runsOn ? width : undefined;
}

function unwrap(lines: string[], width: number): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || fits(before, line, width)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()} ${line}`);
  });
  return paragraphs;
}

/** Whether the next line's first word had room on this one, so that the line end was meant. */
function fits(line: string, next: string, width: number): boolean {
  const word = next.split(" ", 1)[0] as string;
  return line.length + 1 + word.length <= width;
}
