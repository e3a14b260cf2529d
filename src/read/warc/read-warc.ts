import { isWebAddress } from "../../model/address.ts";
import { isPdf } from "../binary.ts";
import { type Document, LARGEST } from "../document.ts";
import { failureOf } from "../failure.ts";
import type { Failure } from "../reading.ts";
import { type HttpMessage, httpResponseOf, typeOf } from "./http-message.ts";
import { bytesOfRecord } from "./record-bytes.ts";
import { type ArchivedRecord, DamagedArchive, recordsIn } from "./records.ts";

/** Media types that may hold a report or a list of them. */
const READABLE =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:pdf|xml|xhtml\+xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json)|message\/rfc822)$/;

/** Why records of an archive were passed over, in words, and how many. */
type Skipped = Map<string, number>;

/**
 * The pages in a web archive (WARC 1.0 and 1.1, ISO 28500), compressed or not: its response and resource records that
 * may hold a report. A damaged archive gives what can be read, and then a failure.
 *
 * @param tell hears at the end how many records were passed over, and why
 */
export async function* documentsInWarc(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  tell: (note: string) => void,
): AsyncGenerator<Document | Failure> {
  const skipped: Skipped = new Map();
  try {
    for await (const archived of recordsIn(chunks)) {
      const found = await documentIn(archived);
      if (typeof found !== "string") yield found;
      else if (found) skipped.set(found, (skipped.get(found) ?? 0) + 1);
    }
  } catch (error) {
    yield failureOf({ name }, "unreadable-archive", whyUnreadable(error));
  }
  const counts = [...skipped].map(([why, count]) => `${why} (${count})`);
  if (counts.length > 0) tell(`${name}: passed over ${counts.join(", ")}`);
}

function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return error instanceof DamagedArchive || code === undefined
    ? "this web archive is damaged or cut short, and was read up to that place; copy it again"
    : `this web archive cannot be read (${code}); check its permissions`;
}

/** The document in a record, or why there is none; an empty text where nobody would look for one. */
async function documentIn({ record, block }: ArchivedRecord): Promise<Document | string> {
  const url = record.warcTargetURI ?? "";
  const type = record.warcType;
  if (type === "revisit") return "pages that had not changed since an earlier visit";
  if (!["response", "resource"].includes(type) || !isWebAddress(url)) return "";
  if (!block) return "records that are too large";
  const message = type === "response" ? await httpResponseOf(block, LARGEST) : asResource(record, block);
  if (!message) return "records that are too large or no HTTP";
  if (message.status !== 200) return "redirects and errors";
  if (!isReadable(message) || /\/robots\.txt$/i.test(url)) return "pictures, scripts and the like";
  const { body, mediaType, charset } = message;
  const retrieved = momentOf(record.warcDate);
  return {
    name: url,
    url,
    bytes: body,
    ...(mediaType && { mediaType }),
    ...(charset && { charset }),
    ...(retrieved && { retrieved }),
    warc: await bytesOfRecord({ record, block }),
  };
}

function asResource(record: ArchivedRecord["record"], body: Uint8Array): HttpMessage {
  return { status: 200, ...typeOf(record.warcContentType), body };
}

function isReadable({ mediaType, body }: HttpMessage): boolean {
  return body.length > 0 && (mediaType === undefined || READABLE.test(mediaType) || isPdf(body));
}

/** A record's date, which has parts of a second or none (ISO 28500, 5.4), as ISO 8601 in UTC. */
function momentOf(date: string | null | undefined): string | undefined {
  const at = Date.parse(date ?? "");
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
