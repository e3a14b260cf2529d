import { passagesOf } from "../../src/reckon/origins/quotations.ts";
import { colour, newsEvent, tellingOf } from "./news.ts";
import type { Random } from "./random.ts";
import { type Draft, printed, wordCount } from "./texts.ts";
import { CLASSES } from "./words.ts";

/** Makes a copy of a text by changing a share of its words. */
export type Edit = (draft: Draft, share: number, random: Random) => Draft;

export const EDITS: { [kind: string]: Edit } = {
  cuts,
  "new lead": newLead,
  "paragraphs moved": moveParagraphs,
  "words swapped": swapWords,
  "all of these": mixed,
};

/** Takes sentences out here and there, and words off the end of the last one, until the share is gone. */
function cuts(draft: Draft, share: number, random: Random): Draft {
  let left = Math.round(share * wordCount(printed(draft)));
  const kept = draft.map((paragraph) => [...paragraph]);
  while (left > 0) {
    const paragraph = random.pick(kept.filter(({ length }) => length > 0));
    const at = random.between(0, paragraph.length - 1);
    const words = (paragraph[at] as string).split(" ");
    paragraph.splice(at, 1, ...(words.length > left ? [words.slice(0, -left).join(" ")] : []));
    left -= words.length;
  }
  return kept.filter(({ length }) => length > 0);
}

/** Puts a new first paragraph where the first words of the text were: as many as it takes away. */
function newLead(draft: Draft, share: number, random: Random): Draft {
  const size = Math.round(share * wordCount(printed(draft)));
  const words = printed(draft).split(" ");
  const written = [...tellingOf(newsEvent(random), random.between(0, 7), 5, random), ...colour(12, random)].join(" ");
  const rest = words.slice(size).join(" ");
  return [[written.split(" ").slice(0, size).join(" ")], ...rest.split("\n\n").map((paragraph) => [paragraph])];
}

/** Moves whole paragraphs elsewhere until those that moved hold the share. */
function moveParagraphs(draft: Draft, share: number, random: Random): Draft {
  const moved = [...draft];
  let left = share * wordCount(printed(draft));
  while (left > 0 && moved.length > 1) {
    const from = random.between(0, moved.length - 1);
    const [paragraph] = moved.splice(from, 1) as [string[]];
    moved.splice((from + random.between(1, moved.length)) % (moved.length + 1), 0, paragraph);
    left -= wordCount(paragraph.join(" "));
  }
  return moved;
}

/** Puts words of like meaning, or only of the same class, for others: never for names, numbers or what somebody is quoted with. */
function swapWords(draft: Draft, share: number, random: Random): Draft {
  const passages = passagesOf(printed(draft)).map(({ text, quoted }) => ({
    quoted,
    words: text.split(/(\s+|[^\w'-]+)/),
  }));
  const places = passages.flatMap(({ quoted, words }) =>
    quoted ? [] : words.flatMap((word, at) => (LIKE.has(word.toLowerCase()) ? [{ words, at }] : [])),
  );
  const count = Math.round(share * wordCount(printed(draft)));
  for (const { words, at } of random.shuffled(places).slice(0, count)) {
    const { group, all } = LIKE.get((words[at] as string).toLowerCase()) as Alternatives;
    const others = (group.length > 1 && random.share() < 0.7 ? group : all).filter((word) => word !== words[at]);
    words[at] = random.pick(others);
  }
  const text = passages.flatMap(({ words }) => words).join("");
  return text.split("\n\n").map((paragraph) => [paragraph]);
}

interface Alternatives {
  group: string[];
  all: string[];
}

const LIKE = new Map<string, Alternatives>(
  Object.values(CLASSES).flatMap((groups) => {
    const all = groups.flat();
    return groups.flatMap((group) => group.map((word): [string, Alternatives] => [word, { group, all }]));
  }),
);

/** Each kind of edit with a part of the share, in an order by chance. */
function mixed(draft: Draft, share: number, random: Random): Draft {
  const edits = random.shuffled([cuts, newLead, moveParagraphs, swapWords]);
  const cutsAt = [0, ...[random.share(), random.share(), random.share()].sort(), 1];
  return edits.reduce((text, edit, i) => edit(text, share * ((cutsAt[i + 1] ?? 1) - (cutsAt[i] ?? 0)), random), draft);
}
