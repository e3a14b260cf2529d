import type { STATUSES } from "./statuses.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const MUST: Record<keyof typeof STATUSES, Must> = {
  "asks for a login": fails("forbidden", "say that it may not be read", { status: 401 }),
  forbids: fails("forbidden", "say that it may not be read", { status: 403 }),
  "has no such page": fails("gone", "say that the page is gone", { status: 404 }),
  "has taken the page away": fails("gone", "say that the page is gone", { status: 410 }),
  "is barred by law": fails("forbidden", "say that it may not be read", { status: 451 }),
  "is broken": fails("server-error", "say that the server failed", { status: 500 }),
  "has a status of its own": fails("server-error", "say that there is no page", { status: 799 }),
  "is busy for seconds": fails("busy", "tell the seconds to wait", { status: 429, retryAfter: 120 }),
  "is busy until a date": fails("busy", "tell the seconds until that date", { status: 429, retryAfter: 599 }),
  "is busy for a word": fails("busy", "tell no seconds", { status: 503 }),
  "is empty": gives("give the empty page: what to make of it is the reader's matter", { text: "" }),
  "has no content": fails("server-error", "not take it for an empty page", { status: 204 }),
  "sends a part": fails("server-error", "not take the part for the page", { status: 206 }),
  "says the error with 200": gives("give the page, since the status says so", { text: "<h1>404 Not found</h1>" }),
  "is unchanged unasked": fails("broken-response", "not believe that it has the page"),
  "is unchanged as asked": gives("keep the validators as they came", {
    validators: { etag: 'W/"a"', lastModified: "Wed, 01 Jan 2020 00:00:00 GMT" },
  }),
};

testWays("statuses", MUST);
