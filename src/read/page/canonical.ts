import { type Found, firstFound, found } from "./found.ts";
import type { Page } from "./page.ts";

/**
 * The address that a page gives as its own (RFC 6596, rel=canonical), else og:url, else the one it was fetched from.
 * Relative addresses are resolved; another site's and the home page's are not believed.
 */
export function canonicalOf({ document, metas, address }: Page): Found<string> | undefined {
  const link = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  const base = document.querySelector("base[href]")?.getAttribute("href");
  const open = metas.first("og:url");
  const own = (href: string | null | undefined) => believable(resolved(href, base, address), address);
  return firstFound(
    found(own(link), "the page's canonical link"),
    open && found(own(open.value), open.basis),
    found(own(address), "the address it was fetched from"),
  );
}

function resolved(href: string | null | undefined, base: string | null | undefined, address?: string): URL | undefined {
  try {
    return href ? new URL(href.trim(), base ? new URL(base, address) : address) : undefined;
  } catch {
    return undefined;
  }
}

function believable(url: URL | undefined, address: string | undefined): string | undefined {
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.pathname === "/" && url.search === "") return undefined;
  return !address || isSameSite(url.hostname, new URL(address).hostname) ? url.href : undefined;
}

/** Whether two hosts are one site's: the same but for "www.", "m.", "amp.", or one under the other. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp)\.)+/, "")) as [
    string,
    string,
  ];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
