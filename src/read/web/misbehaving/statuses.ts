import { HTML, PAGE, reply, send, type Way } from "./way.ts";

const refusing = (status: string, does: string): Way => ({
  does,
  answer: (socket) => reply(socket, status, [HTML], "<p>No.</p>"),
});

/** Statuses other than that of a page, and the page's own where there is none. */
export const STATUSES = {
  "asks for a login": refusing("401 Unauthorized", "answers 401"),
  forbids: refusing("403 Forbidden", "answers 403"),
  "has no such page": refusing("404 Not Found", "answers 404"),
  "has taken the page away": refusing("410 Gone", "answers 410"),
  "is barred by law": refusing("451 Unavailable For Legal Reasons", "answers 451"),
  "is broken": refusing("500 Internal Server Error", "answers 500"),
  "has a status of its own": refusing("799 Whatever", "answers with a status that no standard knows"),
  "is busy for seconds": {
    does: "answers 429 with Retry-After in seconds",
    answer: (socket) => reply(socket, "429 Too Many Requests", ["Retry-After: 120"]),
  },
  "is busy until a date": {
    does: "answers 429 with Retry-After as a date",
    answer: (socket) => reply(socket, "429 Too Many Requests", ["Retry-After: Fri, 03 Jan 2020 00:10:00 GMT"]),
  },
  "is busy for a word": {
    does: "answers 503 with a Retry-After that is neither number nor date",
    answer: (socket) => reply(socket, "503 Service Unavailable", ["Retry-After: soon"]),
  },
  "is empty": { does: "answers 200 without a body", answer: (socket) => reply(socket, "200 OK", [HTML]) },
  "has no content": { does: "answers 204", answer: (socket) => send(socket, ["HTTP/1.1 204 No Content"]) },
  "sends a part": {
    does: "answers 206 though the whole was asked for",
    answer: (socket) => reply(socket, "206 Partial Content", [HTML, "Content-Range: bytes 0-9/900"], PAGE.slice(0, 10)),
  },
  "says the error with 200": {
    does: "answers 200 with a page that says “not found”",
    answer: (socket) => reply(socket, "200 OK", [HTML], "<h1>404 Not found</h1>"),
  },
  "is unchanged unasked": {
    does: "answers 304 to a request without validators",
    answer: (socket) => send(socket, ["HTTP/1.1 304 Not Modified", 'ETag: "a"']),
  },
  "is unchanged as asked": {
    does: "answers 304 where the validators are those that it gave",
    answer: (socket, { head }) => {
      const validators = ['ETag: W/"a"', "Last-Modified: Wed, 01 Jan 2020 00:00:00 GMT"];
      const isSame = head.includes('If-None-Match: W/"a"\r\n') && head.includes("If-Modified-Since: Wed, 01 Jan");
      if (isSame) send(socket, ["HTTP/1.1 304 Not Modified", ...validators]);
      else reply(socket, "200 OK", [HTML, ...validators], PAGE);
    },
  },
} satisfies Record<string, Way>;
