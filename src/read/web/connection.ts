import http, { type ClientRequest } from "node:http";
import https from "node:https";
import { type Admission, bare } from "./admission.ts";
import type { Limits } from "./limits.ts";
import { pinnedLookup, type Resolve, refusedAddress } from "./pinned-lookup.ts";
import type { Problem } from "./problem.ts";

export type Header = [name: string, value: string];

/** What requests are made with. */
export interface Means {
  admits: Admission;
  resolve: Resolve;
  limits: Limits;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends every request. */
  signal: AbortSignal;
}

/** Milliseconds for each of a host's addresses before the next is tried (RFC 8305): time enough for a far server. */
const ATTEMPT = 2500;

/** Prepares a GET request on a connection of its own; nothing is sent before it is ended. */
export function opened(url: URL, headers: Header[], { admits, resolve, limits, signal }: Means): ClientRequest {
  const options: https.RequestOptions & { autoSelectFamilyAttemptTimeout: number } = {
    host: bare(url.hostname),
    port: url.port,
    path: url.pathname + url.search,
    headers: headers.flat(),
    agent: false,
    lookup: pinnedLookup(url, resolve, (address) => admits(url.hostname, address)),
    autoSelectFamilyAttemptTimeout: ATTEMPT,
    maxHeaderSize: limits.headerBytes,
    signal,
  };
  return url.protocol === "https:" ? https.request(options) : http.request(options);
}

/** Looks at the address that was connected to before anything is sent, and tells it. */
export function checkedAddress(
  outgoing: ClientRequest,
  url: URL,
  admits: Admission,
  stop: (problem: Problem) => void,
): () => string | undefined {
  let address: string | undefined;
  outgoing.once("socket", (socket) =>
    socket.once("connect", () => {
      address = socket.remoteAddress;
      if (!address || !admits(url.hostname, address)) stop(refusedAddress(url, address ?? "no address"));
    }),
  );
  return () => address;
}
