import type { Problem } from "./problem.ts";
import type { Rules } from "./read-robots.ts";
import { robotsRules } from "./robots-rules.ts";
import { PRODUCT } from "./user-agent.ts";
import { hostOf } from "./web-address.ts";

/** What robots.txt says of one page. */
interface Permission {
  /** Why the page may not be asked for now. */
  problem?: Problem;
  /** Seconds that the site wants between requests (Crawl-delay); 0 where it says nothing. */
  pause: number;
}

/** The robots.txt of every site asked lately. */
interface Robots {
  permission(url: URL): Promise<Permission>;
  /** How many sites are remembered. */
  size(): number;
}

const HOUR = 3_600_000;
/** Milliseconds after which a robots.txt is read again (RFC 9309, 2.4). */
const LIFE = 24 * HOUR;
/** The same where it could not be read: soon, so that a short outage does not cost a day. */
const RETRY = HOUR / 6;
/** Characters of all robots.txt together. A few kilobytes each are usual; beyond, the oldest are read again when needed. */
const MOST_KEPT = 50_000_000;

interface Site {
  rules: Rules;
  until: number;
}

/**
 * @param read reads the robots.txt of an origin
 * @param now milliseconds since 1970
 * @param mostKept characters to keep at most
 */
export function createRobots(
  read: (origin: string) => Promise<Rules>,
  now: () => number,
  mostKept: number = MOST_KEPT,
): Robots {
  const sites = new Map<string, Site>();
  const reading = new Map<string, Promise<Rules>>();
  let kept = 0;
  let swept = now();

  function keep(origin: string, site: Site): void {
    forget(origin);
    sites.set(origin, site);
    kept += lengthOf(site);
    for (const oldest of sites.keys()) if (kept > mostKept) forget(oldest);
  }

  function forget(origin: string): void {
    kept -= lengthOf(sites.get(origin));
    sites.delete(origin);
  }

  /** Rules are kept for a day beyond their life, should the site not answer then; an idle site is forgotten. */
  function forgetIdle(): void {
    if (now() - swept < HOUR) return;
    swept = now();
    for (const [origin, site] of sites) if (now() > site.until + LIFE) forget(origin);
  }

  /** Reads the rules. Those known before stay in force while new ones cannot be read (RFC 9309, 2.4). */
  async function renew(origin: string): Promise<Rules> {
    const fresh = await read(origin);
    const known = sites.get(origin)?.rules;
    const rules = isText(fresh) || !isText(known) ? fresh : known;
    keep(origin, { rules, until: now() + (isText(fresh) ? LIFE : RETRY) });
    return rules;
  }

  /** The rules in force; of several that ask at once, one reads them for all. */
  function rulesOf(origin: string): Promise<Rules> {
    forgetIdle();
    const site = sites.get(origin);
    if (site && now() < site.until) return Promise.resolve(site.rules);
    const pending = reading.get(origin) ?? renew(origin).finally(() => reading.delete(origin));
    reading.set(origin, pending);
    return pending;
  }

  async function permission(url: URL): Promise<Permission> {
    const rules = await rulesOf(url.origin);
    if (!isText(rules)) return { problem: rules, pause: 0 };
    const { allows, delay } = robotsRules(rules, PRODUCT);
    return allows(url.pathname + url.search) ? { pause: delay } : { problem: disallowed(url), pause: delay };
  }

  return { permission, size: () => sites.size };
}

function isText(rules: Rules | undefined): rules is string {
  return typeof rules === "string";
}

function lengthOf(site: Site | undefined): number {
  return isText(site?.rules) ? site.rules.length : 0;
}

function disallowed(url: URL): Problem {
  const message = `${hostOf(url)} asks programs not to read this page (robots.txt); if you may, save the page and read the file`;
  return { code: "robots", message };
}
