import { expect, it } from "vitest";
import { listOf } from "./list.ts";

const ADDRESS = "https://desk.example/feeds.opml";

it("gives the feeds of all folders, each once, with their titles", () => {
  const xml = `<?xml version="1.0"?><opml version="2.0"><head><title>Our feeds</title></head><body>
    <outline text="Iraq"><outline text="Dailies">
      <outline type="rss" text="one" title="One &amp; all" xmlUrl="https://one.example/rss?a=1&amp;b=2" htmlUrl="https://one.example/"/>
    </outline></outline>
    <outline text='Two' XMLURL='/two.xml'/>
    <outline text="One again" xmlUrl="https://one.example/rss?a=1&amp;b=2"/>
    <outline text="No feed" htmlUrl="https://three.example/"/>
    <outline text="Broken" xmlUrl="feed:nonsense"/>
    <!-- <outline text="Out" xmlUrl="https://out.example/"/> --></body></opml>`;
  expect(listOf(xml, ADDRESS)).toEqual({
    kind: "opml",
    title: "Our feeds",
    items: [],
    lists: [
      { url: "https://one.example/rss?a=1&b=2", title: "One & all" },
      { url: "https://desk.example/two.xml", title: "Two" },
    ],
    notes: ["feeds whose address cannot be read: 1; they are left out"],
  });
});

it("reads folders however deep, and a list that is cut off", () => {
  const deep = `<opml version="1.0"><body>${'<outline text="x">'.repeat(20_000)}<outline xmlUrl="https://one.example/"/>`;
  expect(listOf(deep, ADDRESS)).toMatchObject({
    lists: [{ url: "https://one.example/" }],
    notes: ["the list is damaged or cut off; the feeds before its end are read"],
  });
});
