import { z } from "zod";
import { isDay } from "./day.ts";

export const daySchema = z.string().refine(isDay, "an ISO day such as 2020-03-29");

/** When a report was published: one day, or an interval with the reasons for it. */
export const publishedSchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** The moment with its time zone, as the page writes it, where it writes one: 2020-03-29T14:05:00+03:00. */
  at: z.string().optional(),
  /** Where the date comes from: the page's metadata, its address, its words, or the record. */
  basis: z.enum(["metadata", "url", "text", "record"]),
  reasons: z.array(z.string()).optional(),
});
export type Published = z.infer<typeof publishedSchema>;

/** One document as published (CLAIMS.md, `report`). Offsets into `text` are UTF-16 code units. */
export const reportSchema = z.object({
  headline: z.string().optional(),
  section: z.string().optional(),
  /** The line or two under the headline. */
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  /** The place a story is filed from, where it is printed. */
  dateline: z.string().optional(),
  /** Who the outlet credits: an agency, or the outlet it republishes. */
  credit: z.string().optional(),
  /** The news agency that wrote it, where the page names one beside the credit. */
  agency: z.string().optional(),
  published: publishedSchema.optional(),
  /** The day on which the page says that it was changed last. */
  modified: daySchema.optional(),
  /** The same moment with its time zone, where the page writes one. */
  modifiedAt: z.string().optional(),
  /** What stands under the lead picture: no part of the text. */
  caption: z.string().optional(),
  /** Says that the wording is somebody's summary of a public report, and whose. */
  note: z.string().optional(),
  /** The article alone: headline, blank line, paragraphs with a blank line between. */
  text: z.string(),
});
export type Report = z.infer<typeof reportSchema>;
