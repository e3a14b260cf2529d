import type { Document } from "../../read/document.ts";
import type { Item } from "../../read/lists/item.ts";
import type { Fetched } from "../../read/web/fetched.ts";

/** Why there is no document, or no report in it: a line for a person, and a word for a program. */
export interface NotRead {
  file: string;
  code: string;
  message: string;
}

/** A page that came, as a document to read. */
export function documentOf(fetched: Extract<Fetched, { kind: "document" }>, listed?: Item): Document {
  const { url, bytes, mediaType, charset, retrieved, warc } = fetched;
  return {
    name: url,
    bytes,
    url,
    retrieved,
    warc,
    ...(mediaType && { mediaType }),
    ...(charset && { charset }),
    ...(listed && { listed }),
  };
}

/**
 * An article that a list carries whole.
 *
 * @param list the address of the list and the moment at which it was read; absent for a file
 */
export function carriedDocument(item: Item, html: string, list: { url?: string; retrieved?: string }): Document {
  const name = item.url ?? item.headline ?? item.id ?? "an entry of a list";
  const bytes = new TextEncoder().encode(html);
  return {
    name,
    bytes,
    mediaType: "text/html",
    charset: "utf-8",
    listed: item,
    ...(item.url && { url: item.url }),
    ...(list.url && { carriedBy: list.url }),
    ...(list.retrieved && { retrieved: list.retrieved }),
  };
}

type Why = Pick<Extract<Fetched, { kind: "failed" }>, "code" | "message">;

export const NOTHING_LISTED: Why = {
  code: "unreadable-address",
  message: "its list gives no address and no text for it",
};
export const NEVER_READ: Why = {
  code: "broken-response",
  message: "the server says that it has not changed, though it was never read; try again later",
};

/** Why an address gave no document. */
export function failureOf(address: string, { code, message }: Why): NotRead {
  return { file: address, code, message: `${address}: ${message}` };
}
