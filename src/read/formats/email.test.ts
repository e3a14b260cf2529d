import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import type { Outcome } from "../reading.ts";
import { readEmail } from "./email.ts";

const HEADERS = `From: Jane Roe <jane@news.example>
To: desk@situ.example
Subject: Garrison leaves the airfield
Date: Sun, 29 Mar 2020 10:15:00 +0300
Message-ID: <1@news.example>`;
const FIRST = "The garrison left the airfield on Sunday morning, three officers who watched the convoy leave said.";
const SECOND = "Local police took over the gates before noon, and the road to the north was open again by the evening.";
const BODY = `${FIRST}\n\n${SECOND}`;
const TEXT = `Garrison leaves the airfield\n\n${BODY}`;

function read(message: string | Uint8Array): Promise<Outcome> {
  return readEmail(typeof message === "string" ? Buffer.from(message.replace(/\n/g, "\r\n"), "utf8") : message);
}

function plain(body: string, headers = HEADERS): string {
  return `${headers}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}`;
}

function multipart(parts: string[], kind = "mixed"): string {
  const body = parts.map((part) => `--frontier\n${part}`).join("\n");
  return `${HEADERS}\nMIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=frontier\n\n${body}\n--frontier--\n`;
}

describe("a message", () => {
  it("gives the headline, the sender and the moment with its zone", async () => {
    expect(await read(plain(BODY))).toEqual({
      report: {
        headline: "Garrison leaves the airfield",
        byline: "Jane Roe",
        language: "en",
        published: {
          from: "2020-03-29",
          to: "2020-03-29",
          at: "2020-03-29T10:15:00+03:00",
          basis: "metadata",
          reasons: ["the message's Date gives it"],
        },
        text: TEXT,
      },
      notes: [],
      basis: { headline: "the message's Subject", byline: "the message's From", published: "the message's Date" },
    });
  });

  it.each(["Re: ", "Fwd: FW: ", "RE[2]: ", "WG: AW: ", "TR : "])("has no %j before its headline", async (mark) => {
    const outcome = await read(plain(BODY, HEADERS.replace("Subject: ", `Subject: ${mark}`)));
    expect(outcome).toMatchObject({ report: { headline: "Garrison leaves the airfield" } });
  });

  it("has no name of its mailing list before its headline", async () => {
    const headers = HEADERS.replace("Subject: ", "List-Id: <desk.lists.example>\nSubject: Re: [desk] ");
    expect(await read(plain(BODY, headers))).toMatchObject({ report: { headline: "Garrison leaves the airfield" } });
  });

  it.each([
    ["Example News <newsletter@news.example>", { outlet: "Example News" }],
    ["<press@ministry.example>", { outlet: "ministry.example" }],
    ["Jane Roe via Example Updates <updates@lists.example>", { byline: "Jane Roe", outlet: "Example Updates" }],
    ["=?utf-8?B?SsOkbmUgUm/DqQ==?= <jane@news.example>", { byline: "Jäne Roé" }],
  ])("from %s has that person or outlet", async (from, expected) => {
    const outcome = await read(plain(BODY, HEADERS.replace("Jane Roe <jane@news.example>", from)));
    const { byline, outlet } = "report" in outcome ? outcome.report : {};
    expect({ ...(byline && { byline }), ...(outlet && { outlet }) }).toEqual(expected);
  });

  it("names its Organization as the outlet", async () => {
    const outcome = await read(plain(BODY, `${HEADERS}\nOrganization: Example News`));
    expect(outcome).toMatchObject({
      report: { byline: "Jane Roe", outlet: "Example News" },
      basis: { outlet: "the message's Organization" },
    });
  });

  it("leaves out a date that cannot be read, and says so", async () => {
    const outcome = await read(plain(BODY, HEADERS.replace("Sun, 29 Mar 2020 10:15:00 +0300", "lately")));
    expect(outcome).toMatchObject({ notes: ["the message's date cannot be read and is left out: lately"] });
    expect("report" in outcome && outcome.report.published).toBeUndefined();
  });

  it("is read in quoted-printable, base64 and its own character set, with its quotation marks", async () => {
    const head = `${HEADERS}\nMIME-Version: 1.0\n`;
    const quoted = `${head}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n${FIRST} =93We are =\nleaving=94, one said =96 at last.\n`;
    const base64 = `${head}Content-Type: text/plain; charset=windows-1256\nContent-Transfer-Encoding: base64\n\n${Buffer.from([0xc7, 0xe1, 0xcc, 0xed, 0xd4, 0x20, 0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde, 0xed]).toString("base64")}\n`;
    const first = await read(quoted);
    const second = await read(base64);
    expect("report" in first && first.report.text).toContain(`${FIRST} “We are leaving”, one said – at last.`);
    expect("report" in second && second.report.text).toContain("الجيش العراقي");
  });

  it("is read from a mailbox file", async () => {
    const outcome = await read(`From jane@news.example Sun Mar 29 10:15:00 2020\n${plain(BODY)}`);
    expect(outcome).toMatchObject({ report: { text: TEXT } });
  });
});

describe("the part that is read", () => {
  const html = `<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`;
  const htmlPart = `Content-Type: text/html; charset=utf-8\n\n${html}`;

  it("is the text where both say the same", async () => {
    const outcome = await read(multipart([`Content-Type: text/plain\n\n${BODY} As text.`, htmlPart], "alternative"));
    expect("report" in outcome && outcome.report.text).toBe(`${TEXT} As text.`);
  });

  it("is the HTML where there is no text", async () => {
    expect(await read(multipart([htmlPart]))).toMatchObject({ report: { text: TEXT } });
  });

  it("is the HTML where the text is a stub", async () => {
    const stub = "Content-Type: text/plain\n\nYour mail program cannot show this message.\n";
    expect(await read(multipart([stub, htmlPart], "alternative"))).toMatchObject({ report: { text: TEXT } });
  });

  it("keeps what the HTML prints above and beside the article, and not its page's title", async () => {
    const page = `<html><head><title>Example weekly</title></head><body><p>BAGHDAD (AP) — ${FIRST}</p><p>${SECOND}</p></body></html>`;
    const outcome = await read(multipart([`Content-Type: text/html; charset=utf-8\n\n${page}`]));
    expect(outcome).toMatchObject({ report: { byline: "Jane Roe", dateline: "BAGHDAD", credit: "AP", text: TEXT } });
  });

  it("has no signature and nothing of the mailing list", async () => {
    const furniture = [
      "View this email in your browser",
      BODY.replace("convoy", "convoy <https://news.example/convoy?utm=1>"),
      "https://news.example/more",
      "You are receiving this email because you signed up on our site.",
      "Unsubscribe from this list | Update subscription preferences",
      "-- \nJane Roe\nCorrespondent, Example News",
    ];
    expect(await read(plain(furniture.join("\n\n")))).toMatchObject({ report: { text: TEXT } });
  });

  it("has none of the attachments, which the notes name", async () => {
    const file = (name: string) =>
      `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\n\nx\n`;
    const text = `Content-Type: text/plain\n\n${BODY}\n`;
    expect(await read(multipart([text, file("a.pdf"), file("b.jpg")]))).toMatchObject({
      report: { text: TEXT },
      notes: ["2 attachments are not read: a.pdf, b.jpg; save them and read them by themselves"],
    });
    expect(await read(multipart([text, file("a.pdf")]))).toMatchObject({
      notes: ["1 attachment is not read: a.pdf; save it and read it by itself"],
    });
    expect(await read(multipart([file("a.pdf")]))).toMatchObject({
      code: "no-article",
      message: expect.stringContaining("a.pdf"),
    });
  });
});

describe("a message that is passed on", () => {
  const inner = {
    headline: "Bridge is open again",
    byline: "John Doe",
    text: `Bridge is open again\n\n${BODY}`,
  };
  const marks = {
    Gmail: `---------- Forwarded message ---------\nFrom: John Doe <john@other.example>\nDate: Sat, Mar 28, 2020 at 9:05 AM\nSubject: Bridge is open again\nTo: <jane@news.example>\n\n\n`,
    Outlook: `-----Original Message-----\nFrom: John Doe [mailto:john@other.example]\nSent: Saturday, March 28, 2020 9:05 AM\nTo: Jane Roe\nSubject: Bridge is open again\n\n`,
    Thunderbird: `-------- Forwarded Message --------\nSubject: Bridge is open again\nDate: Sat, 28 Mar 2020 09:05:00 +0000\nFrom: John Doe <john@other.example>\nTo: jane@news.example\n\n`,
    "Apple Mail": `Begin forwarded message:\n\n> From: John Doe <john@other.example>\n> Subject: Bridge is open again\n> Date: 28 March 2020 at 09:05:00 GMT\n> To: Jane Roe <jane@news.example>\n> \n> `,
  };

  it.each(Object.entries(marks))("by %s gives the inner one's headline, sender and day", async (program, mark) => {
    const body = program === "Apple Mail" ? BODY.replace(/\n/g, "\n> ") : BODY;
    const outcome = await read(plain(`FYI, see below.\n\n${mark}${body}`));
    expect(outcome).toMatchObject({
      report: { ...inner, published: { from: "2020-03-28", reasons: ["the forwarded message's Date gives it"] } },
      notes: ["a forwarded message is read; the note above it is left out"],
      basis: { byline: "the forwarded message's From" },
    });
  });

  it("keeps the moment where the inner date has a zone", async () => {
    const outcome = await read(plain(marks.Thunderbird + BODY));
    expect(outcome).toMatchObject({ report: { published: { at: "2020-03-28T09:05:00Z" } } });
  });

  it("below an article of its own is a quotation, which is left out", async () => {
    const outcome = await read(plain(`${BODY}\n\n${marks.Outlook}Thank you for your letter of the second.`));
    expect(outcome).toMatchObject({
      report: { byline: "Jane Roe", text: TEXT },
      notes: ["the message that it quotes is left out"],
    });
  });

  it("as an attachment gives the inner one", async () => {
    const attached = `Content-Type: message/rfc822\n\nFrom: John Doe <john@other.example>\nSubject: Bridge is open again\nDate: Sat, 28 Mar 2020 09:05:00 +0000\nContent-Type: text/plain\n\n${BODY}\n`;
    const file = `Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\nx\n`;
    const outcome = await read(multipart(["Content-Type: text/plain\n\nFYI.\n", attached, file]));
    expect(outcome).toMatchObject({
      report: { ...inner, published: { at: "2020-03-28T09:05:00Z" } },
      notes: [
        "a forwarded message is read; the note above it is left out",
        "1 attachment is not read: a.pdf; save it and read it by itself",
      ],
    });
  });

  it("ten times is read, a thousand times is refused at once", async () => {
    const times = (count: number) => read(plain(`FYI\n\n${marks.Gmail}`.repeat(count) + BODY));
    const before = performance.now();
    expect(await times(10)).toMatchObject({
      report: inner,
      notes: ["a forwarded message is read; the note above it is left out"],
    });
    expect(await times(1000)).toMatchObject({ code: "unreadable" });
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

it.each(["message.eml", "message"])("is known by its headers or its name: %s", async (name) => {
  const latin1 = `${HEADERS}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n\n${BODY} Caf\u00e9.`;
  const opened = await readDocument({ name, bytes: Buffer.from(latin1, "latin1") });
  expect(opened).toMatchObject({
    kind: "report",
    reading: { ok: true, report: { text: `${TEXT} Café.` }, original: { mediaType: "message/rfc822" }, notes: [] },
  });
});

describe("what cannot be read", () => {
  it.each([
    ["nothing", "", "unreadable"],
    ["a text", "The garrison left the airfield on Sunday.", "unreadable"],
    ["a message without a text", `${HEADERS}\n\n`, "no-article"],
    [
      "an encrypted message",
      `${HEADERS}\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\nx\n--x--\n`,
      "unreadable",
    ],
  ])("%s: the failure says why", async (_, message, code) => {
    expect(await read(message)).toMatchObject({ code, message: expect.stringMatching(/; .*(?:save|open)/) });
  });

  it("is said of parts that are nested beyond all sense", async () => {
    const nested = Array.from({ length: 500 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
    expect(await read(`${HEADERS}\n${nested.join("")}`)).toMatchObject({ code: "unreadable" });
  });

  it("is never thrown", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }).map((body) => Buffer.from(`${HEADERS}\r\n\r\n${body}`)),
      fc.string({ maxLength: 200 }).map((head) => Buffer.from(`From: ${head}\r\nContent-Type: ${head}\r\n\r\n${BODY}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (message) => {
        const outcome = await readEmail(message);
        expect("report" in outcome ? outcome.report.text : outcome.message).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});
