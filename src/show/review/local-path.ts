const DESK = "http://desk";
const USUAL = "/review";

/** A path within the desk, as an address has it; whatever else was given is not gone to. */
export function localPath(given: string | null): string {
  if (!given?.startsWith("/") || !URL.canParse(given, DESK)) return USUAL;
  const { origin, pathname, search, hash } = new URL(given, DESK);
  // "/.//elsewhere.example" is a path of the desk, but what is left of it names another host.
  return origin === DESK && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : USUAL;
}
