import { begin, drip, flood, HTML, PAGE, send, type Way } from "./way.ts";

const OK = ["HTTP/1.1 200 OK", HTML];
const CHUNKED = [...OK, "Transfer-Encoding: chunked"];
const ONE_BYTE_CHUNK = "1\r\na\r\n";

/** Bodies that come slowly, without end, cut short, or otherwise than announced. */
export const BODIES = {
  "drips its body": {
    does: "sends a byte of the page now and then",
    answer: (socket) => {
      begin(socket, OK);
      drip(socket, "a");
    },
  },
  "sends without end": {
    does: "sends a body that never ends",
    answer: (socket) => {
      begin(socket, OK);
      flood(socket, "a".repeat(16_384));
    },
  },
  "sends one-byte chunks without end": {
    does: "sends an endless body in chunks of one byte",
    answer: (socket) => {
      begin(socket, CHUNKED);
      flood(socket, ONE_BYTE_CHUNK.repeat(1000));
    },
  },
  "sends one-byte chunks": {
    does: "sends the page in chunks of one byte",
    answer: (socket) => send(socket, CHUNKED, `${[...PAGE].map((byte) => `1\r\n${byte}\r\n`).join("")}0\r\n\r\n`),
  },
  "ends its body by closing": {
    does: "names no length and closes at the end, as HTTP/1.0 did",
    answer: (socket) => send(socket, ["HTTP/1.0 200 OK", HTML], PAGE),
  },
  "sends less than it says": {
    does: "names a length that is longer than the body",
    answer: (socket) => send(socket, [...OK, `Content-Length: ${PAGE.length + 10}`], PAGE),
  },
  "sends more than it says": {
    does: "names a length that is shorter than the body",
    answer: (socket) => send(socket, [...OK, `Content-Length: ${PAGE.length}`], `${PAGE} and more`),
  },
  "sends two responses": {
    does: "sends a second response behind the first",
    answer: (socket) => send(socket, [...OK, `Content-Length: ${PAGE.length}`], `${PAGE}HTTP/1.1 404 Gone\r\n\r\n`),
  },
  "names two lengths": {
    does: "sends two Content-Length headers that differ",
    answer: (socket) => send(socket, [...OK, "Content-Length: 10", "Content-Length: 20"], PAGE),
  },
  "names a length and chunks": {
    does: "sends Content-Length together with Transfer-Encoding",
    answer: (socket) => send(socket, [...CHUNKED, "Content-Length: 3"], "3\r\nabc\r\n0\r\n\r\n"),
  },
  "never sends the last chunk": {
    does: "closes before the chunk that ends the body",
    answer: (socket) => send(socket, CHUNKED, `${PAGE.length.toString(16)}\r\n${PAGE}\r\n`),
  },
  "sends a chunk of no size": {
    does: "sends a chunk whose size is no number",
    answer: (socket) => send(socket, CHUNKED, `many\r\n${PAGE}\r\n0\r\n\r\n`),
  },
  "resets in the middle": {
    does: "resets the connection in the middle of the body",
    answer: (socket) => {
      begin(socket, [...OK, "Content-Length: 1000"]);
      socket.write(PAGE, () => setTimeout(() => socket.resetAndDestroy(), 20));
    },
  },
} satisfies Record<string, Way>;
