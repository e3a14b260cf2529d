import { begin, flood, HTML, PAGE, reply, type Way } from "./way.ts";

/** Redirects from /page; every other path has the page. */
const leading = (does: string, location: string, status = "302 Found"): Way => ({
  does,
  answer: (socket, { path }) => {
    if (path === "/page") reply(socket, status, [`Location: ${location}`]);
    else reply(socket, "200 OK", [HTML], PAGE);
  },
});

/** Redirects that lead in circles, to forbidden places, or are badly written. */
export const REDIRECTS = {
  "leads in a circle": {
    does: "leads from /page to /other and back",
    answer: (socket, { path }) => reply(socket, "302 Found", [`Location: ${path === "/page" ? "/other" : "/page"}`]),
  },
  "leads in a circle with cookies": {
    does: "leads to the same address until a cookie comes back",
    answer: (socket, { head }) =>
      /^cookie:/im.test(head)
        ? reply(socket, "200 OK", [HTML], PAGE)
        : reply(socket, "302 Found", ["Set-Cookie: seen=1", "Location: /page"]),
  },
  "leads on and on": {
    does: "leads to an address that was never seen before, each time",
    answer: (socket, { path }) => reply(socket, "302 Found", [`Location: ${path}a`]),
  },
  "leads to a private address": leading("leads to 192.168.1.1", "http://192.168.1.1/"),
  "leads to metadata in other numbers": leading(
    "leads to the same address as 0xa9.0376.43518",
    "http://0xa9.0376.43518/",
  ),
  "leads to metadata": leading("leads to 169.254.169.254", "http://169.254.169.254/latest/meta-data/"),
  "leads to a private name": leading("leads to a name that has a private address", "http://router.example/"),
  "leads to a file": leading("leads to file:///etc/passwd", "file:///etc/passwd"),
  "leads to a mail server": leading("leads to port 25", "http://mail.example:25/"),
  "leads to a login in an address": leading("leads to name:password@host", "http://name:password@site.example/"),
  "leads nowhere": {
    does: "answers 301 without Location",
    answer: (socket) => reply(socket, "301 Moved Permanently"),
  },
  "leads to no address": leading("leads to http://", "http://"),
  "leads to a relative address": leading("leads to ../new?page=1#top", "../new?page=1#top"),
  "leads to spaces": leading("leads to an address with spaces", " /the new page "),
  "leads to bare UTF-8": leading("leads to an address in Cyrillic letters", Buffer.from("/база").toString("latin1")),
  "leads with an endless body": {
    does: "sends an endless body with a redirect",
    answer: (socket, { path }) => {
      if (path !== "/page") return reply(socket, "200 OK", [HTML], PAGE);
      begin(socket, ["HTTP/1.1 302 Found", "Location: /new"]);
      flood(socket, "a".repeat(16_384));
    },
  },
  "moves for good": leading("answers 301", "/new", "301 Moved Permanently"),
  "moves for good and then for now": {
    does: "answers 308 and then 307",
    answer: (socket, { path }) => {
      if (path === "/page") reply(socket, "308 Permanent Redirect", ["Location: /today"]);
      else if (path === "/today") reply(socket, "307 Temporary Redirect", ["Location: /new"]);
      else reply(socket, "200 OK", [HTML], PAGE);
    },
  },
  "leads by its page": {
    does: "sends a page with a meta refresh",
    answer: (socket) =>
      reply(socket, "200 OK", [HTML, "Refresh: 0; url=/x"], '<meta http-equiv="refresh" content="0; url=/x">'),
  },
} satisfies Record<string, Way>;
