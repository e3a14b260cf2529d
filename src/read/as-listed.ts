import { cleanAddress } from "../model/address.ts";
import { isDay } from "../model/day.ts";
import type { Published, Report } from "../model/report.ts";
import type { Document } from "./document.ts";
import type { Item } from "./lists/item.ts";
import type { Basis, Outcome } from "./reading.ts";

type Read = Extract<Outcome, { report: Report }>;

const THE_FEED = "the feed that led to it";

/** What was read, with what the document's address and the list that led to it tell where the page itself says nothing. */
export function completed({ report, basis, notes }: Read, { url, listed }: Pick<Document, "url" | "listed">): Read {
  const known: Partial<Report> = { ...(listed && fieldsOf(listed)), ...(url && { url: cleanAddress(url) }) };
  if (report.modified) delete known.modifiedAt; // the moment of another change than the page's
  const missing = Object.entries(known).filter(([field]) => report[field as keyof Report] === undefined);
  if (missing.length === 0) return { report, notes, ...(basis && { basis }) };
  const saidBy = listed?.saidBy ?? THE_FEED;
  const where = ([field]: [string, unknown]) => [field, field === "url" ? "the address it was fetched from" : saidBy];
  return {
    report: { ...report, ...Object.fromEntries(missing) },
    notes,
    basis: { ...(Object.fromEntries(missing.map(where)) as Basis), ...basis },
  };
}

function fieldsOf({ headline, byline, outlet, language, published, modified, saidBy }: Item): Partial<Report> {
  const day = published && publishedOf(published, saidBy ?? THE_FEED);
  const changed = modified && dayOf(modified);
  return {
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(outlet && { outlet }),
    ...(language && { language }),
    ...(day && { published: day }),
    ...(changed && { modified: changed, modifiedAt: modified }),
  };
}

function publishedOf(at: string, saidBy: string): Published | undefined {
  const day = dayOf(at);
  if (!day) return undefined;
  return { from: day, to: day, ...(at !== day && { at }), basis: "metadata", reasons: [`${saidBy} gives ${at}`] };
}

/** The day of a moment in the time zone in which it is written. */
function dayOf(moment: string): string | undefined {
  const day = moment.slice(0, 10);
  return isDay(day) ? day : undefined;
}
