/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  /** @param path the page's path with its query */
  allows(path: string): boolean;
  /** Seconds that the site wants between requests (Crawl-delay); 0 where it says nothing. */
  delay: number;
}

interface Group {
  rules: { pattern: string; allow: boolean }[];
  delay: number;
}

/**
 * The rules for one crawler by RFC 9309: the groups that name it, all together, else those for all. Reads in time and
 * memory that grow with the text's length and no faster, whoever wrote it.
 *
 * @param product the crawler's product token, in any case
 */
export function robotsRules(text: string, product: string): RobotsRules {
  const named: Group = { rules: [], delay: 0 };
  const everybody: Group = { rules: [], delay: 0 };
  let groups = new Set<Group>();
  let isNamed = false;
  let afterAgent = false;
  for (const [key, value] of recordsOf(text)) {
    if (key === "user-agent") {
      if (!afterAgent) groups = new Set();
      if (value === "*") groups.add(everybody);
      if (tokenOf(value) === product.toLowerCase()) groups.add(named);
      isNamed ||= groups.has(named);
    } else for (const group of groups) take(group, key, value);
    afterAgent = key === "user-agent";
  }
  const { rules, delay } = isNamed ? named : everybody;
  return { allows: (path) => decide(rules, normalized(path)), delay };
}

const KEYS = new Set(["user-agent", "allow", "disallow", "crawl-delay"]);

/** The lines that say something to a crawler, as key and value; others do not part a group (2.2.4). */
function* recordsOf(text: string): Generator<[key: string, value: string]> {
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.split("#", 1)[0] ?? "";
    const colon = content.indexOf(":");
    const key = content.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (KEYS.has(key)) yield [key, content.slice(colon + 1).trim()];
  }
}

/** A product token without the version that some write behind it (2.2.1). */
function tokenOf(value: string): string | undefined {
  return /^[a-z_-]+/i.exec(value)?.[0].toLowerCase();
}

function take(group: Group, key: string, value: string): void {
  if (key === "crawl-delay") group.delay = Math.max(0, Number(value) || 0);
  else if (value !== "") group.rules.push({ pattern: normalized(value), allow: key === "allow" });
}

/** The longest pattern that matches decides, and of two as long the one that allows (2.2.2). */
function decide(rules: Group["rules"], path: string): boolean {
  let longest = -1;
  let allowed = true;
  for (const { pattern, allow } of rules) {
    if (pattern.length < longest || (pattern.length === longest && allowed) || !matches(pattern, path)) continue;
    longest = pattern.length;
    allowed = allow;
  }
  return allowed;
}

/** Whether a path begins as a pattern says, in which "*" stands for anything and "$" at the end for the end (2.2.3). */
function matches(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith("$");
  const [beginning = "", ...pieces] = (toTheEnd ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(beginning)) return false;
  const last = toTheEnd ? pieces.pop() : undefined;
  let position = beginning.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  if (!toTheEnd) return true;
  return last === undefined ? path.length === position : path.length - last.length >= position && path.endsWith(last);
}

/** A path in one spelling: what is not ASCII percent-encoded, what need not be encoded plain (2.2.2, RFC 3986, 6.2.2). */
function normalized(path: string): string {
  return path.replace(/[^\x21-\x7e]+/g, encoded).replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}

function encoded(text: string): string {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
