import { expect } from "vitest";
import type { HEADS } from "./heads.ts";
import { fails, gives, type Must, testWays } from "./testing.ts";

const late = () => fails("timeout", "give up after the time for an answer", {}, { limits: { answerSeconds: 0.1 } });

const MUST: Record<keyof typeof HEADS, Must> = {
  "never answers": late(),
  "drips its headers": late(),
  "says continue for ever": late(),
  "closes without a word": fails("no-connection", "say that nothing came"),
  "sends one huge header": fails("too-large", "stop at the limit for headers"),
  "sends headers without end": fails("too-large", "stop at the limit for headers"),
  "has no status": fails("broken-response", "say that it is no HTTP"),
  "speaks no HTTP": fails("broken-response", "say that it is no HTTP"),
  "has a NUL in a header": fails("broken-response", "say that it is no HTTP"),
  "switches protocols": fails("no-connection", "leave"),
  "gives early hints": gives("wait for the response itself"),
  "sets cookies": gives("give the page"),
  "names a wrong charset": gives("pass the label on, in lower case", {
    mediaType: "text/html",
    charset: "windows-1256",
  }),
  "calls its feed a page": gives("pass the type on as named: the content tells more", {
    mediaType: "text/html",
    text: expect.stringContaining("<rss"),
  }),
  "names no media type": gives("name none", { mediaType: undefined, charset: undefined }),
  "names a nonsense media type": gives("name none", { mediaType: undefined, charset: undefined }),
  "sends its type twice": gives("go by the first", { mediaType: "text/html" }),
};

testWays("heads", MUST);
