import type { Found } from "./found.ts";

/** A word before a person's name: "Lt.", "Sheikh". */
export const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sir|Lord|Lady|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Sgt|Cpl|Spc|Pvt|Adm|Sen|Rep|Gov|Sheikh|Imam|Ayatollah|Mullah)\.?$/;

/** Up to four capitalised words, which the parser lost behind a title. */
const NAME_BEHIND = /^(?: \p{Lu}[\p{L}\p{M}'’-]*\.?){1,4}(?<!\.)/u;

/** "Minister" before "Zeynab Haddadi": the title belongs to the person's name, which stays a mention of its own where it was found. */
export function joinTitles(mentions: Found[], text: string): Found[] {
  const persons = new Map(mentions.filter(({ kind }) => kind === "person").map((person) => [person.start, person]));
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2));
  return mentions.map((mention) => {
    if (mention.kind !== "person" || !isCapital(mention.start)) return mention;
    const name = text[mention.end] === " " ? persons.get(mention.end + 1) : undefined;
    if (name && isCapital(name.start)) return { ...name, start: mention.start };
    const isTitle = TITLE.test(/\S+$/.exec(text.slice(mention.start, mention.end))?.[0] ?? "");
    const behind = isTitle ? NAME_BEHIND.exec(text.slice(mention.end, mention.end + 80)) : null;
    return behind ? { ...mention, end: mention.end + behind[0].length } : mention;
  });
}
