/** The day and the known moment that the page shows, as its address has them. */
export interface Moment {
  day: string;
  known: string;
}

/** What an address can be asked to change; null takes a part away. */
export type Wish = Partial<Record<"day" | "known" | "since" | "from" | "to", string | null>>;

/** Told to the document when the page shows another moment. */
export const MOMENT_CHANGED = "situ:moment";

/** Moments that are kept at hand: a reader drags the day to and fro. */
const MOST_SHOWN = 60;
const shownBefore = new Map<string, string>();
let wanted: string | undefined;
let underWay = false;

/** What the page shows now: its form says so, with or without an address that does. */
export function shownMoment(): Moment {
  return { day: asked("day") ?? "", known: asked("known") ?? "" };
}

/** The query that asks for a moment, with all else that the address asks for: language, boundaries, filters. */
export function momentQuery({ day, known }: Moment): string {
  return queryWith(location.search, { day, known });
}

function queryWith(search: string, wish: Wish): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(wish)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `?${query}`;
}

function asked(name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`#moment input[name=${name}]`)?.value;
}

/** A part of the address as it will be once all wishes are shown. */
export function wished(name: keyof Wish): string | null {
  return new URLSearchParams(wanted ?? location.search).get(name);
}

/** The page's address with another wish, on top of those that are not shown yet. */
export function wish(change: Wish): void {
  void ask(queryWith(wanted ?? momentQuery(shownMoment()), change));
}

/** Shows what an address asks for: the newest is fetched as soon as the one under way is here; what lies between is skipped. */
export async function ask(query: string): Promise<void> {
  wanted = query;
  if (underWay) return;
  underWay = true;
  try {
    while (wanted !== undefined) {
      const next: string = wanted;
      const parts = await fetchParts(next);
      if (wanted !== next) continue;
      wanted = undefined;
      if (parts === undefined) sayUnanswered();
      else replaceParts(parts, next);
    }
  } finally {
    underWay = false;
  }
}

async function fetchParts(query: string): Promise<string | undefined> {
  const kept = shownBefore.get(query);
  if (kept !== undefined) return kept;
  const response = await fetch(`/parts${query}`).catch(() => undefined);
  if (!response?.ok) return undefined;
  const parts = await response.text();
  const [oldest] = shownBefore.keys();
  if (shownBefore.size >= MOST_SHOWN && oldest !== undefined) shownBefore.delete(oldest);
  shownBefore.set(query, parts);
  return parts;
}

function sayUnanswered(): void {
  const form = document.querySelector<HTMLFormElement>("#moment");
  const line = form?.querySelector(".tally");
  if (line) line.textContent = form?.dataset.noAnswer ?? "";
}

/** Puts each part in the place of the one with its name, and keeps the address and the links in step. */
function replaceParts(html: string, query: string): void {
  const parts = new DOMParser().parseFromString(html, "text/html");
  for (const part of parts.querySelectorAll("[data-part]")) {
    const shown = document.querySelector(`[data-part="${part.getAttribute("data-part")}"]`);
    if (!shown) continue;
    keepOpen(shown, part);
    shown.replaceWith(document.adoptNode(part));
  }
  history.replaceState(null, "", query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".masthead a, [data-keeps-moment] a"))
    keepMoment(link);
  for (const form of document.querySelectorAll<HTMLFormElement>("[data-keeps-moment] form")) keepFields(form);
  document.dispatchEvent(new CustomEvent(MOMENT_CHANGED));
}

/** What a reader has opened stays open. */
function keepOpen(shown: Element, next: Element): void {
  const opened = [...shown.querySelectorAll("details")].map(({ open }) => open);
  next.querySelectorAll("details").forEach((details, i) => {
    details.open = opened[i] ?? false;
  });
}

function keepMoment(link: HTMLAnchorElement): void {
  link.search = queryWith(link.search, shownMoment());
}

function keepFields(form: HTMLFormElement): void {
  for (const [name, value] of Object.entries(shownMoment())) {
    const field = form.querySelector<HTMLInputElement>(`[name=${name}]`) ?? document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
}
