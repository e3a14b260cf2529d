import type { BODIES } from "./bodies.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const MUST: Record<keyof typeof BODIES, Must> = {
  "drips its body": fails("timeout", "give up after the time for all", {}, { limits: { totalSeconds: 0.3 } }),
  "sends without end": fails("too-large", "stop at the limit for a body"),
  "sends one-byte chunks without end": fails("too-large", "stop at the limit for a body"),
  "sends one-byte chunks": gives("put them together"),
  "ends its body by closing": gives("take all until the end"),
  "sends less than it says": fails("broken-response", "not take the part for the page"),
  "sends more than it says": gives("take as much as the length says"),
  "sends two responses": gives("take the first"),
  "names two lengths": fails("broken-response", "say that it is no HTTP"),
  "names a length and chunks": fails("broken-response", "say that it is no HTTP"),
  "never sends the last chunk": fails("broken-response", "not take the part for the page"),
  "sends a chunk of no size": fails("broken-response", "not take the part for the page"),
  "resets in the middle": fails("broken-response", "not take the part for the page"),
};

testWays("bodies", MUST);
