import { HTML, PAGE, reply, type Way } from "./way.ts";

const answer: Way["answer"] = (socket) => reply(socket, "200 OK", [HTML], PAGE);

/** "Fatal: protocol version" (RFC 8446, 6). */
const TLS_ALERT = Buffer.from([0x15, 3, 3, 0, 2, 2, 0x46]);

/** Names, certificates and ports that are not what they seem. The test's name server knows what the names lead to. */
export const HOSTS = {
  "has a Cyrillic name": { does: "is called новости.example", answer, host: "новости.example" },
  "has a name that is unknown": { does: "is not known to any name server", answer },
  "has no address": { does: "has a name without an address", answer },
  "has a private address": { does: "has a name that leads to 10.0.0.1", answer },
  "has a public and a private address": { does: "has a name that leads to two addresses, one private", answer },
  "moves to a private address": {
    does: "has a public address when robots.txt is asked for, and a private one for the page (DNS rebinding)",
    answer,
  },
  "signs for itself": {
    does: "has a certificate that it signed itself",
    answer,
    scheme: "https",
    port: "secure",
    host: "self-signed.example",
  },
  "speaks TLS to everybody": {
    does: "answers plain HTTP with an alert of TLS",
    answer: (socket) => socket.end(TLS_ALERT),
    robots: (socket) => socket.end(TLS_ALERT),
  },
  "knows no TLS": { does: "speaks plain HTTP at an https address", answer, scheme: "https" },
} satisfies Record<string, Way>;
