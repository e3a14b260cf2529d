const COLUMNS = 80;

/** A paragraph in lines of at most 80 columns; behind a bullet the lines after the first are indented by its width. */
export function wrapped(text: string, bullet = ""): string {
  const lines: string[] = [];
  let line = bullet;
  for (const word of text.split(/\s+/)) {
    if (line.trimEnd().length + 1 + word.length > COLUMNS && line.trim() !== bullet.trim()) {
      lines.push(line.trimEnd());
      line = " ".repeat(bullet.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
