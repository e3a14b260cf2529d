import type { MiddlewareHandler } from "hono";

/** What a page may load; `host` is the one beside the desk that the user's own map tiles come from. */
function policy(host = ""): string {
  return [
    "default-src 'self'",
    // MapLibre decodes its canvas images through blobs and draws its controls from data addresses.
    `img-src 'self' data: blob: ${host}`.trim(),
    `connect-src 'self' ${host}`.trim(),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For a preserved page, which somebody else wrote: nothing in it may run or load, however it is opened. */
export const ORIGINAL_POLICY = "sandbox; default-src 'none'";

/**
 * Headers that keep a page to itself: nothing from outside, no framing, no sniffing, no referrer to other sites.
 *
 * @param tilesHost the origin of the user's own map tiles, where they come from another host
 */
export const securityHeaders = (tilesHost: string | undefined): MiddlewareHandler => {
  const own = policy(tilesHost);
  return async (c, next) => {
    await next();
    if (!c.res.headers.has("Content-Security-Policy")) c.header("Content-Security-Policy", own);
    c.header("X-Content-Type-Options", "nosniff");
    // With "no-referrer" a browser would hide from the desk that a form came from its own page.
    c.header("Referrer-Policy", "same-origin");
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    c.header("Cross-Origin-Resource-Policy", "same-origin");
    c.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  };
};
