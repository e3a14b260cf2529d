import { isWebAddress } from "../../model/address.ts";
import type { Document } from "../../read/document.ts";
import type { Item } from "../../read/lists/item.ts";
import { documentsOf } from "../../read/sources.ts";
import type { Fetcher } from "../../read/web/fetched.ts";
import { documentOf, failureOf, NEVER_READ, type NotRead } from "./documents.ts";

/** What sources are opened with. */
export interface Opening {
  fetcher: Fetcher;
  /** Hears what a folder or an archive holds that is passed over, a line each. */
  note: (line: string) => void;
}

/** The documents of a source: an address, a file, a folder, an archive, or "-" for standard input. What cannot be had is among them. */
export async function* openSource(source: string, { fetcher, note }: Opening): AsyncGenerator<Document | NotRead> {
  if (isWebAddress(source)) yield await fetchDocument(source, fetcher);
  else yield* documentsOf(source, { tell: note });
}

/** The document at an address, or why it cannot be had. */
export async function fetchDocument(address: string, fetcher: Fetcher, listed?: Item): Promise<Document | NotRead> {
  const fetched = await fetcher.fetch(address);
  if (fetched.kind === "document") return documentOf(fetched, listed);
  return failureOf(address, fetched.kind === "failed" ? fetched : NEVER_READ);
}
