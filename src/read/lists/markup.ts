/** Where the document's root element begins, and its name as it is written: "rss", "atom:feed". */
export interface Root {
  at: number;
  name: string;
  /** The name without its prefix, in lower case. */
  local: string;
}

/** A server's error message or a stray line may stand before the document; no more than this. */
const LONGEST_JUNK = 4000;

/**
 * The first of these elements, where it is the document's root. What stands before it is passed over: XML declaration,
 * comments, DOCTYPE with its entities, stray text; but not another page's markup.
 */
export function rootOf(text: string, locals: readonly string[]): Root | undefined {
  const start = endOfProlog(text);
  const pattern = new RegExp(`<((?:[\\w.-]+:)?(${locals.join("|")}))(?=[\\s>])`, "i");
  const junk = text.slice(start, start + LONGEST_JUNK);
  const match = pattern.exec(junk);
  if (!match || /<(?:html|body|head|!doctype html)\b/i.test(junk.slice(0, match.index))) return undefined;
  return { at: start + match.index, name: match[1] as string, local: (match[2] as string).toLowerCase() };
}

/** The end of the declarations and comments at the beginning (XML 1.0, 2.8). */
function endOfProlog(text: string): number {
  let at = text.search(/\S/);
  while (at >= 0 && /^<[?!]/.test(text.slice(at, at + 2))) {
    const end = endOfDeclaration(text, at);
    if (end < 0) return text.length;
    at = end + Math.max(0, text.slice(end, end + LONGEST_JUNK).search(/\S/));
  }
  return Math.max(0, at);
}

function endOfDeclaration(text: string, at: number): number {
  const [opening, closing] = text.startsWith("<!--", at)
    ? ["<!--", "-->"]
    : text.startsWith("<?", at)
      ? ["<?", "?>"]
      : ["<!", hasSubset(text, at) ? "]>" : ">"];
  const end = text.indexOf(closing, at + opening.length);
  return end < 0 ? -1 : end + closing.length;
}

/** Whether a DOCTYPE has declarations of its own in brackets. */
function hasSubset(text: string, at: number): boolean {
  return /^<!doctype[^>[]*\[/i.test(text.slice(at, at + 1000));
}

/** The text without its comments; an unclosed one goes to the end. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", at)) {
    kept.push(text.slice(at, start));
    const end = text.indexOf("-->", start + 4);
    if (end < 0) return kept.join("");
    at = end + 3;
  }
  return at === 0 ? text : kept.join("") + text.slice(at);
}

/** Each whole element of a name, with its tags; what has no end is left out. For elements that do not hold their like. */
export function* wholeElements(text: string, name: string): Generator<string> {
  const opening = new RegExp(`<${escaped(name)}(?=[\\s>])`, "g");
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const close = text.indexOf(`</${name}`, match.index);
    const end = close < 0 ? -1 : text.indexOf(">", close);
    if (end < 0) return;
    const start = text.lastIndexOf(match[0], close); // an element before it may have lost its end
    yield text.slice(start, end + 1);
    opening.lastIndex = end;
  }
}

/** What stands between the tags of the first element of a name: CDATA as it is, other text still escaped. */
export function contentOf(text: string, name: string): string | undefined {
  const [element] = wholeElements(text, name);
  const content = element?.slice(element.indexOf(">") + 1, element.lastIndexOf("</")).trim();
  return /^<!\[CDATA\[([\s\S]*?)\]\]>$/.exec(content ?? "")?.[1]?.trim() ?? (content || undefined);
}

/** The attributes of each start tag of a name, by their names in lower case, values still escaped. */
export function* attributesOf(text: string, name: string): Generator<Map<string, string>> {
  const tag = new RegExp(`<${escaped(name)}(?=[\\s/>])`, "gi");
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const { attributes, end } = attributesFrom(text, tag.lastIndex);
    yield attributes;
    tag.lastIndex = end;
  }
}

const ATTRIBUTE = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

function attributesFrom(text: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = start;
  ATTRIBUTE.lastIndex = start;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, key = "", double, single, bare] = match;
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? "");
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes, end };
}

function escaped(name: string): string {
  return name.replace(/[.]/g, "\\.");
}
