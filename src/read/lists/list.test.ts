import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { feedsIn } from "./discovery.ts";
import { MOST_ITEMS } from "./entries.ts";
import { listOf } from "./list.ts";

const FEED = "https://news.example/feed";
const ITEM = "<item><title>A</title><link>https://news.example/a</link></item>";
const RSS = `<rss version="2.0"><channel><title>T</title>${ITEM}</channel></rss>`;

describe("what stands before the feed", () => {
  it.each([
    ["a byte order mark", `\ufeff<?xml version="1.0"?>${RSS}`],
    ["white space", `\n\n  <?xml version="1.0"?>${RSS}`],
    ["comments and a style sheet", `<?xml version="1.0"?><!-- <feed> --><?xml-stylesheet href="x.xsl"?>${RSS}`],
    ["a server's warning", `<br />\n<b>Warning</b>: file not found<br />\n<?xml version="1.0"?>${RSS}`],
  ])("may be %s", (_, text) => {
    expect(listOf(text, FEED)?.items).toHaveLength(1);
  });
});

it("is known by its media type where something stands before it", async () => {
  const bytes = Buffer.from(`Warning: file not found\n<?xml version="1.0"?>${RSS}`);
  const opened = await readDocument({ name: FEED, url: FEED, bytes, mediaType: "application/rss+xml" });
  expect(opened).toMatchObject({ kind: "list", list: { items: [{ headline: "A" }] } });
});

it.each([
  "<rss version='2.0'><channel></channel></rss>",
  `<feed xmlns="http://www.w3.org/2005/Atom"></feed>`,
  "<urlset></urlset>",
])("reads %s as a list without items", (text) => {
  expect(listOf(text, FEED)).toMatchObject({ items: [], notes: [] });
});

it.each([
  ["nothing", ""],
  ["a text", "The army left the base on Sunday."],
  ["a page", "<!doctype html><html><head><title>T</title></head><body><p>About the <rss> element</p></body></html>"],
  ["a page that shows a feed", `<html><body><pre>${RSS}</pre></body></html>`],
  ["other XML", `<?xml version="1.0"?><article><title>A</title><p>Text.</p></article>`],
  ["other RDF", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><foaf:Person/></rdf:RDF>`],
  ["other JSON", `{"report": {"text": "x"}, "claims": []}`],
])("takes %s for no list", (_, text) => {
  expect(listOf(text, FEED)).toBeUndefined();
});

describe("a damaged feed", () => {
  const three = ["a", "b", "c"].map((path) => `<item><title>${path}</title><link>/${path}</link></item>`);

  it("gives the whole items before the place where it is cut off", () => {
    const text = `<rss version="2.0"><channel><title>T</title><ttl>5</ttl>${three.join("")}`;
    for (const end of [text.length - 7, text.length - 15, text.length - 25]) {
      const list = listOf(text.slice(0, end), FEED);
      expect(list?.items.map(({ headline }) => headline)).toEqual(["a", "b"]);
      expect(list).toMatchObject({
        title: "T",
        wait: 300,
        notes: ["the feed is damaged or cut off; whole entries that are read: 2"],
      });
    }
  });

  it("gives the items around one that is broken", () => {
    const broken = "<item><title>x</item>";
    const list = listOf(`<rss version="2.0"><channel>${three[0]}${broken}${three[1]}</channel></rss>`, FEED);
    expect(list?.items.map(({ headline }) => headline)).toEqual(["a", "b"]);
    expect(list?.notes).toEqual([
      "the feed is damaged or cut off; whole entries that are read: 2, broken ones that are not: 1",
    ]);
  });

  it("gives an item whose signs somebody forgot to escape", () => {
    const text = RSS.replace(">A<", ">Losses < gains & so on<");
    expect(listOf(text, FEED)?.items[0]?.headline).toBe("Losses < gains & so on");
  });

  it("gives the whole entries of Atom and RSS 1.0", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/></entry><entry><link hr`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><link>/a</link></item><item><li`;
    for (const text of [atom, rdf])
      expect(listOf(text, FEED)?.items.map(({ url }) => url)).toEqual(["https://news.example/a"]);
  });

  it("is a list without items where nothing of it is whole", () => {
    expect(listOf(`<rss version="2.0"><channel><title>T</title><item><ti`, FEED)?.items).toEqual([]);
  });
});

describe("entities of a DOCTYPE", () => {
  it("are not expanded, however often they name each other", () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]>`;
    const text = `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>&l9;</title><item><title>&l9;</title><link>/a</link></item></channel></rss>`;
    expect(listOf(text, FEED)).toMatchObject({ title: "&l9;", items: [{ headline: "&l9;" }] });
  });

  it("are not fetched from files or servers", () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hosts"><!ENTITY y SYSTEM "http://127.0.0.1:9/">]>`;
    const text = `${doctype}<rss version="2.0"><channel><title>&x;</title><item><title>&x;&y;</title><link>/a</link></item></channel></rss>`;
    expect(listOf(text, FEED)).toMatchObject({ title: "&x;", items: [{ headline: "&x;&y;" }] });
  });

  it("in the midst of a feed damage only themselves", () => {
    const text = RSS.replace("<item>", `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hosts">]><item>`);
    expect(listOf(text, FEED)?.items).toHaveLength(1);
  });
});

it("reads no more items than a sitemap may have, and says so", () => {
  const items = Array.from({ length: MOST_ITEMS + 5 }, (_, i) => `<item><link>/${i}</link></item>`).join("");
  const list = listOf(`<rss version="2.0"><channel>${items}</channel></rss>`, FEED);
  expect(list?.items).toHaveLength(MOST_ITEMS);
  expect(list?.notes).toEqual(["the list has more than 50000 entries; only the first 50000 are read"]);
});

it.each([
  ["unclosed items", "<rss version='2.0'><channel>", "<item>"],
  ["unclosed entries", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><link "],
  ["half addresses", "<urlset>", "<url><loc>"],
  ["half outlines", "<opml><body>", "<outline xmlUrl='"],
  ["unclosed comments", "<rss version='2.0'><channel>", "<!--"],
  ["open brackets", "<rss version='2.0'><channel><item><title>", "<"],
  ["unclosed CDATA", "<rss version='2.0'><channel><item><title>", "<![CDATA["],
  ["half strings", `{"version":"https://jsonfeed.org/version/1","items":[`, `{"a":"\\"`],
])("reads a megabyte of %s in a moment", (_, start, part) => {
  const text = start + part.repeat(1_000_000 / part.length);
  const before = performance.now();
  listOf(text, FEED);
  feedsIn(text, FEED);
  expect(performance.now() - before).toBeLessThan(5000);
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."<rss version='2.0'> <channel> </channel> </rss> <item> </item> <title> </title> <link> </link> /a https://x.example/ javascript:x <guid> </guid>".split(
      " ",
    ),
    ..."<feed> <entry> </entry> <link href='b'/> <content type='xhtml'> <![CDATA[ ]]> <!-- --> &amp; &#x0; <urlset> <url> <loc> </loc> </url> <outline xmlUrl='x'/> <opml>".split(
      " ",
    ),
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"//x"}]}`,
    "<!DOCTYPE",
    "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
  );

  it("never throws, and gives only absolute addresses of the web", () => {
    fc.assert(
      fc.property(text, fc.option(fc.constant(FEED), { nil: undefined }), (document, address) => {
        const list = listOf(document, address);
        const urls = [...(list?.items ?? []), ...(list?.lists ?? [])].map(({ url }) => url).filter(Boolean);
        for (const url of urls) expect(new URL(url as string).protocol).toMatch(/^https?:$/);
        for (const item of list?.items ?? []) expect(item.url ?? item.html).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });
});
