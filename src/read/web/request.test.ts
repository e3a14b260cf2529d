import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { LIMITS } from "./limits.ts";
import { type MisbehavingServer, startMisbehavingServer } from "./misbehaving/server.ts";
import { request } from "./request.ts";

describe("a request", () => {
  let server: MisbehavingServer;
  beforeAll(async () => {
    server = await startMisbehavingServer();
  });
  afterAll(() => server.close());

  const means = (resolve: (host: string) => Promise<string[]>, admits: () => boolean) => ({
    resolve,
    admits,
    limits: LIMITS,
    now: () => 0,
    signal: new AbortController().signal,
  });

  it("goes to the address that was checked, though the name leads elsewhere a moment later", async () => {
    const resolve = vi.fn().mockResolvedValueOnce(["127.0.0.1"]).mockResolvedValue(["10.0.0.1"]);
    const answer = await request(
      new URL(server.addressOf("sets cookies")),
      [],
      1000,
      means(resolve, () => true),
    );
    expect(answer).toMatchObject({ status: 200, exchange: { address: "127.0.0.1" } });
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  it("sends nothing when the address that it connected to may not be asked after all", async () => {
    server.received.length = 0;
    const admits = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
    const url = new URL(server.addressOf("sets cookies"));
    const answer = await request(
      url,
      [],
      1000,
      means(async () => ["127.0.0.1"], admits),
    );
    expect(answer).toMatchObject({ code: "refused-address" });
    expect(admits).toHaveBeenCalledTimes(2);
    expect(server.received).toEqual([]);
  });

  it("tries the next address of a host when one does not answer", async () => {
    const url = new URL(server.addressOf("sets cookies"));
    const answer = await request(
      url,
      [],
      1000,
      means(
        async () => ["::1", "127.0.0.1"],
        () => true,
      ),
    );
    expect(answer).toMatchObject({ status: 200, exchange: { address: "127.0.0.1" } });
  });

  it("keeps the part of a body that came", async () => {
    const url = new URL(server.addressOf("sends less than it says"));
    const answer = await request(
      url,
      [],
      1000,
      means(
        async () => ["127.0.0.1"],
        () => true,
      ),
    );
    expect(answer).toMatchObject({ status: 200, problem: { code: "broken-response" } });
    expect("exchange" in answer && answer.exchange.response.body.length).toBeGreaterThan(50);
  });

  it("gives up when the name is not looked up in time", async () => {
    const { limits, ...others } = means(
      () => new Promise(() => {}),
      () => true,
    );
    const hasty = { ...others, limits: { ...limits, connectSeconds: 0.05 } };
    const answer = await request(new URL("http://site.example/"), [], 1000, hasty);
    expect(answer).toMatchObject({ code: "timeout", message: expect.stringContaining("0.05 seconds to connect") });
  });
});
