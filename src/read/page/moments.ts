import { type DayLabel, daysOnLine, type LabelledDay, labelIn } from "../article/day-line.ts";
import { type FigureOrder, type PrintedMoment, printedMoment } from "../article/printed-moment.ts";
import { LONGEST_LABEL } from "../article/prose.ts";
import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { plain } from "./plain.ts";

/** A day that a page gives, with where. */
export interface Given extends LabelledDay {
  basis: string;
}

const PUBLISHED_META =
  /^(?:(?:og:)?article:published_time|(?:og:|article:)?published(?:_time|_at|time)?|article[.:](?:published|publicationdate)|date-?published|publish-?_?date|pub_?date|parsely-pub-date|sailthru\.date|citation_(?:publication_|online_)?date|dc\.date\.issued|dc(?:terms)?\.(?:issued|created|date)|cxenseparse:(?:recs:)?publishtime|displaydate|originalpublicationdate|release_date|date)$/;
const MODIFIED_META =
  /^(?:(?:og:)?article:modified_time|(?:og:)?updated_time|date-?modified|modified(?:_time)?|last-?_?modified|dc(?:terms)?\.modified|dc\.date\.modified)$/;
/** No meta element that says "created", "date" or "display date" goes before one that says "published". */
const SURE_META = /publ|issued/;

/** When linked data and meta elements say that the article was published, the surest first. */
export function publishedInData({ data, metas }: Page): Given[] {
  const inMetas = metas.all(PUBLISHED_META).flatMap(({ value, basis }) => given(value, basis));
  return [
    ...given(data.article.datePublished, "the page's linked data gives datePublished"),
    ...inMetas.filter(({ basis }) => SURE_META.test(basis)),
    ...given(data.webPage.datePublished, "the page's linked data gives datePublished"),
    ...inMetas.filter(({ basis }) => !SURE_META.test(basis)),
    ...given(data.article.dateCreated, "the page's linked data gives dateCreated"),
  ];
}

/** When linked data and meta elements say that the article was changed last. */
export function modifiedInData({ data, metas }: Page): Given[] {
  return [
    ...given(data.article.dateModified, "the page's linked data gives dateModified"),
    ...metas.all(MODIFIED_META).flatMap(({ value, basis }) => given(value, basis)),
    ...given(data.webPage.dateModified, "the page's linked data gives dateModified"),
  ];
}

function given(value: unknown, basis: string): Given[] {
  const text = plain(value);
  const moment = text && (computerMoment(text) ?? printedMoment(text));
  return moment ? [{ ...moment, basis }] : [];
}

/** Seconds or milliseconds since 1970. */
function computerMoment(text: string): PrintedMoment | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  return { day: at.slice(0, 10), at: at.replace(".000", ""), start: 0, end: text.length };
}

/** Borders between the parts of a line such as "By Jane Roe | 29 March 2020 • 14:05". */
const PARTS = /\s+[|–—/-]\s+|\s*[|•·]\s*/;

/** The days that the lines around the headline show, in their order; a time element's own moment goes with its day. */
export function shownMoments(masthead: readonly Line[], order: FigureOrder | undefined): Given[] {
  return masthead.flatMap((line, i) =>
    line.text.length > LONGEST_LABEL ? [] : momentsOn(line, masthead[i - 1], order),
  );
}

function momentsOn(line: Line, above: Line | undefined, order: FigureOrder | undefined): Given[] {
  const shown = daysOnLine(line.text, order);
  const days = shown.length > 0 ? shown : partsOf(line).flatMap((part) => daysOnLine(part, order));
  const elements = elementMoments(line);
  const label =
    markedLabel(line) ??
    labelIn(line.text.slice(0, 60)) ??
    (above && above.text.length < 30 ? labelIn(above.text) : undefined);
  if (days.length === 0)
    return elements.map((each) => ({ ...each, ...(label && { label }), basis: "the page's time element" }));
  return days.map((each) => {
    const at = each.at ?? elements[days.indexOf(each)]?.at;
    const own = each.label ?? (days.length === 1 ? label : undefined);
    return {
      ...each,
      ...(at && { at }),
      ...(own && { label: own }),
      basis: `the page prints "${line.text.slice(0, 80)}"`,
    };
  });
}

/** What microdata says that a line's moment is of. */
function markedLabel({ marks }: Line): DayLabel | undefined {
  const names = marks.map((mark) => mark.getAttribute("itemprop") ?? mark.getAttribute("property") ?? "");
  if (names.some((name) => /datePublished/i.test(name))) return "published";
  return names.some((name) => /dateModified/i.test(name)) ? "updated" : undefined;
}

function partsOf({ text, pieces }: Line): string[] {
  const whole = text.length < 200 ? text.split(PARTS) : [];
  return whole.some((part) => daysOnLine(part).length > 0) ? whole : pieces.flatMap((piece) => piece.split(PARTS));
}

function elementMoments({ marks }: Line): PrintedMoment[] {
  return marks.flatMap(
    (mark) => printedMoment(plain(mark.getAttribute("datetime") ?? mark.getAttribute("content")) ?? "") ?? [],
  );
}
