import { isTracking } from "./tracking.ts";

/** Whether a text is written as an address of the web: http or https. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** The host of an address, with its port where it has one of its own; empty for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "";
}

/**
 * The address to show and to fetch: without fragment, session and tracking parameters; host in lower case, default port and
 * empty query off (URL standard). Other parameters stay as they are. What is no http(s) address is returned as it is.
 */
export function cleanAddress(url: string): string {
  return parsed(url)?.href ?? url;
}

/**
 * One key for all addresses of a page: as an http and https address, with "www." and the mobile host, the AMP and print versions, with
 * and without a trailing slash, its parameters in any order. It is no address to fetch. Page numbers and ids stay, so that two
 * pages never have one key. Of a key without a port, `https://` and the key is an address with the same key.
 */
export function pageKey(url: string): string {
  const address = parsed(url);
  if (!address) return url;
  const cached = fromAmpCache(address);
  if (cached && parsed(cached)) return pageKey(cached);
  const parameters = parametersOf(address).filter(([name, value]) => !choosesVersion(name, value));
  const query = parameters.map(([name, value]) => normalEscapes(value === "" ? name : `${name}=${value}`)).sort();
  const path = normalEscapes(pathKey(address.pathname));
  return `${hostKey(address.host)}${path}${query.length ? `?${query.join("&")}` : ""}${address.hash}`;
}

function parsed(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (!/^#[!/]/.test(url.hash)) url.hash = ""; // "#!/story/7" names a page of a program, "#part" a place on a page
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, "");
  const parameters = parametersOf(url).filter(([name, value]) => !isTracking(name, value));
  url.search = parameters.map(([, , asWritten]) => asWritten).join("&");
  return url;
}

/** Name, value and both as they are written; not by URLSearchParams, which would write the others anew. */
function parametersOf({ search }: URL): [name: string, value: string, asWritten: string][] {
  const written = search.slice(1).split("&").filter(Boolean);
  return written.map((parameter) => {
    const [name = "", ...value] = parameter.split("=");
    return [name, value.join("="), parameter];
  });
}

/** The address of the page that an AMP cache or viewer shows: its host and path follow in the path. */
function fromAmpCache({ hostname, pathname, search }: URL): string | undefined {
  const page =
    (/(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname) &&
      pathname.replace(/^(?:\/amp)*\/[acv]\/(?:s\/)?/, "")) ||
    (/^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname.replace(/^(?:\/amp)+\/(?:s\/)?/, ""));
  return page && /^[\w-]+(?:\.[\w-]+)+(?:$|\/)/.test(page) ? `https://${page}${search}` : undefined;
}

/** What many countries register names under: "amp.com.au" is no AMP version of "com.au". */
const SHARED_DOMAIN = /^(?:ac|co|com|edu|go|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/** The host without the labels of its mobile and AMP versions, and without "www" before it. */
function hostKey(host: string): string {
  const labels = host.replace(/\.(?=:|$)/, "").split(".");
  const dropAt = (i: number, names: RegExp) => {
    const domain = labels.slice(i + 1);
    if (domain.length < 2 || SHARED_DOMAIN.test(domain.join(".")) || !names.test(labels[i] as string)) return false;
    return labels.splice(i, 1).length > 0;
  };
  for (let i = labels.length - 1; i >= 0; i--) dropAt(i, /^(?:m|mobile|amp)$/);
  while (dropAt(0, /^www$/));
  return labels.join(".");
}

/** After these an "amp" or "print" is a subject. */
const SUBJECTS = /^(?:tags?|topics?|subjects?|keywords?|categor(?:y|ies)|sections?|search|authors?)$/i;

/** The path without an empty segment, a directory's index and what asks for the AMP or print version. */
function pathKey(path: string): string {
  const segments = path.split("/").filter(Boolean);
  while (segments.length > 1 && /^amp$/i.test(segments[0] as string)) segments.shift();
  for (let last = segments.at(-1); last !== undefined; last = segments.at(-1)) {
    const before = segments.at(-2);
    const version = /^(?:amp|print|printable)$/i.test(last) && before !== undefined && !SUBJECTS.test(before);
    if (!version && !/^index\.(?:html?|php)$/i.test(last)) break;
    segments.pop();
  }
  const page = segments.pop()?.replace(/(?<=[^.])\.(?:amp|print)(?=\.html?$|$)/i, "");
  return page === undefined ? "" : ["", ...segments, page].join("/");
}

/** Whether a parameter chooses between the versions of a page for phones, paper and AMP. */
function choosesVersion(name: string, value: string): boolean {
  if (/^(?:amp|noamp|print|printable|mobile)$/i.test(name))
    return /^(?:|[01]|true|false|yes|no|amp|print|mobile)$/i.test(value);
  if (name === "m") return /^[01]$/.test(value); // Blogger; elsewhere "m" is a month
  const choices = /^(?:view|output|outputtype|format|mode|layout|display|version)$/i;
  return choices.test(name) && /^(?:amp|print|printable|printer|mobile)$/i.test(value);
}

/** Escapes in capitals, and none of characters that need none (RFC 3986, 6.2.2). */
function normalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
  });
}
