import { expect } from "vitest";
import type { REDIRECTS } from "./redirects.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const ONCE = { asks: ["/robots.txt", "/page"] };
const refuses = (must: string) => fails("refused-address", must, {}, ONCE);

const MUST: Record<keyof typeof REDIRECTS, Must> = {
  "leads in a circle": fails("redirects", "see the circle", {}, { asks: ["/robots.txt", "/page", "/other"] }),
  "leads in a circle with cookies": fails("redirects", "send no cookie, and see the circle", {}, ONCE),
  "leads on and on": fails(
    "redirects",
    "follow as often as the limit says, and no more",
    {},
    { asks: ["/robots.txt", "/page", "/pagea", "/pageaa", "/pageaaa"], limits: { redirects: 3 } },
  ),
  "leads to a private address": refuses("not go there"),
  "leads to metadata in other numbers": refuses("know the address in any notation and not go there"),
  "leads to metadata": refuses("not go there"),
  "leads to a private name": refuses("not go there"),
  "leads to a file": fails("unreadable-address", "open no file", {}, ONCE),
  "leads to a mail server": refuses("not go there"),
  "leads to a login in an address": refuses("not log in"),
  "leads nowhere": fails("redirects", "say that it leads nowhere", { status: 301 }, ONCE),
  "leads to no address": fails("unreadable-address", "say that it is no address", {}, ONCE),
  "leads to a relative address": gives("follow from where it stands", {
    url: expect.stringMatching(/^http:\/\/[^/]+\/new\?page=1$/),
  }),
  "leads to spaces": gives("follow as browsers do", { url: expect.stringMatching(/\/the%20new%20page$/) }),
  "leads to bare UTF-8": gives("follow as browsers do", { url: expect.stringMatching(/\/%D0%B1%D0%B0%D0%B7%D0%B0$/) }),
  "leads with an endless body": gives("leave the body and follow"),
  "moves for good": gives("say where to ask from now on", { moved: expect.stringMatching(/\/new$/) }),
  "moves for good and then for now": gives("ask at the old address from now on", { moved: undefined }),
  "leads by its page": gives("not follow", { text: expect.stringContaining("refresh") }, ONCE),
};

testWays("redirects", MUST);
