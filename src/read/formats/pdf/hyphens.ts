const PARTED = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u;

/**
 * The lines of a paragraph as one line. A hyphen at a line's end goes where the word is written without one elsewhere,
 * or nowhere with one; it stays behind a capital ("US-", "Al-") and before one.
 *
 * @param words the document's words in lower case, hyphens within kept
 */
export function joined(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((before, line) => {
    const start = PARTED.exec(before)?.[1];
    const end = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
    if (!start || !end) return `${before} ${line}`;
    return staysHyphenated(start, end, before, words) ? `${before}${line}` : `${before.slice(0, -1)}${line}`;
  });
}

function staysHyphenated(start: string, end: string, before: string, words: ReadonlySet<string>): boolean {
  if (before.endsWith("\u00ad")) return false;
  const whole = (start + end).toLowerCase();
  if (words.has(whole)) return false;
  return (
    words.has(`${start}-${end}`.toLowerCase()) || /^\p{Lu}/u.test(end) || /^\p{Lu}{1,3}$|^\p{Lu}\p{Ll}$/u.test(start)
  );
}
