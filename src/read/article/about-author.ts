/** Lines at an article's end in which a site tells who wrote it. */
const LAST_LINES = 2;
const TELLS = String.raw`(?:,? (?:is|was|writes|reports|covers|has (?:covered|written|reported|been)|joined|works|lives|edits|contributes)\b|, (?:an?|the) )`;

/**
 * The lines without a last one or two about the author: "Jane Roe is a reporter in Baghdad." Only lines that begin with a full name of the
 * byline go, so that nothing that is told of somebody else does.
 */
export function withoutAboutAuthor(lines: readonly string[], byline: string | undefined): string[] {
  const names = (byline ?? "")
    .split(/,| and /)
    .flatMap((name) => (/\S\s+\S/.test(name.trim()) ? [escaped(name.trim())] : []));
  if (names.length === 0) return [...lines];
  const about = new RegExp(String.raw`^[^\p{L}]*(?:${names.join("|")})${TELLS}`, "u");
  return lines.filter((line, i) => i === 0 || i < lines.length - LAST_LINES || !about.test(line));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
