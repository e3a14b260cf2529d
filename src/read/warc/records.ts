import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";

/** A record of a web archive (ISO 28500), with its block as far as it is not too large to be kept. */
export interface ArchivedRecord {
  record: WARCRecord;
  /** Absent where it has more bytes than are read. */
  block?: Uint8Array;
}

/** An archive that cannot be read on from some place. */
export class DamagedArchive extends Error {}

/** The largest block that is kept; a longer one is passed over. */
const LARGEST_BLOCK = 25_000_000;
/** The bytes of the archive that a record's own headers can take, with what is read ahead. */
const LONGEST_HEAD = 65_536;

/**
 * The records of a web archive, compressed or not, one at a time: what is not looked at is not kept.
 *
 * @throws DamagedArchive where the archive ends before a record does, or goes on with what is no record
 */
export async function* recordsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedRecord> {
  const source = new Metered(chunks);
  const reader = new AsyncIterReader(source, "gzip");
  const parser = new WARCParser(reader, { keepHeadersCase: true, parseHttp: false });
  let compressed: string | null | undefined; // what the reader says, by itself, after the first record
  for (;;) {
    source.allow(LONGEST_HEAD);
    const record = await parser.parse();
    if (compressed !== undefined && compressed !== reader.compressed) throw new DamagedArchive(); // no gzip from here on
    if (!record) break;
    compressed = reader.compressed;
    if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new DamagedArchive();
    source.allow(Number.POSITIVE_INFINITY);
    yield await withBlock(record);
  }
  const isCut = compressed && reader.inflator?.ended === false;
  if (compressed === undefined || isCut) throw new DamagedArchive();
}

async function withBlock(record: WARCRecord): Promise<ArchivedRecord> {
  const length = record.warcContentLength;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    size += chunk.length;
    if (length <= LARGEST_BLOCK) chunks.push(chunk);
  }
  if (size !== length) throw new DamagedArchive();
  return length <= LARGEST_BLOCK ? { record, block: Buffer.concat(chunks) } : { record };
}

/** Bytes that end with an error where more are asked for than are allowed: the parser would look for a head without end. */
class Metered {
  private left = 0;
  private readonly chunks: AsyncIterable<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks;
  }

  allow(bytes: number): void {
    this.left = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.chunks) {
      if (this.left <= 0) throw new DamagedArchive();
      this.left -= chunk.length;
      yield chunk;
    }
  }
}
