/** What a server gave earlier to ask "has it changed?" with (RFC 9110, 13.1). */
export interface Validators {
  etag?: string;
  /** The server's own words, not a date of ours. */
  lastModified?: string;
}

/** Why an address could not be fetched. */
export type FetchCode =
  | "unreadable-address" // no http or https address
  | "refused-address" // private, loopback, link-local or metadata
  | "unknown-host"
  | "no-connection"
  | "certificate"
  | "timeout"
  | "too-large"
  | "redirects" // a loop, too many, or to nowhere
  | "broken-response" // truncated, undecodable, no HTTP
  | "robots" // the site asks robots not to read it
  | "gone" // 404 or 410
  | "forbidden" // 401, 402, 403, 451
  | "busy" // 429 or 503
  | "server-error"; // any other status

/** An address that was fetched, and what came. */
export type Fetched =
  | {
      kind: "document";
      /** The address after redirects. */
      url: string;
      /** Where a permanent redirect leads (301, 308), to ask there from now on. */
      moved?: string;
      /** The body, decompressed. */
      bytes: Uint8Array;
      mediaType?: string;
      charset?: string;
      validators: Validators;
      /** The moment of the last response, ISO 8601 in UTC. */
      retrieved: string;
      /** Each request and response on the way, redirects first, as WARC 1.1 records, each gzipped. */
      warc: Uint8Array;
    }
  | { kind: "unchanged"; retrieved: string }
  | {
      kind: "failed";
      code: FetchCode;
      status?: number;
      /** One line for a person: what happened and what to do. */
      message: string;
      /** Seconds that the server asks to wait (Retry-After). */
      retryAfter?: number;
      retrieved: string;
    };

/** Fetches public pages: one request at a time a host, with a delay, as robots.txt allows. Never throws for what a server does. */
export interface Fetcher {
  fetch(url: string, validators?: Validators): Promise<Fetched>;
  /** Ends what is under way: those fetches are rejected with an AbortError, since they neither came nor failed. */
  close(): Promise<void>;
}
