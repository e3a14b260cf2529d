import { absoluteAddress } from "./address.ts";
import { MOST_ITEMS, tooMany } from "./entries.ts";
import type { List } from "./item.ts";
import { attributesOf, contentOf, withoutComments } from "./markup.ts";
import { plainText } from "./plain-text.ts";

/** Reads the feeds of an OPML list (opml.org), however deep in its folders, each once. */
export function opmlList(xml: string, address: string | undefined): List {
  const sound = withoutComments(xml);
  const lists = new Map<string, List["lists"][number]>();
  const notes: string[] = [];
  let unreadable = 0;
  for (const attributes of attributesOf(sound, "outline")) {
    const written = attributes.get("xmlurl");
    if (written === undefined) continue;
    const url = absoluteAddress(plainText(written), address);
    const title = plainText(attributes.get("title") ?? attributes.get("text"));
    if (!url) unreadable++;
    else if (!lists.has(url)) lists.set(url, { url, ...(title && { title }) });
    if (lists.size > MOST_ITEMS) break;
  }
  if (unreadable > 0) notes.push(`feeds whose address cannot be read: ${unreadable}; they are left out`);
  if (lists.size > MOST_ITEMS) notes.push(tooMany("feeds"));
  if (!/<\/opml\s*>/i.test(xml)) notes.push("the list is damaged or cut off; the feeds before its end are read");
  const title = plainText(contentOf(sound.slice(0, 10_000), "title"));
  return { kind: "opml", ...(title && { title }), items: [], lists: [...lists.values()].slice(0, MOST_ITEMS), notes };
}
