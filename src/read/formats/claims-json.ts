import { z } from "zod";
import { reportSchema } from "../../model/report.ts";
import type { Outcome } from "../reading.ts";

const fileSchema = z.object({ report: reportSchema });

/** Reads a CLAIMS.md JSON file: its report is taken as given, its claims are ignored. */
export function readClaimsJson(text: string): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { code: "unreadable-json", message: `this is not valid JSON (${(error as Error).message}); correct it` };
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") || "the whole file";
    return { code: "unreadable-json", message: `this JSON is no report (${where}: ${issue?.message}); see CLAIMS.md` };
  }
  const { report } = parsed.data;
  return report.text.trim()
    ? { report, notes: [] }
    : { code: "no-article", message: "the report's text is empty; fill in report.text" };
}
