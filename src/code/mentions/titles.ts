import type { Found } from "./found.ts";

/** "Minister" before "Zeynab Haddadi": the title belongs to the person's name, which stays a mention of its own. */
export function joinTitles(mentions: Found[], text: string): Found[] {
  const persons = new Map(mentions.filter(({ kind }) => kind === "person").map((person) => [person.start, person]));
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2));
  return mentions.map((mention) => {
    const name = mention.kind === "person" && text[mention.end] === " " ? persons.get(mention.end + 1) : undefined;
    return name && isCapital(mention.start) && isCapital(name.start) ? { ...name, start: mention.start } : mention;
  });
}
