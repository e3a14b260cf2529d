import { z } from "zod";
import { isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";

const filled = z.string().trim().min(1, "it is empty; leave it out");
const moment = z.iso.datetime({ offset: true, error: "write a moment like 2020-03-29T14:05:00+03:00" });
const fieldsSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "write an address that begins with http:// or https://" }).optional(),
  html: filled.optional(),
  text: filled.optional(),
  headline: filled.optional(),
  outlet: filled.optional(),
  byline: filled.optional(),
  published: z
    .string()
    .refine(
      (text) => isDay(text) || moment.safeParse(text).success,
      "write a day like 2020-03-29, or a moment like 2020-03-29T14:05:00+03:00",
    )
    .optional(),
  language: z.string().refine(isLanguage, "write a language’s code, like en or ar").optional(),
  /** When the page was seen so. */
  retrieved: moment.optional(),
});
export type Fields = z.infer<typeof fieldsSchema>;

/** The names of the fields, as a form and JSON have them; a form can have `file` in the place of `html` or `text`. */
export const FIELD_NAMES = Object.keys(fieldsSchema.shape);

/** The fields of a report that is handed in. @throws BadRequest when one cannot be used. */
export function fieldsOf(value: unknown): Fields {
  const parsed = fieldsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === "invalid_type" && issue.path.length === 0) {
    throw new BadRequest(`Send one JSON object. Its fields are ${FIELD_NAMES.join(", ")}.`);
  }
  if (issue?.code === "unrecognized_keys") {
    throw new BadRequest(`There is no field “${issue.keys[0]}”. The fields are ${FIELD_NAMES.join(", ")}.`);
  }
  throw new BadRequest(`The field “${issue?.path.join(".")}” cannot be used: ${issue?.message}.`);
}

/** Whether it is well formed by BCP 47. */
function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
