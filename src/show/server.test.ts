import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { PortTaken, serve } from "./server.ts";

it("listens on this machine alone", async () => {
  const server = await serve(new Hono(), { port: 0 });
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  server.close();
});

it("says in one line that a port is taken, and what to do", async () => {
  const first = await serve(new Hono(), { port: 0 });
  const { port } = first.address() as AddressInfo;
  const second = serve(new Hono(), { port });
  await expect(second).rejects.toBeInstanceOf(PortTaken);
  await expect(second).rejects.toThrow(new RegExp(`^Port ${port} is taken .*PORT=\\d+\\.$`));
  first.close();
});
