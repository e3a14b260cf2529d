import { begin, drip, flood, HTML, PAGE, reply, send, type Way } from "./way.ts";

/** What goes wrong before a body begins, and what the headers say that is not so. */
export const HEADS = {
  "never answers": { does: "takes the request and sends nothing", answer: () => {} },
  "drips its headers": {
    does: "sends a byte of a header now and then",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
      drip(socket, "a");
    },
  },
  "closes without a word": { does: "closes the connection without a response", answer: (socket) => socket.end() },
  "sends one huge header": {
    does: "sends a header of a megabyte",
    answer: (socket) => reply(socket, "200 OK", [`X-Huge: ${"a".repeat(1_000_000)}`], PAGE),
  },
  "sends headers without end": {
    does: "sends headers and never a body",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      flood(socket, "X-More: and more\r\n".repeat(1000));
    },
  },
  "has no status": { does: "sends an invalid status line", answer: (socket) => send(socket, ["HTTP/1.1 OK"], PAGE) },
  "speaks no HTTP": { does: "sends the page without any head, as HTTP/0.9 did", answer: (socket) => socket.end(PAGE) },
  "has a NUL in a header": {
    does: "sends a header that holds a NUL character",
    answer: (socket) => reply(socket, "200 OK", ["X-Bad: a\0b"], PAGE),
  },
  "switches protocols": {
    does: "answers 101 to a request that asked for no other protocol",
    answer: (socket) => begin(socket, ["HTTP/1.1 101 Switching Protocols", "Connection: upgrade", "Upgrade: h2c"]),
  },
  "gives early hints": {
    does: "sends 103 before the response",
    answer: (socket) => {
      begin(socket, ["HTTP/1.1 103 Early Hints", "Link: </style.css>; rel=preload"]);
      reply(socket, "200 OK", [HTML], PAGE);
    },
  },
  "says continue for ever": {
    does: "sends 100 again and again and never a response",
    answer: (socket) => flood(socket, "HTTP/1.1 100 Continue\r\n\r\n".repeat(100)),
  },
  "sets cookies": {
    does: "sets a cookie with each response",
    answer: (socket) => reply(socket, "200 OK", [HTML, "Set-Cookie: reader=1; Path=/"], PAGE),
  },
  "names a wrong charset": {
    does: "says that a UTF-8 page is windows-1256",
    answer: (socket) => reply(socket, "200 OK", ["Content-Type: TEXT/HTML;Charset='Windows-1256'"], PAGE),
  },
  "calls its feed a page": {
    does: "serves a feed as text/html",
    answer: (socket) => reply(socket, "200 OK", [HTML], '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'),
  },
  "names no media type": { does: "sends no Content-Type", answer: (socket) => reply(socket, "200 OK", [], PAGE) },
  "names a nonsense media type": {
    does: "sends a Content-Type that is none",
    answer: (socket) => reply(socket, "200 OK", ["Content-Type: ; charset="], PAGE),
  },
  "sends its type twice": {
    does: "sends two Content-Type headers",
    answer: (socket) => reply(socket, "200 OK", [HTML, "Content-Type: text/plain"], PAGE),
  },
} satisfies Record<string, Way>;
