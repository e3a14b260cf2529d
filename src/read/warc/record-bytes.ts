import { WARCSerializer } from "warcio";
import type { ArchivedRecord } from "./records.ts";

const CRLF = Buffer.from("\r\n");

/** A record alone, as it stands in its archive, as one gzip member; the same bytes on every machine. */
export function bytesOfRecord({ record, block }: Required<ArchivedRecord>): Promise<Uint8Array> {
  const head = Buffer.from(record.warcHeaders.toString());
  return new AsItStands(record, Buffer.concat([head, CRLF, block, CRLF, CRLF])).readFully();
}

/** Writes bytes that are a record already: the library's own way would add digests to it. */
class AsItStands extends WARCSerializer {
  private readonly bytes: Uint8Array;

  constructor(record: ArchivedRecord["record"], bytes: Uint8Array) {
    super(record, { gzip: true, preferPako: true });
    this.bytes = bytes;
  }

  override async *generateRecord(): AsyncGenerator<Uint8Array> {
    yield this.bytes;
  }
}
