import type { Context, Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { Desk } from "../desk/desk.ts";
import { remembering } from "../desk/remembering.ts";

/** The pages that take longest to draw. They show the same to whoever asks, whenever, until the ledger has more. */
const PATHS = ["/", "/parts", "/days", "/brief", "/map.svg"];
const MOST_ANSWERS = 60;
/** What an answer depends on beside its address. */
const NEGOTIATED = ["Accept", "Accept-Encoding"];

interface Answer {
  headers: [string, string][];
  body: ArrayBuffer;
}

/** Draws those pages once for each entry of the ledger, and answers a browser that has the newest drawing without sending it again. */
export function keepAnswers(app: Hono, desk: Desk): void {
  const kept = remembering<Promise<Answer | undefined>>(MOST_ANSWERS);
  for (const path of PATHS) {
    app.use(path, etag({ weak: true }));
    app.use(path, async (c, next) => {
      if (c.req.method !== "GET") return next();
      let isNew = false;
      const answer = await kept(await desk.size(), keyOf(c), async () => {
        isNew = true;
        await next();
        return answerOf(c.res);
      });
      if (isNew) return;
      return answer ? new Response(answer.body, { headers: answer.headers }) : next();
    });
    app.use(path, compress());
  }
}

function keyOf({ req }: Context): string {
  return [req.url, ...NEGOTIATED.map((name) => req.header(name) ?? "")].join("\n");
}

/** What is sent, where it is worth keeping. */
async function answerOf(response: Response): Promise<Answer | undefined> {
  if (response.status !== 200) return undefined;
  return { headers: [...response.headers], body: await response.clone().arrayBuffer() };
}
