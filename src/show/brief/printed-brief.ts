import type { At, Desk } from "../../desk/desk.ts";
import type { Day } from "../../model/day.ts";
import type { Locale } from "../../model/locale.ts";
import { openView } from "../view.ts";
import { dataOf } from "./brief-data.ts";
import { markdownOf } from "./brief-markdown.ts";
import { textOf } from "./brief-text.ts";
import { stretchOf } from "./stretch.ts";
import { stretchBrief } from "./stretch-brief.ts";

export const FORMATS = ["text", "markdown", "json"] as const;
export type Format = (typeof FORMATS)[number];

interface Asked extends At {
  from?: Day;
  lang: Locale;
  format: Format;
}

/** The brief as a terminal prints it: the same as its pages give. @throws BadRequest when it would run backwards */
export async function printedBrief(desk: Desk, { day, known, from, lang, format }: Asked): Promise<string> {
  const view = await openView(desk, { day, known, lang });
  const brief = await stretchBrief(desk, view, stretchOf(view, from));
  switch (format) {
    case "text":
      return textOf(view, brief, undefined);
    case "markdown":
      return markdownOf(view, brief, undefined);
    case "json":
      return JSON.stringify(dataOf(view, brief), null, 2);
  }
}
