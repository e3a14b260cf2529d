import { cleanCharacters, fold } from "../characters.ts";

const ENTITIES: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** No field of a page is longer, in characters. */
const LONGEST = 2000;

/** A value of a page's metadata as one line, the first of a list; undefined where it is no text or empty. */
export function plain(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? fold(cleanCharacters(unescaped(first.slice(0, LONGEST)))) || undefined : undefined;
}

/** Text without the entities and tags that many pages' metadata escape once too often. */
function unescaped(value: string): string {
  return value
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.replace(/^x/i, "0x"))),
    )
    .replace(/&(\w{2,6});/g, (entity, known: string) => ENTITIES[known] ?? entity)
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, "");
}

/** A text's letters and figures alone, to compare headlines and names by. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
