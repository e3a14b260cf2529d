import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Document } from "../../desk/desk.ts";
import type { CodedReport } from "../../model/claim.ts";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { app, open, told } from "../testing.ts";

const READER = { Accept: "text/html,application/xhtml+xml" };

/** A desk that only keeps what it is handed. */
function listening() {
  const handed: (Document | string)[] = [];
  const taken = { file: "a", report: "r-k1", claims: 0, added: true, notes: [], failed: false };
  const desk = {
    ...fixtureDesk(),
    take: async (document: Document) => {
      handed.push(document);
      return taken;
    },
    fetch: async (url: string) => {
      handed.push(url);
      return taken;
    },
  };
  const site = createApp(desk, fixtureAssets, { token: "a-key" });
  const post = (
    body: Exclude<RequestInit["body"], undefined>,
    headers: Record<string, string> = {},
    path = "/reports",
  ) => site.request(path, { method: "POST", body, headers });
  const json = (value: unknown) => post(JSON.stringify(value), { "Content-Type": "application/json" });
  return { handed, post, json };
}

const words = (document: Document | string = "") =>
  typeof document === "object" ? new TextDecoder().decode(document.bytes) : document;

describe("a report comes", () => {
  it("as JSON, with what is known beside its text", async () => {
    const { handed, json } = listening();
    await json({
      text: "Rockets hit K1.",
      url: "https://a.example/1",
      headline: "K1 hit",
      outlet: "The Tigris Post",
      published: "2020-03-12",
    });
    expect(handed).toEqual([
      {
        name: "https://a.example/1",
        bytes: new TextEncoder().encode("K1 hit\n\nRockets hit K1."),
        mediaType: "text/plain",
        charset: "utf-8",
        url: "https://a.example/1",
        listed: { headline: "K1 hit", outlet: "The Tigris Post", published: "2020-03-12", saidBy: "whoever added it" },
      },
    ]);
  });

  it("as an address alone, which the desk fetches", async () => {
    const { handed, json, post } = listening();
    await json({ url: "https://a.example/1" });
    await post(new URLSearchParams({ url: "https://a.example/2", text: "", headline: " " }));
    expect(handed).toEqual(["https://a.example/1", "https://a.example/2"]);
  });

  it("as a form: a text, whose lines a browser sends with carriage returns", async () => {
    const { handed, post } = listening();
    await post(new URLSearchParams({ text: "K1 hit\r\n\r\nRockets hit K1.", headline: "K1 hit" }));
    expect(words(handed[0])).toBe("K1 hit\n\nRockets hit K1.");
  });

  it("as a form: a file with its name, and its address noted", async () => {
    const { handed, post } = listening();
    const form = new FormData();
    form.set("file", new File(["%PDF-1.7"], "report.pdf", { type: "application/pdf" }));
    form.set("url", "https://a.example/1");
    form.set("text", "");
    await post(form);
    expect(handed).toEqual([
      {
        name: "report.pdf",
        bytes: new TextEncoder().encode("%PDF-1.7"),
        mediaType: "application/pdf",
        url: "https://a.example/1",
      },
    ]);
  });

  it("as a form: a file of a type that the browser does not know, for the desk to tell", async () => {
    const { handed, post } = listening();
    const form = new FormData();
    form.set("file", new File(["From: a@b.example"], "mail.eml", { type: "application/octet-stream" }));
    await post(form);
    expect(handed).toEqual([{ name: "mail.eml", bytes: new TextEncoder().encode("From: a@b.example") }]);
  });

  it("from the bookmark: the page as the browser holds it, and when", async () => {
    const { handed, post } = listening();
    const form = new FormData();
    const page = "<html><p>قصف</p></html>";
    for (const [name, value] of Object.entries({
      token: "a-key",
      url: "https://a.example/1",
      html: page,
      headline: "Page",
      retrieved: "2020-03-12T10:00:00.000Z",
    })) {
      form.set(name, value);
    }
    const response = await post(form, { Origin: "https://a.example", "Sec-Fetch-Site": "cross-site", ...READER });
    expect(response.status).toBe(303);
    expect(words(handed[0])).toBe(page);
    expect(handed[0]).toMatchObject({
      mediaType: "text/html",
      charset: "utf-8",
      retrieved: "2020-03-12T10:00:00.000Z",
    });
  });

  it.each(["Content-Location", "?url="])("as a document by itself, its address in %s", async (way) => {
    const { handed, post } = listening();
    const address = "https://a.example/1";
    const [headers, path]: [Record<string, string>, string] =
      way === "?url="
        ? [{}, `/reports?url=${encodeURIComponent(address)}`]
        : [{ "Content-Location": address }, "/reports"];
    await post("<p>Rockets", { "Content-Type": "text/html; charset=windows-1256", ...headers }, path);
    expect(handed).toEqual([
      {
        name: address,
        bytes: new TextEncoder().encode("<p>Rockets"),
        mediaType: "text/html",
        charset: "windows-1256",
        url: address,
      },
    ]);
  });
});

describe("a program is answered in JSON", () => {
  const post = (body: Exclude<RequestInit["body"], undefined>, type: string) =>
    app.request("/reports", { method: "POST", body, headers: { "Content-Type": type } });

  it("with the report’s id, its claims, what was noticed, and its page", async () => {
    const response = await post("A rocket hit K1.", "text/plain");
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe("/reports/r-taji-a");
    expect(await response.json()).toMatchObject({
      report: "r-taji-a",
      claims: 1,
      added: true,
      notes: ["no date on the page"],
      page: "/reports/r-taji-a",
    });
  });

  it("that it was kept before", async () => {
    const response = await post("Kept before.", "text/plain");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ report: "r-k1", added: false });
  });

  it("why nothing can be read in it, and that it is kept all the same", async () => {
    const response = await post("nothing", "text/plain");
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      error: "a report that was handed in: there is no article in it",
      kept: true,
    });
  });

  it.each([
    ["{", "application/json", 400, "not valid JSON"],
    ["{}", "application/json", 400, "give its address, its text or a file"],
    ['{"text": "  "}', "application/json", 400, "“text” cannot be used"],
    ['{"tekst": "A"}', "application/json", 400, "There is no field “tekst”. The fields are url, html, text"],
    ['{"text": "A", "html": "<p>A"}', "application/json", 400, "there twice"],
    ['{"url": "file:///etc/passwd"}', "application/json", 400, "begins with http:// or https://"],
    ['{"text": "A", "published": "12/03/2020"}', "application/json", 400, "a day like 2020-03-29"],
    ['{"text": "A", "published": "2020-02-30"}', "application/json", 400, "a day like 2020-03-29"],
    ['{"text": "A", "language": "Arabic language"}', "application/json", 400, "like en or ar"],
    ["[]", "application/json", 400, "Send one JSON object. Its fields are url, html, text"],
    ["", "text/html", 400, "the body is empty"],
    ["{", "multipart/form-data", 400, "not a form"],
    ["PNG", "image/png", 415, "Send JSON, a form, or a document"],
    ["bytes", "application/octet-stream", 415, "“application/octet-stream”"],
    ["x".repeat(20_000_001), "text/plain", 413, "larger than 20 MB"],
  ])("what is wrong with what it sent: %.40s as %s", async (body, type, status, words) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: string }).error).toContain(words);
  });
});

describe("what a report states is seen before it is kept", () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = READER, path = "/add") =>
    app.request(path, { method: "POST", body: new URLSearchParams(fields), headers });
  const page = async (response: Response) => parseHTML(await response.text()).document;

  it("marked in its words, in a list beside them, and nothing that was typed is lost", async () => {
    const document = await page(await post({ text: "Rockets hit K1.", outlet: "The Tigris Post", action: "preview" }));
    expect(told(document, ".told-claims")).toContain("It states 1 claim. Nothing is kept yet.");
    expect(document.querySelector("mark.by-harm")?.textContent).toBe("Rockets hit K1.");
    expect(told(document, ".coded .margin li")).toMatch(
      /^1 Attack, K1 Air Base\. installation: K1 Air Base .*attack\/any$/,
    );
    expect(document.querySelector("textarea")?.textContent).toBe("Rockets hit K1.");
    expect(document.querySelector("[name=outlet]")?.getAttribute("value")).toBe("The Tigris Post");
    expect(document.querySelector('.coded [form="add-form"]')?.getAttribute("formaction")).toBe("/reports");
  });

  it("in Arabic where that is asked for", async () => {
    const document = await page(await post({ text: "Rockets hit K1." }, READER, "/add?lang=ar"));
    expect(told(document, ".told-claims")).toContain("فيه إفادة واحدة. لم يُحفظ شيء بعد.");
    expect(told(document, ".coded .margin li")).toContain("هجوم، قاعدة كي وان الجوية");
  });

  it("for an address, which the desk fetches and does not keep", async () => {
    const report = { headline: "K1 hit", text: "K1 hit\n\nRockets hit K1." };
    const coded = { report, claims: fixtureDesk().code(report).claims };
    const asked: (string | Document)[] = [];
    const desk = fixtureDesk([], {
      preview: async (address) => {
        asked.push(address);
        return address === "https://a.example/1"
          ? { ok: true, coded }
          : { ok: false, message: "the server does not answer" };
      },
    });
    const site = createApp(desk, fixtureAssets);
    const send = (url: string) =>
      site.request("/add", { method: "POST", body: new URLSearchParams({ url }), headers: READER });
    const seen = await page(await send("https://a.example/1"));
    expect(told(seen, ".coded-text")).toContain("Rockets hit K1.");
    const failed = await send("https://a.example/2");
    expect(failed.status).toBe(422);
    const again = await page(failed);
    expect(told(again, "[role=alert]")).toBe("the server does not answer");
    expect(again.querySelector("[name=url]")?.getAttribute("value")).toBe("https://a.example/2");
    expect(asked).toEqual(["https://a.example/1", "https://a.example/2"]);
  });

  it("for a file, which a reader without scripts is asked to choose again", async () => {
    const report = { headline: "K1 hit", text: "K1 hit\n\nRockets hit K1." };
    const coded = { report, claims: fixtureDesk().code(report).claims };
    const desk = fixtureDesk([], {
      preview: async (given) =>
        words(given).startsWith("K1") ? { ok: true, coded } : { ok: false, message: "the file is empty" },
    });
    const send = async (text: string) => {
      const body = new FormData();
      body.set("file", new File([text], "k1.txt", { type: "text/plain" }));
      body.set("outlet", "The Tigris Post");
      body.set("action", "preview");
      return createApp(desk, fixtureAssets).request("/add", { method: "POST", body, headers: READER });
    };
    const seen = await page(await send(report.text));
    expect(told(seen, ".coded-text")).toContain("Rockets hit K1.");
    expect(told(seen, ".coded noscript")).toContain("choose the file again");
    expect(seen.querySelector("[name=outlet]")?.getAttribute("value")).toBe("The Tigris Post");
    const failed = await send("?");
    expect(failed.status).toBe(422);
    expect(told(await page(failed), "[role=alert]")).toBe("the file is empty");
  });

  it("as data as well", async () => {
    const text = { text: " Rockets hit K1.\r\n", published: "2020-03-12" };
    const coded = (await (await post(text, { Accept: "application/json" })).json()) as CodedReport;
    expect(coded.report).toMatchObject({
      text: "Rockets hit K1.",
      published: { from: "2020-03-12", to: "2020-03-12" },
    });
    expect(coded.claims).toHaveLength(1);
    const json = await app.request("/add", {
      method: "POST",
      body: JSON.stringify(text),
      headers: { "Content-Type": "application/json" },
    });
    expect(await json.json()).toEqual(coded);
  });

  it.each([
    [{ text: " " }, 400, "There is no report: give its address, its text or a file."],
    [{ text: "Rockets hit K1.", published: "12/03/2020" }, 400, "write a day like 2020-03-29"],
    [{ url: "file:///etc/passwd" }, 400, "write an address that begins with http:// or https://"],
    [{ text: "x".repeat(1_000_001) }, 400, "The text is longer than 1 MB"],
    [{ text: "x".repeat(20_000_001) }, 413, "larger than 20 MB"],
  ])("says what is wrong with what was typed: %.60o", async (fields, status, words) => {
    const response = await post(fields as Record<string, string>);
    expect(response.status).toBe(status);
    expect(told(await page(response), "[role=alert]")).toContain(words);
  });

  it("but not for a page of another site", async () => {
    const response = await post({ url: "https://a.example/1" }, { ...READER, Origin: "https://a.example" });
    expect(response.status).toBe(403);
  });

  it("at the address where texts were tried before", async () => {
    const response = await app.request("/try?lang=ar");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/add?lang=ar"]);
  });
});

describe("a reader who adds a report", () => {
  const send = (fields: Record<string, string>, path = "/reports") =>
    app.request(path, { method: "POST", body: new URLSearchParams(fields), headers: READER });

  it("lands in the reading room, told what was noticed", async () => {
    const response = await send({ text: "A rocket hit K1." }, "/reports?day=2020-04-05");
    expect(response.status).toBe(303);
    const location = response.headers.get("location") ?? "";
    expect(location).toMatch(/^\/reports\/r-taji-a\?day=2020-04-05&noticed=/);
    const { document } = await open(location);
    expect(told(document, ".noticed p")).toBe("Added, with 1 claim.");
    expect(told(document, ".noticed li")).toBe("no date on the page");
    const later = await open("/reports/r-taji-b?noticed=other");
    expect(later.document.querySelector(".noticed")).toBeNull();
  });

  it("is told when the desk kept it before", async () => {
    const { document } = await open((await send({ text: "Kept before" })).headers.get("location") ?? "");
    expect(told(document, ".noticed")).toBe("The desk kept this report before: nothing was added.");
  });

  it("finds what was typed again where nothing can be read in it, with the reason", async () => {
    const response = await send({ text: "<b>nothing", outlet: "The Tigris Post" });
    expect(response.status).toBe(422);
    const { document } = parseHTML(await response.text());
    expect(told(document, "[role=alert]")).toContain("there is no article in it");
    expect(document.querySelector("textarea")?.innerHTML).toBe("&lt;b&gt;nothing");
    expect(document.querySelector("[name=outlet]")?.getAttribute("value")).toBe("The Tigris Post");
  });

  it("can drag a bookmark that posts the page in view to this desk, with its key", async () => {
    const { document } = await open("/add", { Host: "localhost:4321" });
    const script = decodeURIComponent(document.querySelector(".bookmarklet")?.getAttribute("href") ?? "");
    expect(script).toMatch(/^javascript:/);
    expect(script).toContain('"http://localhost:4321/reports"');
    expect(script).toContain('token:"a-key"');
  });

  it("reads how another program does it", async () => {
    expect(told((await open("/add", { Host: "localhost:4321" })).document, "pre")).toContain(
      "curl http://localhost:4321/reports -F file=@report.pdf",
    );
  });
});
