import type { DomDocument } from "./dom.ts";
import { type Line, linesOf } from "./lines.ts";
import { type LinkedData, linkedDataOf } from "./linked-data.ts";
import { type Metas, metasOf } from "./metas.ts";
import { plain } from "./plain.ts";

/** A page as its fields are read from it, before the article is cut out. */
export interface Page {
  document: DomDocument;
  /** The address that it was fetched from, where known. */
  address: string | undefined;
  /** Its title element: the headline, mostly with the site's name. */
  title: string | undefined;
  metas: Metas;
  data: LinkedData;
  /** All that it shows, in its order. */
  lines: Line[];
}

export function pageOf(document: DomDocument, address: string | undefined): Page {
  const metas = metasOf(document);
  const title = plain(document.querySelector("title")?.textContent);
  const titles = [title, metas.first("og:title")?.value].filter((each) => each !== undefined);
  const lines = document.body ? linesOf(document.body) : [];
  return { document, address, title, metas, data: linkedDataOf(document, titles), lines };
}
