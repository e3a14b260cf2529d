import type { At } from "../desk/desk.ts";
import { momentOf } from "../desk/moment.ts";
import type { Locale } from "../model/locale.ts";
import { BadRequest } from "../show/bad-request.ts";
import { type Format, printedBrief } from "../show/brief/printed-brief.ts";
import { dayOf } from "./settings.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  at?: string;
  from?: string;
  known?: string;
  lang?: Locale;
  format?: Format;
  theatre?: string;
}

/** `situ brief`: the situation in prose on standard output, of a day or of the days since another. */
export async function brief({ at, from, known, lang = "en", format = "text", theatre }: Options): Promise<number> {
  const asked: Partial<At> = {
    ...(at !== undefined && { day: dayOf("--at", at) }),
    ...(known !== undefined && { known: dayOf("--known", known) }),
  };
  const since = from === undefined ? undefined : dayOf("--from", from);
  const text = await withDesk(theatre, async (desk) =>
    printedBrief(desk, { ...(await momentOf(desk, asked)), ...(since && { from: since }), lang, format }),
  ).catch((error) => {
    throw error instanceof BadRequest ? new UsageError(error.message) : error;
  });
  say(text.trimEnd());
  return 0;
}
