import { type FigureOrder, figureOrderIn } from "../article/printed-moment.ts";
import type { Page } from "./page.ts";

/** Longer lines are of the article, whose figures are others' dates. */
const LONGEST = 120;
/** Domains of countries that are used the world over. */
const WORLDWIDE = new Set(["ai", "cc", "co", "fm", "io", "me", "tv", "ws"]);

/**
 * Whether this page writes 29/03/2020 or 03/29/2020: as another of its dates shows, as its host's country does, or its
 * language; undefined where nothing tells.
 */
export function figureOrderOf(page: Page, url: string | undefined): FigureOrder | undefined {
  return shown(page) ?? ofCountry(url) ?? ofLanguage(page.document.documentElement?.getAttribute("lang") ?? "");
}

function shown({ lines }: Page): FigureOrder | undefined {
  const orders = new Set(lines.flatMap(({ text }) => (text.length <= LONGEST ? (figureOrderIn(text) ?? []) : [])));
  return orders.size === 1 ? [...orders][0] : undefined;
}

function ofCountry(url: string | undefined): FigureOrder | undefined {
  const domain = url && URL.canParse(url) ? (new URL(url).hostname.split(".").at(-1) ?? "") : "";
  if (/^(?:us|gov|mil|ph)$/.test(domain)) return "month-first";
  return /^[a-z]{2}$/.test(domain) && !WORLDWIDE.has(domain) && domain !== "ca" ? "day-first" : undefined;
}

/** English has both orders; a bare "en-US" is what programs write on pages of any country, and so tells nothing. */
function ofLanguage(language: string): FigureOrder | undefined {
  if (/^en[-_](?:gb|au|nz|ie|in|za)$/i.test(language)) return "day-first";
  return language && !/^en/i.test(language) ? "day-first" : undefined;
}
