import { expect, it } from "vitest";
import { groupBy } from "../../model/group-by.ts";
import { loadPacks } from "../../packs/load.ts";
import { messagesIn } from "./messages.ts";

/** Posts that so many hold in the packs have a word in each language. */
const USUAL = 5;

it("has an Arabic word for each post that several people hold", () => {
  const posts = loadPacks()
    .flatMap(({ entities }) => entities.flatMap(({ affiliations = [] }) => affiliations))
    .flatMap(({ post }) => post ?? []);
  const usual = [...groupBy(posts, (post) => post)].filter(([, holders]) => holders.length >= USUAL);
  const { post: inArabic } = messagesIn("ar").entity;
  expect(usual.length).toBeGreaterThan(20);
  expect(usual.map(([post]) => post).filter((post) => /[a-z]/i.test(inArabic(post)))).toEqual([]);
});
