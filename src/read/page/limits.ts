import { type DomNode, isText } from "./dom.ts";

/** News pages have under 10,000 tags; the parser's time grows with the square of their number. */
const MOST_TAGS = 30_000;
const MOST_ENTITIES = 300_000;
/** How deep elements may be nested for the parser, before it mends what is not closed. */
const DEEPEST_TAGS = 500;
/** The most HTML outside scripts and styles, in characters: pictures within the page are left out before. */
const LARGEST = 4_000_000;
const MOST_ATTRIBUTES = 100;
/** Shorter tags cannot hold so many attributes that it matters. */
const LONG_TAG = 500;
/** Elements that have no end, or whose end may be left out: they do not nest. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|t[dhr]|tbody|thead|tfoot|option|optgroup|html|head|body)$/;

/** HTML without the pictures that are written into it (data: addresses), which are no part of what is read. */
export function withoutPictures(html: string): string {
  if (html.length < LARGEST) return html;
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf(";base64,"); at >= 0; at = html.indexOf(";base64,", from)) {
    kept.push(html.slice(from, at));
    AFTER_ADDRESS.lastIndex = at + 8;
    from = AFTER_ADDRESS.exec(html)?.index ?? html.length;
  }
  return kept.join("") + html.slice(from);
}

const AFTER_ADDRESS = /["')>]/g;

/**
 * Whether HTML is made so that reading it would take long: too large, with too many tags, entities or attributes, or
 * nested too deeply. Takes time in proportion to the HTML.
 */
export function isTooCostly(html: string): boolean {
  if (countOf("&", html, MOST_ENTITIES) > MOST_ENTITIES) return true;
  let depth = 0;
  let tags = 0;
  let size = html.length;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    tags += 1;
    const name = tagName(html, at);
    if (name?.startsWith("/")) depth = Math.max(0, depth - 1);
    else if (name && !UNNESTED.test(name)) depth += 1;
    if (tags > MOST_TAGS || depth > DEEPEST_TAGS || (name && hasManyAttributes(html, at))) return true;
    if (name !== "script" && name !== "style") continue;
    const end = html.indexOf(`</${name}`, at);
    const after = end < 0 ? html.length : end;
    size -= after - at;
    at = after - 1;
  }
  return size > LARGEST;
}

function tagName(html: string, at: number): string | undefined {
  const match = /^<(\/?[a-z][a-z0-9]{0,9})/i.exec(html.slice(at, at + 12));
  const name = match?.[1]?.toLowerCase();
  return name?.startsWith("/") && UNNESTED.test(name.slice(1)) ? undefined : name;
}

function hasManyAttributes(html: string, at: number): boolean {
  const end = html.indexOf(">", at);
  if (end >= 0 && end - at < LONG_TAG) return false;
  const tag = html.slice(at, end < 0 ? undefined : end).replace(/"[^"]*"?|'[^']*'?/g, "");
  return countOf(" ", tag.replace(/\s+/g, " "), MOST_ATTRIBUTES) > MOST_ATTRIBUTES;
}

function countOf(character: string, text: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && count <= enough; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/** The deepest nesting that Readability is given, and the most elements, each counted as often as it is deep. */
const DEEPEST = 256;
const MOST_WEIGHT = 500_000;

/** Whether a page is too large or too deep for Readability, whose time grows with elements times depth. */
export function isTooDeep(root: DomNode): boolean {
  let level: DomNode[] = [root];
  let weight = 0;
  for (let depth = 0; level.length > 0; depth++) {
    weight += depth * level.length;
    if (depth > DEEPEST || weight > MOST_WEIGHT) return true;
    level = level.flatMap((node) => (isText(node) ? [] : [...node.childNodes]));
  }
  return false;
}
