/** The address in full, where it is one of the web; undefined for mailto:, javascript: and what is no address. */
export function absoluteAddress(address: string | undefined, base?: string): string | undefined {
  if (!address?.trim() || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}

/** The base of addresses inside several elements with an xml:base, the outermost first (XML Base, 4). */
export function baseOf(...bases: (string | undefined)[]): string | undefined {
  return bases.reduce((outer, inner) => absoluteAddress(inner, outer) ?? outer, undefined);
}
