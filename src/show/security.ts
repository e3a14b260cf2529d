import type { MiddlewareHandler } from "hono";

const POLICY = [
  "default-src 'self'",
  // MapLibre decodes its canvas images through blobs and draws its controls from data addresses.
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that keep a page to itself: nothing from outside, no framing, no sniffing, no referrer. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Content-Security-Policy", POLICY);
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cross-Origin-Opener-Policy", "same-origin");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  c.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
};
