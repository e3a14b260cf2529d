/** What Content-Type says (RFC 9110, 8.3): the media type in lower case without parameters, and the charset's label. */
export function contentType(header: string | undefined): { mediaType?: string; charset?: string } {
  const mediaType = /^\s*([^\s;,/]+\/[^\s;,]+)/.exec(header ?? "")?.[1]?.toLowerCase();
  const charset = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(header ?? "")?.[1]?.toLowerCase();
  return { ...(mediaType && { mediaType }), ...(charset && { charset }) };
}
