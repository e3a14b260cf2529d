import { expect } from "vitest";
import type { HOSTS } from "./hosts.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const MUST: Record<keyof typeof HOSTS, Must> = {
  "has a Cyrillic name": gives("ask by the name's ASCII form", {
    url: expect.stringMatching(/^http:\/\/xn--b1amnebsh\.example:/),
  }),
  "has a name that is unknown": fails("unknown-host", "say so", { message: expect.stringContaining("no host named") }),
  "has no address": fails("unknown-host", "say so"),
  "has a private address": fails("refused-address", "not ask", {}, { asks: [] }),
  "has a public and a private address": fails("refused-address", "not ask at either", {}, { asks: [] }),
  "moves to a private address": fails(
    "refused-address",
    "look at the address of each connection",
    {},
    { asks: ["/robots.txt"] },
  ),
  "signs for itself": fails("certificate", "send nothing", {}, { asks: [] }),
  "speaks TLS to everybody": fails("broken-response", "say that it is no HTTP"),
  "knows no TLS": fails("no-connection", "say so", { message: expect.stringContaining("http://") }, { asks: [] }),
};

testWays("hosts", MUST);
