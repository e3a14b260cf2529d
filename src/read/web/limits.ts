import { LARGEST } from "../document.ts";

/** How long a response may take, how large it may be and how often it may lead elsewhere. */
export interface Limits {
  /** Seconds until the connection stands, with the look-up of the name. */
  connectSeconds: number;
  /** Seconds from then to the response's first line and headers. */
  answerSeconds: number;
  /** Seconds for all of it: a server that sends a byte now and then is left. */
  totalSeconds: number;
  headerBytes: number;
  /** Bytes of a body as sent, compressed or not. */
  sentBytes: number;
  /** Bytes of a body when it is decompressed. */
  decompressedBytes: number;
  /** Bytes kept of a body that is not the page: that of a redirect, or of an error. */
  asideBytes: number;
  /** Bytes of a robots.txt that are heeded (RFC 9309, 2.5: at least 500 KiB). */
  robotsBytes: number;
  redirects: number;
}

const KIB = 1024;

/** The limits that are kept when nothing else is said. */
export const LIMITS: Limits = {
  connectSeconds: 15,
  answerSeconds: 30,
  totalSeconds: 120,
  headerBytes: 64 * KIB,
  sentBytes: LARGEST,
  decompressedBytes: LARGEST,
  asideBytes: 256 * KIB,
  robotsBytes: 500 * KIB,
  redirects: 10,
};
