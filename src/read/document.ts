import type { Item } from "./lists/item.ts";

/** A document before it is read: a file, a page as it was fetched, a part of an archive. */
export interface Document {
  /** What to call it in a message: the file's name, or its address. */
  name: string;
  bytes: Uint8Array;
  /** As its server or archive has it, in lower case and without parameters: "text/html". */
  mediaType?: string;
  /** The character encoding that its server or archive names. */
  charset?: string;
  /** The address that it was fetched from, after redirects. */
  url?: string;
  /** The moment at which it was fetched, ISO 8601 in UTC. */
  retrieved?: string;
  /** The exchange that brought it, as WARC records: preserved in place of the bytes. */
  warc?: Uint8Array;
  /** What the list that led to it says of it. */
  listed?: Item;
  /** The address of the list that carried it whole, where it was not fetched from its own. */
  carriedBy?: string;
}

const MEGABYTE = 1_000_000;
/** No news page has as many bytes; a larger document is a mistake. */
export const LARGEST = 20 * MEGABYTE;

/** Says that a document is larger than what is read, for a person. */
export function tooLarge(size: number): string {
  return `it has ${Math.ceil(size / MEGABYTE)} MB, more than the ${LARGEST / MEGABYTE} MB that are read; save only the article`;
}
