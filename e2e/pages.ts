/** A page of each kind of the fixture desk, by the name of its picture. */
export const PAGES: Record<string, string> = {
  situation: "/",
  brief: "/brief",
  "brief-week": "/brief?from=2020-03-23",
  "brief-arabic": "/brief?lang=ar",
  installations: "/installations",
  installation: "/installations/k1",
  event: "/events/c-taji-a",
  reports: "/reports",
  events: "/events",
  "events-arabic": "/events?lang=ar",
  actors: "/actors",
  actor: "/actors/cjtf-oir",
  group: "/actors/kataib-hezbollah",
  place: "/places/iraq",
  source: "/sources/desert-courier",
  "event-arabic": "/events/c-taji-a?lang=ar",
  "installation-arabic": "/installations/qayyarah-west?lang=ar",
  "actor-arabic": "/actors/cjtf-oir?lang=ar",
  places: "/places?all=1",
  claims: "/claims",
  "sources-arabic": "/sources?lang=ar",
  report: "/reports/r-k1",
  "report-arabic": "/reports/r-taji-b",
  "report-ar": "/reports/r-k1?lang=ar",
  "report-arabic-ar": "/reports/r-taji-b?lang=ar",
  disputes: "/disputes",
  sources: "/sources",
  "reports-farsi": "/reports?language=fa",
  "report-farsi": "/reports/r-farsi",
  "report-changed": "/reports/r-convoy-2",
  "report-superseded": "/reports/r-convoy-1",
  changes: "/reports/r-convoy-2/changes",
  search: "/search?q=convoy",
  "search-farsi": "/search?q=%D8%AA%D8%A7%D8%AC%DB%8C",
  "search-taji": "/search?q=taji",
  "search-none": "/search?q=nothing",
  add: "/add",
  "add-ar": "/add?lang=ar",
  review: "/review",
  "review-merge": "/review?item=c-k1&act=merge",
  "review-split": "/review?item=c-taji-a&act=split",
  "review-correct": "/review?item=c-k1&act=correct",
  "review-arabic": "/review?lang=ar&item=c-taji-a&act=correct",
  "review-add": "/review/reports/r-k1/add?start=191&end=260",
  "review-name": "/review/reports/r-k1/name?start=324&end=338",
  "review-report": "/review/reports/r-k1/correct",
  log: "/log",
  missing: "/nowhere",
  try: "/try",
  "report-hostile": "/reports/r-hostile",
  "search-empty": "/search",
};

/** The address of each page once, whatever the language. */
export const ADDRESSES = [...new Set(Object.values(PAGES).map(withoutLanguage))];

/** The same page in a language. */
export function inLanguage(path: string, language: "en" | "ar"): string {
  return language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
}

function withoutLanguage(path: string): string {
  return path.replace(/[?&]lang=ar(?=&|$)/, "").replace(/^([^?&]*)&/, "$1?");
}
