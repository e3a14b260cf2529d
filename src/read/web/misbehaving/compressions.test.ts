import { expect } from "vitest";
import type { COMPRESSIONS } from "./compressions.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const MUST: Record<keyof typeof COMPRESSIONS, Must> = {
  "cuts its gzip short": fails("broken-response", "not take the part for the page"),
  "cuts its brotli short": fails("broken-response", "not take the part for the page"),
  "sends a gzip bomb": fails("too-large", "stop at the limit for a decompressed body"),
  "sends a brotli bomb": fails("too-large", "stop at the limit for a decompressed body"),
  "sends a bomb in a parcel": fails("too-large", "stop at the limit for a decompressed body"),
  "sends a bomb in ten parcels": fails("broken-response", "not begin to unpack"),
  "packs twice": gives("unpack twice"),
  "packs twice and says once": gives("unpack once: the reader of documents sees that it is gzip still", {
    text: expect.stringMatching(/^\x1f/),
  }),
  "packs with zlib": gives("unpack"),
  "packs with bare deflate": gives("unpack"),
  "says gzip of a plain page": gives("leave the page as it came"),
  "says brotli of a plain page": fails("broken-response", "say that it is damaged"),
  "says a charset for a compression": gives("pass over what is no compression"),
};

testWays("compressions", MUST);
