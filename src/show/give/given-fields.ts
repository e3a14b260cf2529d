import { z } from "zod";
import { isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";

/** What is wrong with a field, by its name in the texts of the interface. */
type Wrong = keyof Messages["give"]["wrong"];
const because = (wrong: Wrong) => wrong;

const filled = z.string().trim().min(1, because("empty"));
const moment = z.iso.datetime({ offset: true, error: because("moment") });
const fieldsSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: because("address") }).optional(),
  html: filled.optional(),
  text: filled.optional(),
  headline: filled.optional(),
  outlet: filled.optional(),
  byline: filled.optional(),
  published: z
    .string()
    .refine((text) => isDay(text) || moment.safeParse(text).success, because("day"))
    .optional(),
  language: z.string().refine(isLanguage, because("language")).optional(),
  /** When the page was seen so. */
  retrieved: moment.optional(),
});
export type Fields = z.infer<typeof fieldsSchema>;

/** The names of the fields, as a form and JSON have them; a form can have `file` in the place of `html` or `text`. */
export const FIELD_NAMES = Object.keys(fieldsSchema.shape);

/** The fields of a report that is handed in. @throws BadRequest when one cannot be used. */
export function fieldsOf(value: unknown, { give }: Messages): Fields {
  const parsed = fieldsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const known = FIELD_NAMES.join(", ");
  if (issue?.code === "invalid_type" && issue.path.length === 0) throw new BadRequest(give.notAnObject(known));
  if (issue?.code === "unrecognized_keys") throw new BadRequest(give.noSuchField(String(issue.keys[0]), known));
  const words: { [wrong: string]: string } = give.wrong;
  const why = issue?.message ?? "";
  throw new BadRequest(give.wrongField(issue?.path.join(".") ?? "", words[why] ?? why));
}

/** Whether it is well formed by BCP 47. */
function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
