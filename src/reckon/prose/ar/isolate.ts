const OPEN = "\u2068";
const CLOSE = "\u2069";
/** Marks that turn the direction of what follows, which no name needs. */
const OVERRIDES = /[\u200e\u200f\u061c\u202a-\u202e\u2066\u2067]/g;
const ISOLATES = /[\u2068\u2069]/g;

/** Words of another script stand between isolates, so that they cannot turn the sentence around them (Unicode TR 9). */
export function isolated(text: string): string {
  const plain = text.replace(OVERRIDES, "");
  if (isWhole(plain)) return plain;
  const bare = plain.replace(ISOLATES, "");
  return /\p{Script=Latin}/u.test(bare) ? `${OPEN}${bare}${CLOSE}` : bare;
}

/** Words of a report: «“on Sunday”» without turning the sentence. */
export function quoted(text: string): string {
  return `«${OPEN}${text.replace(OVERRIDES, "").replace(ISOLATES, "")}${CLOSE}»`;
}

/** Whether it has isolates already and closes each that it opens. */
function isWhole(text: string): boolean {
  let depth = 0;
  let found = false;
  for (const mark of text.match(ISOLATES) ?? []) {
    found = true;
    depth += mark === OPEN ? 1 : -1;
    if (depth < 0) return false;
  }
  return found && depth === 0;
}
