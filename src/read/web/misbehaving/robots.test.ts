import type { ROBOTS } from "./robots.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const UNASKED = { asks: ["/robots.txt"] };

const MUST: Record<keyof typeof ROBOTS, Must> = {
  "asks robots away": fails("robots", "not ask for the page", {}, UNASKED),
  "asks Situ away": fails("robots", "not ask for the page", {}, UNASKED),
  "asks others away": gives("read the page"),
  "asks for a pause": gives("read the page, after the pause"),
  "has a page for robots.txt": gives("find no rule in it and read the page"),
  "forbids its robots.txt": gives("read the page, as RFC 9309 has it"),
  "has a broken robots.txt": fails("server-error", "leave the page alone for now", { status: 500 }, UNASKED),
  "is busy at robots.txt": fails("busy", "leave the page alone for now", { retryAfter: 30 }, UNASKED),
  "has an endless robots.txt": fails("robots", "go by the beginning", {}, UNASKED),
  "never sends its robots.txt": fails(
    "timeout",
    "leave the page alone for now",
    {},
    { ...UNASKED, limits: { answerSeconds: 0.1 } },
  ),
  "leads its robots.txt in a circle": gives("take it for missing and read the page"),
  "keeps its robots.txt elsewhere": fails("robots", "follow", {}, { asks: ["/robots.txt", "/rules"] }),
};

testWays("robots.txt", MUST);
