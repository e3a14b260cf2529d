import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cleanAddress, hostOf, isWebAddress, pageKey } from "./address.ts";

const TRACKING = [
  "utm_source=rss",
  "UTM_medium=x",
  "fbclid=Iw1",
  "gclid=a",
  "dclid=a",
  "msclkid=1",
  "mc_cid=12",
  "mc_eid=9",
  "igshid=q",
  "yclid=4",
  "_ga=1.2",
  "ref_src=tw",
  "cmpid=mail",
  "ocid=1",
  "ncid=2",
  "at_medium=x",
  "at_campaign=64",
  "sfnsn=mo",
  "share_token=t",
  "CMP=x",
  "ref=rss",
  "feedType=RSS",
  "partner=rss",
  "traffic_source=rss",
  ".tsrc=rss",
  "from=whatsapp",
];

test("an address of the web begins with http or https, however it is written", () => {
  const texts = [
    "https://example.org/a",
    "HTTP://example.org",
    "ftp://example.org",
    "file:///a",
    "example.org",
    "a https://b",
  ];
  expect(texts.map(isWebAddress)).toEqual([true, true, false, false, false, false]);
});

test("a host is told apart by its port, but for the usual one; what is no address has none", () => {
  const addresses = ["https://Example.org:443/a", "http://example.org:8080", "", "an entry"];
  expect(addresses.map(hostOf)).toEqual(["example.org", "example.org:8080", "", ""]);
});

describe("the address to show and to fetch", () => {
  test.each([
    ["HTTPS://News.Example.ORG:443/Story", "https://news.example.org/Story"],
    ["http://example.org", "http://example.org/"],
    ["http://example.org:8080/a", "http://example.org:8080/a"],
    ["https://example.org/a?", "https://example.org/a"],
    ["https://example.org/a#comments", "https://example.org/a"],
    ["https://example.org/a?utm_source=x&id=7&fbclid=y", "https://example.org/a?id=7"],
    ["https://example.org/a?z=1&b=two%20words&a=%D9%83", "https://example.org/a?z=1&b=two%20words&a=%D9%83"],
    ["https://example.org/a;jsessionid=5F?id=1", "https://example.org/a?id=1"],
    ["https://example.org/?ref=rss", "https://example.org/"],
    ["https://example.org/app#!/story/7", "https://example.org/app#!/story/7"],
  ])("of %s is %s", (url, clean) => expect(cleanAddress(url)).toBe(clean));

  test.each([
    "https://example.org/a?ref=S-2020-3",
    "https://example.org/list?source=ministry",
    "https://example.org/a?cmp=12",
    "https://example.org/a?at=5",
    "https://example.org/a?token=9",
    "https://example.org/a?page=2",
  ])("keeps the parameters that may say which page it is: %s", (url) => expect(cleanAddress(url)).toBe(url));

  test.each(["", "a.txt", "/home/a.html", "mailto:desk@example.org", "file:///a.html", "urn:isbn:1", "http://"])(
    "is no other when it is none: %s",
    (text) => expect([cleanAddress(text), pageKey(text)]).toEqual([text, text]),
  );
});

const PAGE = "https://example.org/2020/03/29/base-handed-over";

describe("a page's key", () => {
  test.each([
    "http://example.org/2020/03/29/base-handed-over/",
    "https://www.example.org/2020/03/29/base-handed-over",
    "https://m.example.org/2020/03/29/base-handed-over",
    "https://mobile.example.org/2020/03/29/base-handed-over",
    "https://amp.example.org/2020/03/29/base-handed-over",
    "https://amp.www.example.org/2020/03/29/base-handed-over",
    "https://example.org./2020/03/29/base-handed-over",
    "https://example.org//2020/03/29/base-handed-over",
    "https://example.org/2020/03/29/base%2Dhanded-over",
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}.amp`,
    "https://example.org/amp/2020/03/29/base-handed-over",
    `${PAGE}?amp=1`,
    `${PAGE}?amp`,
    `${PAGE}?outputType=amp`,
    `${PAGE}/print`,
    `${PAGE}/print/`,
    `${PAGE}/printable`,
    `${PAGE}?print=1`,
    `${PAGE}?view=print`,
    `${PAGE}?printable=true`,
    `${PAGE}?m=1`,
    `${PAGE}/index.html`,
    `${PAGE}/index.html?amp=1#top`,
    `https://example-org.cdn.ampproject.org/c/s/example.org/2020/03/29/base-handed-over/amp/`,
    "https://cdn.ampproject.org/v/s/www.example.org/2020/03/29/base-handed-over?usqp=mq331&amp_js_v=0.1",
    "https://www.google.com/amp/s/example.org/2020/03/29/base-handed-over",
    "https://www.google.co.uk/amp/example.org/2020/03/29/base-handed-over.amp",
  ])("is one for %s", (url) => expect(pageKey(url)).toBe(pageKey(PAGE)));

  test.each([
    ["https://en.m.example.org/wiki/K1", "https://en.example.org/wiki/K1"],
    ["https://example.org/a.amp.html", "https://example.org/a.html"],
    ["https://example.org/a.print.html?id=1", "https://example.org/a.html?id=1"],
    ["https://example.org/index.php?id=1", "https://example.org/?id=1"],
    ["https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"],
    ["https://example.org/%d9%83", "https://example.org/ك"],
    ["https://WWW.example.org", "http://example.org/index.html"],
    ["https://www.example.org:8080/a", "http://example.org:8080/a/"],
  ])("is one for %s and %s", (one, other) => expect(pageKey(one)).toBe(pageKey(other)));

  test.each([
    ["https://example.org/a", "https://example.org/A"],
    ["https://example.org/a", "https://example.org/b"],
    ["https://example.org/a", "https://example.net/a"],
    ["https://example.org/a", "https://sport.example.org/a"],
    ["https://example.org/a", "https://example.org:8080/a"],
    ["https://example.org/a.html", "https://example.org/a.pdf"],
    ["https://example.org/?p=12", "https://example.org/?p=13"],
    ["https://example.org/?p=12", "https://example.org/"],
    ["https://example.org/a", "https://example.org/a?page=2"],
    ["https://example.org/a", "https://example.org/a/2"],
    ["https://example.org/?m=202003", "https://example.org/?m=202004"],
    ["https://example.org/print", "https://example.org/"],
    ["https://example.org/tag/amp", "https://example.org/tag"],
    ["https://example.org/topics/print", "https://example.org/topics"],
    ["https://example.org/shop?print=poster", "https://example.org/shop"],
    ["https://amp.com.au/a", "https://m.com.au/a"],
    ["https://m.org/a", "https://amp.org/a"],
    ["https://example.org/app#!/story/7", "https://example.org/app#!/story/8"],
    ["https://example.org/a?view=print&id=1", "https://example.org/a?view=print&id=2"],
    ["https://example.org/a%2Fb", "https://example.org/a/b"],
    ["https://example.org/printing", "https://example.org/"],
  ])("is not one for the pages %s and %s", (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));
});

const word = fc.stringMatching(/^[a-zA-Z0-9كйé_%-]{1,6}$/).filter((text) => !/%(?![0-9a-f]{2})/i.test(text));
const special = fc.constantFrom(
  "amp",
  "print",
  "index.html",
  "www",
  "m",
  "a.amp.html",
  "s",
  "c",
  "",
  ".",
  "..",
  ".amp",
);
const segment = fc.oneof({ weight: 3, arbitrary: word }, special);
const label = fc.oneof(
  fc.stringMatching(/^[a-z]{1,5}$/),
  fc.constantFrom("www", "m", "mobile", "amp", "google", "com"),
);
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join(".")}.org`);
const parameter = fc.oneof(
  fc.tuple(word, word).map(([name, value]) => `${name}=${value}`),
  fc.constantFrom(...TRACKING, "amp=1", "print=1", "view=print", "page=2", "", "a", "a=", "=1"),
);
const address = fc
  .record({
    scheme: fc.constantFrom("http", "https"),
    host: fc.oneof(host, fc.constantFrom("cdn.ampproject.org", "www.google.com")),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(parameter, { maxLength: 4 }),
  })
  .map(({ scheme, host, path, query }) => `${scheme}://${host}/${path.join("/")}?${query.join("&")}`);
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/).filter((text) => !/^(?:amp|print|printable)$/.test(text));

describe("of any address", () => {
  it("the clean address is clean already", () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(cleanAddress(cleanAddress(url))).toBe(cleanAddress(url));
      }),
    );
  });

  it("the key is the key of itself, of the clean address and of the key as an address", () => {
    fc.assert(
      fc.property(address, (url) => {
        const key = pageKey(url);
        expect([pageKey(key), pageKey(cleanAddress(url)), pageKey(`https://${key}`)]).toEqual([key, key, key]);
      }),
      { numRuns: 1000 },
    );
  });

  it("neither changes with a tracking parameter, wherever it stands", () => {
    fc.assert(
      fc.property(address, fc.constantFrom(...TRACKING), (url, tracking) => {
        for (const tracked of [`${url}&${tracking}`, url.replace("?", `?${tracking}&`)]) {
          expect([cleanAddress(tracked), pageKey(tracked)]).toEqual([cleanAddress(url), pageKey(url)]);
        }
      }),
    );
  });

  it("the key does not depend on the order of the parameters", () => {
    const names = fc.uniqueArray(id, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(names, (query) => {
        const reversed = [...query].reverse().join("&");
        expect(pageKey(`https://example.org/a?${query.join("&")}`)).toBe(pageKey(`https://example.org/a?${reversed}`));
      }),
    );
  });

  it("another path and another id give another key", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other);
        for (const before of ["https://example.org/", "https://m.example.org/story/", "https://example.org/?id="]) {
          expect(pageKey(before + one)).not.toBe(pageKey(before + other));
        }
      }),
    );
  });
});
