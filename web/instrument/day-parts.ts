/** The day and the known moment that the page shows, as its address has them. */
export interface Moment {
  day: string;
  known: string;
}

/** Told to the document when the page shows another moment. */
export const MOMENT_CHANGED = "situ:moment";

const shownBefore = new Map<string, string>();
let wanted: Moment | undefined;
let underWay = false;

/** What the page shows now: its form says so, with or without an address that does. */
export function shownMoment(): Moment {
  return { day: asked("day") ?? "", known: asked("known") ?? "" };
}

/** The query that asks for a moment, with all else that the address asks for: language, boundaries, filters. */
export function momentQuery({ day, known }: Moment): string {
  const query = new URLSearchParams(location.search);
  query.set("day", day);
  query.set("known", known);
  return `?${query}`;
}

function asked(name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`#moment [name=${name}]`)?.value;
}

/** Shows another moment: the newest wish is fetched as soon as the one under way is shown; what lies between is skipped. */
export async function showMoment(moment: Moment): Promise<void> {
  wanted = moment;
  if (underWay) return;
  underWay = true;
  try {
    while (wanted) {
      const next: Moment = wanted;
      wanted = undefined;
      const parts = await fetchParts(momentQuery(next));
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
  shownBefore.set(query, parts);
  return parts;
}

function sayUnanswered(): void {
  const line = document.querySelector("#moment .tally");
  if (line) line.textContent = "The desk does not answer: is it still running?";
}

/** Puts each part in the place of the one with its name, and keeps the address and the links in step. */
function replaceParts(html: string, moment: Moment): void {
  const parts = new DOMParser().parseFromString(html, "text/html");
  for (const part of parts.querySelectorAll("[data-part]")) {
    const name = part.getAttribute("data-part");
    document.querySelector(`[data-part="${name}"]`)?.replaceWith(document.adoptNode(part));
  }
  const query = momentQuery(moment);
  history.replaceState(null, "", query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".masthead a")) keepMoment(link, moment);
  document.dispatchEvent(new CustomEvent(MOMENT_CHANGED));
}

function keepMoment(link: HTMLAnchorElement, { day, known }: Moment): void {
  const query = new URLSearchParams(link.search);
  query.set("day", day);
  query.set("known", known);
  link.search = `${query}`;
}
