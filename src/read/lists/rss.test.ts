import { describe, expect, it } from "vitest";
import { listOf } from "./list.ts";

const FEED = "https://news.example/feeds/world.xml";

function rss(items: string, channel = "<title>World</title>", attributes = ""): ReturnType<typeof listOf> {
  const xml = `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel>${channel}${items}</channel></rss>`;
  return listOf(xml, FEED);
}

describe("RSS 2.0", () => {
  it("gives each item's address, id, headline, byline and moment", () => {
    const list = rss(`<item>
      <title>Garrison leaves the airfield</title><link>https://news.example/a</link>
      <guid isPermaLink="false">4711</guid><author>desk@news.example (Jane Roe)</author>
      <pubDate>Sun, 29 Mar 2020 10:15:00 +0300</pubDate></item>`);
    expect(list).toMatchObject({ kind: "rss", title: "World", lists: [], notes: [] });
    expect(list?.items).toEqual([
      {
        url: "https://news.example/a",
        id: "4711",
        headline: "Garrison leaves the airfield",
        byline: "Jane Roe",
        published: "2020-03-29T10:15:00+03:00",
      },
    ]);
  });

  it("takes a permanent guid for the address where there is no link", () => {
    const list = rss("<item><title>A</title><guid>https://news.example/a</guid></item>");
    expect(list?.items[0]?.url).toBe("https://news.example/a");
  });

  it("takes no guid for an address that says it is none", () => {
    const list = rss(`<item><title>A</title><guid isPermaLink="false">https://news.example/a</guid></item>`);
    expect(list?.items).toEqual([]);
    expect(list?.notes).toEqual(["an entry without an address and without a text; left out: A"]);
  });

  it.each(["feedburner", "pheedo"])("takes the article's own address before %s's", (service) => {
    const list = rss(
      `<item><link>https://relay.example/1</link><${service}:origLink>https://news.example/a?x=1&amp;y=2</${service}:origLink></item>`,
      "",
      `xmlns:${service}="https://relay.example/ns"`,
    );
    expect(list?.items[0]?.url).toBe("https://news.example/a?x=1&y=2");
  });

  it("resolves relative links against the feed's address", () => {
    expect(rss("<item><link>/a</link></item><item><link>b</link></item>")?.items.map(({ url }) => url)).toEqual([
      "https://news.example/a",
      "https://news.example/feeds/b",
    ]);
  });

  it("resolves them against xml:base, each inside the one around it", () => {
    const xml = `<rss version="2.0" xml:base="https://base.example/"><channel xml:base="x/"><title>T</title>
      <item xml:base="y/"><link>a</link></item></channel></rss>`;
    expect(listOf(xml, FEED)?.items[0]?.url).toBe("https://base.example/x/y/a");
  });

  it("resolves them against the site where a saved feed has no address", () => {
    const xml = `<rss version="2.0"><channel><link>https://news.example/</link><item><link>/a</link></item></channel></rss>`;
    expect(listOf(xml, undefined)?.items[0]?.url).toBe("https://news.example/a");
  });

  it("carries the article where content:encoded is all that it has, and no address", () => {
    const list = rss(
      `<item><title>One</title><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>`,
      "",
      `xmlns:content="http://purl.org/rss/1.0/modules/content/"`,
    );
    expect(list?.items).toEqual([{ headline: "One", html: "<p>All of it.</p>" }]);
  });

  it("carries the article where content:encoded is more than the description", () => {
    const list = rss(
      `<item><link>https://news.example/a</link><description>The short of it.</description>
      <content:encoded><![CDATA[<p>The first paragraph.</p><p>The second.</p>]]></content:encoded></item>`,
      "",
      `xmlns:content="http://purl.org/rss/1.0/modules/content/"`,
    );
    expect(list?.items[0]?.html).toBe("<p>The first paragraph.</p><p>The second.</p>");
  });

  it.each([
    ["repeats the description", "The short of it."],
    ["is cut short", "The army left the airfield and […]"],
    ["is cut short in an entity", "<p>The army left the airfield and&amp;hellip;</p>"],
  ])("carries no article where content:encoded %s", (_, content) => {
    const list = rss(
      `<item><link>https://news.example/a</link><description>The short of it.</description>
      <content:encoded><![CDATA[<p>${content}</p>]]></content:encoded></item>`,
    );
    expect(list?.items[0]).toEqual({ url: "https://news.example/a" });
  });

  it("takes the description for the article of an item without an address", () => {
    const list = rss("<item><title>A</title><description>&lt;p&gt;All of it.&lt;/p&gt;</description></item>");
    expect(list?.items).toEqual([{ headline: "A", html: "<p>All of it.</p>" }]);
  });

  it.each([
    ["Troops <b>leave</b> base", "Troops leave base"],
    ["<![CDATA[Troops <i>leave</i> &amp; go]]>", "Troops leave & go"],
    ["Troops &amp;amp; tanks", "Troops & tanks"],
    ["Troops &amp;amp;amp; tanks", "Troops & tanks"],
    ["The &amp;#8216;third&amp;#8217; base", "The ‘third’ base"],
    ["Arm&eacute;e &quot;partie&quot;", 'Armée "partie"'],
    ["Fewer than &lt;3 tanks", "Fewer than <3 tanks"],
    ["Troops\u0000 leave\u200b\n  base&#x7;", "Troops leave base"],
  ])("reads the title %j as %j", (written, headline) => {
    expect(rss(`<item><title>${written}</title><link>https://news.example/a</link></item>`)?.items[0]?.headline).toBe(
      headline,
    );
  });

  it("keeps items of one guid with different links, and one of a link given twice", () => {
    const item = (guid: string, path: string) =>
      `<item><guid isPermaLink="false">${guid}</guid><link>https://news.example/${path}</link></item>`;
    const list = rss(item("1", "a") + item("1", "b") + item("2", "a"));
    expect(list?.items.map(({ id, url }) => [id, url])).toEqual([
      ["1", "https://news.example/a"],
      ["1", "https://news.example/b"],
    ]);
    expect(list?.notes).toEqual([
      "an entry with an address that the list gave before; left out: https://news.example/a",
    ]);
  });

  it("keeps a date of the future, and leaves out what is no date", () => {
    const list = rss(
      `<item><link>https://news.example/a</link><pubDate>Sun, 29 Mar 2120 10:15:00 GMT</pubDate></item>
      <item><link>https://news.example/b</link><pubDate>soon</pubDate></item>`,
    );
    expect(list?.items.map(({ published }) => published)).toEqual(["2120-03-29T10:15:00Z", undefined]);
    expect(list?.notes).toEqual(["an entry with a date that cannot be read; the date is left out: soon"]);
  });

  it.each(["mailto:desk@news.example", "javascript:alert(1)", "file:///etc/hosts", "ftp://news.example/a"])(
    "takes %s for no address",
    (link) => {
      expect(rss(`<item><title>A</title><link>${link}</link></item>`)?.items).toEqual([]);
    },
  );

  it("gives the wait of ttl in seconds, before that of the syndication module", () => {
    const sy = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>";
    const namespace = `xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"`;
    expect(rss("", `<title>T</title><ttl>30</ttl>${sy}`, namespace)?.wait).toBe(1800);
    expect(rss("", `<title>T</title>${sy}`, namespace)?.wait).toBe(21_600);
    expect(rss("", "<title>T</title><ttl>-5</ttl>")?.wait).toBeUndefined();
  });

  it.each(["next", "prev-archive"])("gives the older page of rel=%s", (relation) => {
    const link = `<atom:link rel="self" href="${FEED}"/><atom:link rel="${relation}" href="?page=2"/>`;
    const list = rss("<item><link>/a</link></item>", link, `xmlns:atom="http://www.w3.org/2005/Atom"`);
    expect(list?.next).toBe(`${FEED}?page=2`);
  });

  it("gives no older page that is the feed itself", () => {
    const link = `<atom:link rel="next" href="${FEED}"/>`;
    expect(rss("", link, `xmlns:atom="http://www.w3.org/2005/Atom"`)?.next).toBeUndefined();
  });

  it("gives the feed's language for its items without the region", () => {
    expect(rss("<item><link>/a</link></item>", "<language>fr-FR</language>")?.items[0]?.language).toBe("fr");
  });
});

it("reads RSS 0.91, with the DOCTYPE of its time", () => {
  const xml = `<?xml version="1.0"?>
    <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
    <rss version="0.91"><channel><title>T</title><item><title>A</title><link>https://news.example/a</link></item></channel></rss>`;
  expect(listOf(xml, FEED)?.items).toEqual([{ url: "https://news.example/a", headline: "A" }]);
});

it("reads RSS 1.0 with Dublin Core", () => {
  const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>T</title></channel>
    <item rdf:about="https://news.example/a"><title>A</title><link>https://news.example/a</link>
      <dc:creator>Jane Roe</dc:creator><dc:date>2020-03-29T10:15:00+03:00</dc:date></item></rdf:RDF>`;
  expect(listOf(xml, FEED)?.items).toEqual([
    {
      url: "https://news.example/a",
      id: "https://news.example/a",
      headline: "A",
      byline: "Jane Roe",
      published: "2020-03-29T10:15:00+03:00",
    },
  ]);
});
