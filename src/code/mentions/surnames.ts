import type { Found } from "./found.ts";

/**
 * "Lyons said", after "Colonel David Lyons" was told of, is that person and not the city: a name of one word that ended a person's full name before.
 */
export function knowSurnames(mentions: Found[], text: string): Found[] {
  const surnames = new Set<string>();
  return mentions.map((mention) => {
    const words = text.slice(mention.start, mention.end).split(/\s+/);
    const last = words.at(-1) ?? "";
    if (mention.kind === "person" && words.length > 1 && /^\p{Lu}\p{Ll}/u.test(last)) surnames.add(last);
    const isSurname = mention.kind === "place" && words.length === 1 && surnames.has(last);
    return isSurname ? { kind: "person", start: mention.start, end: mention.end } : mention;
  });
}
