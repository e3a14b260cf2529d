import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Desk } from "../src/desk/desk.ts";
import { openBrowser, serveFixture } from "./desk.ts";

/** How long a page or a build may take on a busy machine. */
export const PATIENCE_MS = 120_000;

/** Where the fixture desk answers and the browser that visits it, both there while the tests of a file run. */
interface DeskInBrowser {
  address: string;
  browser: Browser;
}

/** Serves the fixture desk, with parts of its own where given, and opens a browser before a file's tests; closes both after them. */
export function deskInBrowser(own?: Partial<Desk>): Readonly<DeskInBrowser> {
  const desk = {} as DeskInBrowser;
  let server: Server | undefined;
  beforeAll(async () => {
    const [served, browser] = await Promise.all([serveFixture(own), openBrowser()]);
    server = served.server;
    Object.assign(desk, { address: served.address, browser });
  }, PATIENCE_MS);
  afterAll(async () => {
    await desk.browser?.close();
    server?.close();
  });
  return desk;
}
