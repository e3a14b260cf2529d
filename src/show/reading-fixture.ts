import type { Desk, Document, ReportPage, Taken, Watched } from "../desk/desk.ts";
import { digest } from "../model/identity.ts";
import type { Superseded } from "../model/situation.ts";

/** What the fixture desk has read: a page that changed and was withdrawn, a report not coded yet, feeds that are watched. */

const URL_OF_CONVOY = "https://desert-courier.example/2020/04/convoy";
const HTML = "<!doctype html><title>Convoy</title><script>alert(1)</script><p>A convoy left Taji.";

const convoy = (id: string, text: string, day: string, claim: string, size: number): ReportPage => {
  const quote = "trucks left Camp Taji";
  const start = text.indexOf(quote);
  const published = {
    from: "2020-04-02",
    to: "2020-04-02",
    at: "2020-04-02T09:00:00+03:00",
    basis: "metadata" as const,
  };
  return {
    report: {
      id,
      report: {
        headline: "Convoy leaves Camp Taji",
        outlet: "Desert Courier",
        byline: "By Our Correspondent",
        standfirst: "Trucks were seen on the road to Baghdad.",
        caption: "A truck at the gate in March.",
        language: "en",
        url: URL_OF_CONVOY,
        published,
        ...(day !== "2020-04-02" && { modified: day }),
        text,
      },
      published,
    },
    claims: [
      {
        id: claim,
        report: id,
        claim: {
          type: "withdrawal",
          modality: "asserted",
          roles: { installation: { text: "Camp Taji", entity: "taji" } },
          quantity: { text: `${size} trucks`, value: size, unit: "truck" },
          quote: { start, end: start + quote.length, text: quote },
        },
      },
    ],
    original: digest(HTML),
    recorded: `${day}T08:10:00Z`,
    basis: {
      headline: "the page's linked data gives headline",
      published: "the page's metadata gives article:published_time",
      byline: 'the page prints "By Jane Roe"',
    },
    fetched: { url: URL_OF_CONVOY, at: `${day}T08:09:58Z` },
  };
};

export const readPages: ReportPage[] = [
  convoy(
    "r-convoy-1",
    "Convoy leaves Camp Taji\n\nSome 20 trucks left Camp Taji on Thursday, a witness said.\n\nThe road to Baghdad was closed for an hour.",
    "2020-04-02",
    "c-convoy-1",
    20,
  ),
  {
    ...convoy(
      "r-convoy-2",
      "Convoy leaves Camp Taji\n\nSome 35 trucks left Camp Taji on Thursday, two witnesses said.\n\nThe army did not comment.",
      "2020-04-03",
      "c-convoy-2",
      35,
    ),
    withdrawn: { seen: "2020-04-05T06:00:00Z", reason: "the server answers 410 for its address" },
  },
  {
    report: {
      id: "r-farsi",
      report: {
        headline: "کاروان از اردوگاه تاجی خارج شد",
        outlet: "Desert Courier",
        language: "fa",
        url: "https://desert-courier.example/fa/1",
        text: "کاروان از اردوگاه تاجی خارج شد\n\nK1 و تاجی: یک شاهد گفت که بیست کامیون روز پنجشنبه از اردوگاه خارج شدند.",
        published: { from: "2020-04-02", to: "2020-04-02", basis: "metadata" },
      },
      published: { from: "2020-04-02", to: "2020-04-02", basis: "metadata" },
    },
    claims: [],
    recorded: "2026-01-05T09:30:00Z",
    uncoded: true,
  },
];

export const superseded: Superseded[] = [{ report: "r-convoy-1", by: "r-convoy-2" }];

/** The fixture's desk is looked at at this moment. */
export const NOW = Date.parse("2020-04-07T12:00:00Z");

const feed = (url: string, own: Partial<Watched>): Watched => ({
  url,
  added: "2020-03-01T08:00:00Z",
  interval: 3600,
  due: "2020-04-07T12:40:00Z",
  failures: 0,
  lastRead: "2020-04-07T11:55:00Z",
  pages: { unread: 0, read: 0, unreadable: 0, withdrawn: 0 },
  unread: [],
  ...own,
});

const WATCHED: Watched[] = [
  feed("https://northern-wire.example/feed.xml", {
    title: "Northern Wire",
    lastRead: "2020-04-04T12:00:00Z",
    failures: 9,
    interval: 43_200,
    due: "2020-04-07T18:00:00Z",
    trouble: { code: "no-connection", message: "the server does not answer", since: "2020-04-04T13:00:00Z" },
    pages: { unread: 0, read: 212, unreadable: 0, withdrawn: 0 },
  }),
  feed("https://desert-courier.example/rss", {
    title: "Desert Courier: all news",
    lastNew: "2020-04-07T09:00:00Z",
    pages: { unread: 3, read: 40, unreadable: 1, withdrawn: 1 },
    unread: [
      { url: "https://desert-courier.example/2020/04/new", found: "2020-04-07T11:55:00Z" },
      {
        url: "https://desert-courier.example/2020/04/scan",
        found: "2020-04-06T12:00:00Z",
        trouble: { code: "no-article", message: "there is no article on this page", since: "2020-04-06T12:00:10Z" },
      },
    ],
  }),
];

/** Takes what holds the word “rocket”, knows what holds “before”, and cannot read anything else. */
async function take({ bytes, name }: Document): Promise<Taken> {
  const file = name;
  const words = new TextDecoder().decode(bytes);
  if (words.includes("before")) return { file, report: "r-k1", claims: 5, added: false, notes: [], failed: false };
  if (!words.includes("rocket")) {
    return { file, claims: 0, added: true, notes: [`${name}: there is no article in it`], failed: true };
  }
  return {
    file,
    report: "r-taji-a",
    headline: "Rockets",
    claims: 1,
    added: true,
    notes: ["no date on the page"],
    failed: false,
  };
}

export const readingDesk: Pick<Desk, "original" | "search" | "watched" | "take" | "fetch"> = {
  original: async (sha256) =>
    sha256 === digest(HTML) ? { sha256, mediaType: "text/html", bytes: new TextEncoder().encode(HTML) } : undefined,
  search: async (words) =>
    words === "تاجی"
      ? [
          {
            report: "r-farsi",
            excerpt: [
              { text: "K1 و ", marked: false },
              { text: "تاجی", marked: true },
              { text: ": یک شاهد گفت که بیست کامیون …", marked: false },
            ],
          },
        ]
      : words === "convoy"
        ? ["r-convoy-2", "r-convoy-1"].map((report) => ({
            report,
            excerpt: [
              { text: "Convoy", marked: true },
              { text: " leaves Camp Taji", marked: false },
            ],
          }))
        : [],
  watched: async () => WATCHED,
  take,
  fetch: async (url) => ({ ...(await take({ name: url, bytes: new TextEncoder().encode(url) })) }),
};
