import type { Published, Report } from "../../model/report.ts";
import { present } from "../present.ts";
import { withoutAboutAuthor } from "./about-author.ts";
import { takeClosingAgency, takeCreditLines } from "./credit.ts";
import { takeDateline } from "./dateline.ts";
import { withoutFurniture, withoutReadersPart } from "./furniture.ts";
import { takeHeading } from "./heading.ts";
import { languageOf } from "./language.ts";
import { printedDay } from "./printed-day.ts";

/** What a document says of itself apart from its text; it goes before what the text's own lines say. */
export type Known = Omit<Report, "text">;

/**
 * The report in a page's lines: without furniture, credit, byline and dateline, which become fields.
 *
 * @param lines paragraphs in the order of the page, white space folded
 * @returns undefined when nothing of an article is left
 */
export function reportOf(lines: readonly string[], known: Known = {}): Report | undefined {
  const credited = takeCreditLines(withoutReadersPart(lines));
  const closed = takeClosingAgency(withoutFurniture(credited.lines));
  const { heading, lines: body } = takeHeading(closed.lines, known.headline);
  const [first = "", ...others] = withoutAboutAuthor(body, known.byline ?? heading.byline);
  const { text: opening, dateline, agency, day } = takeDateline(first);
  const text = [heading.headline, opening, ...others].filter(Boolean).join("\n\n");
  if (text === "") return undefined;
  const printed = heading.printed ?? (day ? { line: day, day: printedDay(day) } : undefined);
  const credit = known.credit ?? credited.credit ?? closed.credit ?? agency ?? known.agency;
  return present({
    section: heading.section,
    byline: heading.byline,
    dateline,
    published: printed?.day ? publishedAsPrinted(printed.day, printed.line) : undefined,
    ...present(known),
    credit,
    agency: known.agency === credit ? undefined : known.agency,
    headline: heading.headline,
    language: languageOf(text) ?? known.language,
    text,
  });
}

function publishedAsPrinted(day: string, line: string): Published {
  return { from: day, to: day, basis: "text", reasons: [`the page prints "${line}"`] };
}
