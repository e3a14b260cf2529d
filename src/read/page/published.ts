import { daysBetween, isDay } from "../../model/day.ts";
import type { Published } from "../../model/report.ts";
import { daysOnLine } from "../article/day-line.ts";
import type { FigureOrder } from "../article/printed-moment.ts";
import { figureOrderOf } from "./figure-order.ts";
import type { Line } from "./lines.ts";
import { type Given, modifiedInData, publishedInData, shownMoments } from "./moments.ts";
import type { Page } from "./page.ts";

/** When an article was published and when it was changed last. */
export interface Dates {
  published?: Published;
  modified?: Given;
}

/**
 * When the article was published and when it was changed last, by all that the page says of it: linked data, meta
 * elements, the lines and time elements at its headline, its address. The day is the one that the page prints, in its own
 * time zone, where that can be the metadata's moment. A day of update is taken for publication only where no other is given.
 */
export function datesOf(page: Page, masthead: readonly Line[], url: string | undefined): Dates {
  const order = figureOrderOf(page, url);
  const shown = shownMoments(masthead, order);
  const inData = publishedInData(page);
  const updates = [...modifiedInData(page), ...shown.filter(({ label }) => label === "updated")];
  const printed = shown.filter(({ label }) => label !== "updated");
  const published = inData[0]
    ? fromData(inData[0], inData, printed, updates)
    : (fromPrint(printed, addressDay(url)) ?? closingNotice(page.lines, order) ?? fromUpdate(updates[0]));
  const modified = updates.find((update) => !published || isLater(update, published));
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** The metadata's moment, on the day that the page prints for it. */
function fromData(sure: Given, inData: Given[], printed: Given[], updates: Given[]): Published {
  const earlier = printed.find(({ label, day }) => label === "published" && daysBetween(day, sure.day) > 1);
  if (earlier) return onDay(earlier, "text");
  const isUpdate = ({ label, day }: Given) =>
    !label && day !== sure.day && updates.some((update) => update.day === day && !isSameMoment(update, sure));
  const beside = printed.find((each) => Math.abs(daysBetween(each.day, sure.day)) <= 1 && !isUpdate(each));
  const local = inData.find((each) => isSameMoment(each, sure) && !isUtc(each)) ?? sure;
  if (!beside) return onDay(local, "metadata");
  const { day, basis, at = local.at } = beside;
  return onDay({ ...beside, day, basis: local.basis, ...(at && { at }) }, "metadata", basis);
}

/** The day that is printed at the headline as that of publication, else by itself; the address decides between several. */
function fromPrint(printed: Given[], inAddress: string | undefined): Published | undefined {
  const isNear = ({ day }: Given) => inAddress === undefined || Math.abs(daysBetween(day, inAddress)) <= 1;
  const best = printed.find(({ label }) => label === "published") ?? printed.find(isNear);
  if (best) return onDay(best, isInPrint(best) ? "text" : "metadata");
  return inAddress === undefined
    ? undefined
    : { from: inAddress, to: inAddress, basis: "url", reasons: ["the page's address holds the day"] };
}

/** A line anywhere else that says when this was published ("This story was first published on …"), where only one does. */
function closingNotice(lines: readonly Line[], order: FigureOrder | undefined): Published | undefined {
  const notices = lines.flatMap(({ text, block }) =>
    daysOnLine(text, order)
      .filter(({ label }) => label === "published" && !block.closest("aside, nav, li"))
      .map((moment) => ({ ...moment, basis: `the page prints "${text}"` })),
  );
  const [first] = notices;
  return first && notices.every(({ day }) => day === first.day) ? onDay(first, "text") : undefined;
}

function fromUpdate(update: Given | undefined): Published | undefined {
  return (
    update && onDay(update, isInPrint(update) ? "text" : "metadata", "the page gives only the day of its last change")
  );
}

function isInPrint({ basis }: Given): boolean {
  return basis.startsWith("the page prints");
}

/** A day in a page's address: "/2020/03/29/", "/2020-03-29-". */
function addressDay(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})([/-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(url ?? "");
  if (!match) return undefined;
  const [, year, separator, month = "", date = ""] = match;
  if (separator === "" && (month.length < 2 || date.length < 2)) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}

function onDay({ day, at, basis: reason }: Given, basis: Published["basis"], other?: string): Published {
  return { from: day, to: day, ...(at && { at }), basis, reasons: [reason, ...(other ? [other] : [])] };
}

const TWO_MINUTES = 120_000;

function isSameMoment(a: Given, b: Given): boolean {
  return a.at !== undefined && b.at !== undefined && Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= TWO_MINUTES;
}

function isUtc({ at }: Given): boolean {
  return at?.endsWith("Z") ?? false;
}

/** Whether a change came after the publication; on one day, where both moments are known. */
function isLater(update: Given, { from = "", at }: Published): boolean {
  if (update.at && at) return Date.parse(update.at) - Date.parse(at) > TWO_MINUTES;
  return update.day > from || (update.day === from && at === undefined && update.at === undefined);
}
