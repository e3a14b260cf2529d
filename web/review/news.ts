const PAUSE_MS = 3000;

/** What the desk says happened since a page was drawn. */
interface News {
  last: string;
  left: string;
  news: { id: string; about: string[]; sentence: string }[];
}

/** Asks every few seconds, while the page is in view, what others did; what they did to the open item it says at once. */
export function hearNews(page: HTMLElement): void {
  const about = new Set(page.dataset.about?.split(" "));
  let last = page.dataset.last ?? "";
  let tag = "";
  let waiting = 0;
  const hear = ({ news, left, last: latest }: News) => {
    last = latest;
    for (const count of page.querySelectorAll("[data-left]")) count.textContent = left;
    const own = news.filter((one) => one.about.some((thing) => about.has(thing)));
    if (own.length > 0) tell(page, own.map(({ sentence }) => sentence).join(" "));
  };
  const ask = async () => {
    const heard = await newsAfter(last, tag, page.dataset.news ?? "");
    if (heard) {
      tag = heard.tag;
      hear(heard.news);
    }
    // Each time that the page comes into view it asks at once: what waits already must not ask beside it.
    clearTimeout(waiting);
    if (!document.hidden) waiting = window.setTimeout(ask, PAUSE_MS);
  };
  document.addEventListener("visibilitychange", () => {
    clearTimeout(waiting);
    if (!document.hidden) void ask();
  });
  if (!document.hidden) waiting = window.setTimeout(ask, PAUSE_MS);
}

/** What is new; nothing where nothing is, or the desk does not answer. */
async function newsAfter(last: string, tag: string, path: string): Promise<{ news: News; tag: string } | undefined> {
  const address = new URL(path, location.href);
  address.searchParams.set("after", last);
  try {
    const headers = { Accept: "application/json", ...(tag && { "If-None-Match": tag }) };
    const response = await fetch(address, { headers, cache: "no-store" });
    if (response.status !== 200) return undefined;
    return { news: await response.json(), tag: response.headers.get("ETag") ?? "" };
  } catch {
    return undefined;
  }
}

/** Says in the live line what somebody else did, with a way to the page as it is now. */
function tell(page: HTMLElement, words: string): void {
  const line = page.querySelector<HTMLElement>("#told");
  if (!line) return;
  const way = document.querySelector<HTMLTemplateElement>("#news-open")?.content.cloneNode(true);
  const told = document.createElement("bdi");
  told.textContent = words;
  line.classList.add("is-news");
  line.replaceChildren(told, " ", ...(way ? [way] : []));
}
