import { begin, flood, HTML, PAGE, reply, type Way } from "./way.ts";

const answer: Way["answer"] = (socket) => reply(socket, "200 OK", [HTML], PAGE);
const saying = (does: string, text: string): Way => ({
  does,
  answer,
  robots: (socket) => reply(socket, "200 OK", ["Content-Type: text/plain"], text),
});

/** What a robots.txt can say, and how it can fail. */
export const ROBOTS = {
  "asks robots away": saying("forbids all in robots.txt", "User-agent: *\nDisallow: /\n"),
  "asks Situ away": saying("forbids Situ the page", "User-agent: *\nAllow: /\n\nUser-agent: situ\nDisallow: /pa\n"),
  "asks others away": saying("forbids all but Situ", "User-agent: *\nDisallow: /\n\nUser-agent: SITU\nDisallow:\n"),
  "asks for a pause": saying("asks for five seconds between requests", "User-agent: *\nCrawl-delay: 5\n"),
  "has a page for robots.txt": {
    does: "sends a page that says “not found” as robots.txt",
    answer,
    robots: (socket) => reply(socket, "200 OK", [HTML], "<h1>Not found</h1>\n<p>Disallow: /</p>"),
  },
  "forbids its robots.txt": { does: "answers 403 for robots.txt", answer, robots: (socket) => reply(socket, "403 No") },
  "has a broken robots.txt": {
    does: "answers 500 for robots.txt",
    answer,
    robots: (socket) => reply(socket, "500 Internal Server Error"),
  },
  "is busy at robots.txt": {
    does: "answers 429 for robots.txt",
    answer,
    robots: (socket) => reply(socket, "429 Too Many Requests", ["Retry-After: 30"]),
  },
  "has an endless robots.txt": {
    does: "sends a robots.txt without end that forbids /page in its first lines",
    answer,
    robots: (socket) => {
      begin(socket, ["HTTP/1.1 200 OK"]);
      socket.write("User-agent: *\nDisallow: /page\n");
      flood(socket, "Disallow: /elsewhere\n".repeat(1000));
    },
  },
  "never sends its robots.txt": { does: "sends nothing for robots.txt", answer, robots: () => {} },
  "leads its robots.txt in a circle": {
    does: "leads from robots.txt to robots.txt",
    answer,
    robots: (socket) => reply(socket, "302 Found", ["Location: /robots.txt"]),
  },
  "keeps its robots.txt elsewhere": {
    does: "leads from robots.txt to another path, which forbids all",
    answer: (socket, { path }) => reply(socket, "200 OK", [], path === "/rules" ? "User-agent: *\nDisallow: /" : PAGE),
    robots: (socket) => reply(socket, "301 Moved Permanently", ["Location: /rules"]),
  },
} satisfies Record<string, Way>;
