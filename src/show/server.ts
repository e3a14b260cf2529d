import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** The port cannot be listened on; the message says what to do. */
export class PortTaken extends Error {}

/**
 * Serves the desk on this machine alone (127.0.0.1). Port 0 takes any free one.
 * @throws PortTaken when another program has the port, or it may not be used.
 */
export function serve(app: Hono, { port }: { port: number }): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        reject(new PortTaken(`Port ${port} is taken by another program: stop it, or choose another with PORT=4001.`));
      } else if (error.code === "EACCES") {
        reject(new PortTaken(`Port ${port} may not be used by you: choose one above 1023 with PORT=4001.`));
      } else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
