import type { Socket } from "node:net";

/** One request as the server got it: the head is the request line and the headers. */
export interface Received {
  host: string;
  path: string;
  head: string;
}

type Answer = (socket: Socket, request: Received) => void;

/** One way in which a server misbehaves, or is only unusual. */
export interface Way {
  /** What the server does, in words. */
  does: string;
  /** Answers a request for any path but /robots.txt. */
  answer: Answer;
  /** Answers the request for /robots.txt; where absent there is none. */
  robots?: Answer;
  /** The host's name where it matters. */
  host?: string;
  path?: string;
  scheme?: "http" | "https";
  /** Which of the two ports the page is asked for at. */
  port?: "plain" | "secure";
}

export const PAGE = "<!doctype html><title>A page</title><p>The garrison left the base on Sunday.</p>";
export const HTML = "Content-Type: text/html; charset=utf-8";

/** Sends a proper response with the headers given. */
export function reply(socket: Socket, status: string, headers: string[] = [], body: string | Uint8Array = ""): void {
  const bytes = Buffer.from(body);
  send(socket, [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${bytes.length}`], bytes);
}

/** Sends a head and a body as they are, and ends. */
export function send(socket: Socket, head: string[], body: string | Uint8Array = ""): void {
  begin(socket, head);
  socket.end(body);
}

/** Sends a head, and no more yet. */
export function begin(socket: Socket, head: string[]): void {
  socket.write(Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"));
}

/** Writes the same again and again, as fast as the other side takes it. */
export function flood(socket: Socket, piece: string | Uint8Array): void {
  const more = () => {
    while (socket.writable && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

/** Writes a byte every ten milliseconds. */
export function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 10);
  socket.on("close", () => clearInterval(timer));
}
