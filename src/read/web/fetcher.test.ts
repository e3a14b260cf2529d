import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fetched } from "./fetched.ts";
import { createFetcher } from "./fetcher.ts";
import { hostOf, type MisbehavingServer, startMisbehavingServer, type WayName } from "./misbehaving/server.ts";
import { fetcherFor, playedClock } from "./misbehaving/testing.ts";

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

const heads = () => server.received.map(({ head }) => head);
const paths = () => server.received.map(({ path }) => path);
const PLAIN: WayName = "sets cookies";

async function documentOf(result: Promise<Fetched>): Promise<Extract<Fetched, { kind: "document" }>> {
  const fetched = await result;
  if (fetched.kind !== "document") throw new Error(`no document: ${JSON.stringify(fetched)}`);
  return fetched;
}

describe("a fetcher", () => {
  it("names itself and whom to turn to with each request", async () => {
    await fetcherFor({ contact: "https://desk.example/about\r\nX-Injected: 1 (ün)" }).fetch(server.addressOf(PLAIN));
    await fetcherFor().fetch(server.addressOf(PLAIN));
    expect(heads().map((head) => /^user-agent: (.*)\r$/im.exec(head)?.[1])).toEqual([
      ...Array(2).fill(
        expect.stringMatching(
          /^Situ\/\d+\.\d+\.\d+ \([^()]+; contact: https:\/\/desk.example\/aboutX-Injected: 1 n\)$/,
        ),
      ),
      ...Array(2).fill(expect.stringMatching(/^Situ\/\d+\.\d+\.\d+ \([^();]+\)$/)),
    ]);
  });

  it("never sends back a cookie, and says that it connects for one request", async () => {
    const fetcher = fetcherFor();
    for (let visit = 0; visit < 2; visit++) await documentOf(fetcher.fetch(server.addressOf(PLAIN)));
    expect(paths()).toEqual(["/robots.txt", "/page", "/page"]);
    for (const head of heads()) {
      expect(head).not.toMatch(/^cookie:/im);
      expect(head).toMatch(/^connection: close\r$/im);
    }
  });

  it("sends no fragment, and the query as it is", async () => {
    await fetcherFor().fetch(`${server.addressOf(PLAIN)}?a=b&c#top`);
    expect(paths()).toEqual(["/robots.txt", "/page?a=b&c"]);
  });

  it("asks with the validators that it was given whether the page has changed", async () => {
    const fetcher = fetcherFor();
    const address = server.addressOf("is unchanged as asked");
    const { validators } = await documentOf(fetcher.fetch(address));
    expect(await fetcher.fetch(address, validators)).toEqual({ kind: "unchanged", retrieved: expect.any(String) });
    expect((await fetcher.fetch(address, { etag: '"other"' })).kind).toBe("document");
  });

  it("pauses a second between requests to one host, also when they are asked for at once", async () => {
    const clock = playedClock();
    const fetcher = fetcherFor({ clock });
    await Promise.all([1, 2, 3].map((page) => fetcher.fetch(`${server.addressOf(PLAIN)}?${page}`)));
    expect(paths()).toEqual(["/robots.txt", "/page?1", "/page?2", "/page?3"]);
    expect(clock.pauses).toEqual([1000, 1000, 1000]);
  });

  it("pauses as long as robots.txt asks", async () => {
    const clock = playedClock();
    const fetcher = fetcherFor({ clock });
    for (let visit = 0; visit < 2; visit++) await fetcher.fetch(server.addressOf("asks for a pause"));
    expect(clock.pauses).toEqual([5000, 5000]);
  });

  it("keeps each request and response on the way as WARC, the body as it was sent", async () => {
    const { warc, url, retrieved } = await documentOf(
      fetcherFor().fetch(server.addressOf("moves for good and then for now")),
    );
    const records = gunzipSync(warc).toString();
    expect(records.match(/^WARC-Type: .*$/gm)?.map((line) => line.slice(11))).toEqual(
      Array(3).fill(["response", "request"]).flat(),
    );
    expect(records.match(/^HTTP\/1\.1 .*$/gm)).toEqual([
      "HTTP/1.1 308 Permanent Redirect",
      "HTTP/1.1 307 Temporary Redirect",
      "HTTP/1.1 200 OK",
    ]);
    expect(records.match(/^GET .*$/gm)).toEqual(["GET /page HTTP/1.1", "GET /today HTTP/1.1", "GET /new HTTP/1.1"]);
    expect(records).toContain(`WARC-Target-URI: ${url}\r\n`);
    expect(records).toContain(`WARC-Date: ${retrieved}\r\n`);
    expect(records.match(/^WARC-IP-Address: 127\.0\.0\.1\r$/gm)).toHaveLength(6);
    expect(
      records.match(new RegExp(`^Host: ${hostOf("moves for good and then for now")}:${server.port}\r$`, "gm")),
    ).toHaveLength(3);
  });

  it("goes to a private host that is allowed by name, and to no other there", async () => {
    const fetcher = fetcherFor({ allowed: [hostOf(PLAIN)] });
    expect((await fetcher.fetch(server.addressOf(PLAIN))).kind).toBe("document");
    const refused = await fetcher.fetch(server.addressOf("is empty"));
    expect(refused).toMatchObject({ kind: "failed", code: "refused-address" });
    expect(await fetcher.fetch(`http://127.0.0.1:${server.port}/`)).toMatchObject({ code: "refused-address" });
    expect(await fetcher.fetch(`http://[::ffff:127.0.0.1]:${server.port}/`)).toMatchObject({ code: "refused-address" });
    expect(paths()).toEqual(["/robots.txt", "/page"]);
  });

  it("looks names up as the system does, where nothing else is said, and refuses this machine", async () => {
    const fetcher = createFetcher({ clock: playedClock() });
    const refused = await fetcher.fetch(`http://localhost:${server.port}/`);
    expect(refused).toMatchObject({
      code: "refused-address",
      message: expect.stringMatching(/^localhost \((::1|127\.0\.0\.1)\)/),
    });
    expect(paths()).toEqual([]);
  });

  it("uses no proxy of the environment", async () => {
    for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY"]) vi.stubEnv(name, "http://127.0.0.1:9");
    expect((await fetcherFor().fetch(server.addressOf(PLAIN))).kind).toBe("document");
    vi.unstubAllEnvs();
  });

  it("ends what is under way when it is closed, and fetches nothing after", async () => {
    const fetcher = fetcherFor();
    const fetches = [1, 2].map((page) => fetcher.fetch(`${server.addressOf("never answers")}?${page}`));
    const ends = Promise.all(fetches.map((fetch) => expect(fetch).rejects.toMatchObject({ name: "AbortError" })));
    await vi.waitFor(() => expect(paths()).toContain("/page?1"));
    await fetcher.close();
    await ends;
    await expect(fetcher.fetch(server.addressOf(PLAIN))).rejects.toMatchObject({ name: "AbortError" });
    expect(paths()).toEqual(["/robots.txt", "/page?1"]);
  });

  it("says why there is no page, whatever it is asked for", async () => {
    const fetcher = fetcherFor({ resolve: async () => [] });
    const address = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true }),
      fc.domain().map((host) => `http://${host}/`),
    );
    const validators = fc.record({ etag: fc.string({ unit: "binary" }), lastModified: fc.string() });
    await fc.assert(
      fc.asyncProperty(address, validators, async (url, asked) => {
        expect(await fetcher.fetch(url, asked)).toMatchObject({
          kind: "failed",
          message: expect.stringContaining("; "),
        });
      }),
    );
  });

  it("sends a validator only if it can stand in a header", async () => {
    const fetcher = fetcherFor();
    const result = await fetcher.fetch(server.addressOf(PLAIN), { etag: '"a"\r\nX-Injected: 1', lastModified: "дата" });
    expect(result.kind).toBe("document");
    expect(heads().join()).not.toMatch(/injected|if-/i);
  });
});
