import { expect, it } from "vitest";
import { type DomElement, parsePage } from "./dom.ts";
import { linesOf } from "./lines.ts";
import { withoutLinksAbove } from "./links-above.ts";

const PARAGRAPH =
  "<p>The council met on Sunday and heard from the engineers that the bridge will be closed until May.</p>";
const textsOf = (html: string) =>
  withoutLinksAbove(linesOf(parsePage(html).body as DomElement)).map(({ text }) => text);
const item = (text: string) => `<li>Dec 23 <a href="/x">${text}</a></li>`;

it("a list of links to other stories above the first paragraph goes", () => {
  const list = `<ul>${["Road reopens", "Market burns", "Rain ahead"].map(item).join("")}</ul>`;
  expect(textsOf(`<h1>Bridge closed</h1>${list}${PARAGRAPH}`)).toEqual([
    "Bridge closed",
    expect.stringMatching(/^The council/),
  ]);
});

it("a list of what the article says, and one below its beginning, stay", () => {
  const points = "<ul><li>Bridge closed</li><li>Until May</li><li>Buses go round</li></ul>";
  const told = `<ul>${["The bridge is closed.", "Buses go round by the old road.", "It opens in May again."].map(item).join("")}</ul>`;
  expect(textsOf(`${points}${told}${PARAGRAPH}`)).toHaveLength(7);
  const below = `<ul>${["Road reopens", "Market burns", "Rain ahead"].map(item).join("")}</ul>`;
  expect(textsOf(`${PARAGRAPH}${below}`)).toHaveLength(4);
});

it("two links above it may be the article's own, and stay", () => {
  expect(textsOf(`<ul>${["Part one", "Part two"].map(item).join("")}</ul>${PARAGRAPH}`)).toHaveLength(3);
});
