import { describe, expect, it } from "vitest";
import { app, TOKEN } from "./testing.ts";

const post = (headers: Record<string, string>) =>
  app.request("/reports", {
    method: "POST",
    headers: { "Content-Type": "text/plain", Host: "localhost:4000", ...headers },
    body: "A rocket hit K1.",
  });

describe("the desk answers", () => {
  it.each(["localhost", "localhost:4000", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000", "[::1]"])(
    "to the machine’s own name: %s",
    async (Host) => expect((await app.request("/sources", { headers: { Host } })).status).toBe(200),
  );

  it.each(["evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.5", ""])(
    "to no other name, as a page of another site could give this machine one: “%s”",
    async (Host) => {
      for (const path of ["/", "/reports.json", "/static/main.js", "/nowhere"]) {
        const response = await app.request(path, { headers: { Host } });
        expect(response.status).toBe(421);
        expect(await response.text()).toContain("http://localhost");
      }
      expect((await post({ Host })).status).toBe(421);
    },
  );
});

describe("a report is taken", () => {
  it("from a program, which names no site", async () => expect((await post({})).status).toBe(201));

  it("from the desk’s own page", async () => {
    expect((await post({ Origin: "http://localhost:4000" })).status).toBe(201);
    expect((await post({ Origin: "null", "Sec-Fetch-Site": "same-origin" })).status).toBe(201);
  });

  it("from a page of another site that bears the desk’s key", async () => {
    const headers = { Origin: "https://news.example", "Sec-Fetch-Site": "cross-site" };
    expect((await post({ ...headers, Authorization: `Bearer ${TOKEN}` })).status).toBe(201);
    const body = new URLSearchParams({ token: TOKEN, text: "A rocket hit K1." });
    expect((await app.request("/reports", { method: "POST", headers, body })).status).toBe(201);
  });
});

describe("a report is refused", () => {
  it.each([
    ["from a page of another site", { Origin: "https://news.example", "Sec-Fetch-Site": "cross-site" }],
    ["from another site on this machine", { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" }],
    ["from another port, by an older browser", { Origin: "http://localhost:3000" }],
    ["from a page that hides its site", { Origin: "null" }],
    ["from a page that claims the desk’s origin", { Origin: "http://localhost:4000", "Sec-Fetch-Site": "cross-site" }],
    ["with a wrong key", { Origin: "https://news.example", Authorization: "Bearer a-kez" }],
    ["with an empty key", { Origin: "https://news.example", Authorization: "Bearer " }],
  ])("%s", async (_, headers) => {
    const response = await post(headers as Record<string, string>);
    expect(response.status).toBe(403);
    const { error } = (await response.json()) as { error: string };
    expect(error).toContain("Add a report");
  });

  it("with a wrong key in its form, and the reader is told to drag the bookmark again", async () => {
    const body = new URLSearchParams({ token: "old", text: "A rocket hit K1." });
    const headers = { Origin: "https://news.example", Accept: "text/html" };
    const response = await app.request("/reports", { method: "POST", headers, body });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("drag the bookmark again");
  });

  it("by a desk without a key, whatever key is given", async () => {
    const { createApp } = await import("./app.tsx");
    const { fixtureAssets, fixtureDesk } = await import("./fixture.ts");
    const keyless = createApp(fixtureDesk(), fixtureAssets);
    for (const token of ["undefined", ""]) {
      const body = new URLSearchParams({ token, text: "A rocket hit K1." });
      const headers = { Origin: "https://news.example" };
      expect((await keyless.request("/reports", { method: "POST", headers, body })).status).toBe(403);
    }
    expect(await (await keyless.request("/add")).text()).not.toContain("javascript:");
  });
});
