import { absoluteAddress } from "./address.ts";

/** A link of an Atom feed, or of an RSS feed that uses Atom's. */
interface Link {
  href?: string | undefined;
  rel?: string | undefined;
  type?: string | undefined;
}

/** The address of a feed's next, older page (RFC 5005: paged feeds' "next", archived feeds' "prev-archive"). */
export function nextPage(
  links: readonly Link[],
  base: string | undefined,
  address: string | undefined,
): string | undefined {
  const link = withRelation(links, "next") ?? withRelation(links, "prev-archive");
  const next = absoluteAddress(link?.href, base);
  return next === absoluteAddress(address) ? undefined : next;
}

/** The address of an entry's page (RFC 4287, 4.2.7): an alternate, a web page before anything else. */
export function alternateOf(links: readonly Link[]): string | undefined {
  const alternates = links.filter(({ rel }) => rel === undefined || relationOf(rel) === "alternate");
  return (alternates.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternates[0])?.href;
}

function withRelation(links: readonly Link[], relation: string): Link | undefined {
  return links.find(({ rel }) => relationOf(rel) === relation);
}

function relationOf(rel: string | undefined): string | undefined {
  return rel?.trim().toLowerCase().replace("http://www.iana.org/assignments/relation/", "");
}

/**
 * FeedBurner's and Pheedo's name for the article's own address, where their link goes by way of them, as the Dublin Core
 * term of the same meaning, which the parser knows.
 */
export function withOrigin(xml: string): string {
  return xml.replace(/(<\/?)(?:feedburner|pheedo):origLink\b/gi, "$1dcterms:isFormatOf");
}
