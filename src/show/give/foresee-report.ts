import type { Desk } from "../../desk/desk.ts";
import type { CodedReport } from "../../model/claim.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import type { Fields } from "./given-fields.ts";
import { typedReport } from "./typed-report.ts";

/** Characters of a text that the desk codes while its reader waits. */
const MOST_TYPED = 1_000_000;

/** What a report would state, or why it cannot be read. */
export type Seen = { coded: CodedReport } | { wrong: string };

/**
 * What a text, or the page at an address, states; nothing is kept.
 *
 * @throws BadRequest when there is neither, or a text too long to be coded meanwhile
 */
export async function foreseeReport(
  desk: Desk,
  { text, url, headline, published }: Fields,
  t: Messages,
): Promise<Seen> {
  if (text) {
    if (text.length > MOST_TYPED) throw new BadRequest(t.give.tooLong(String(MOST_TYPED / 1_000_000)));
    return { coded: desk.code(typedReport({ text, headline, published })) };
  }
  if (!url) throw new BadRequest(t.give.nothing);
  const foreseen = await desk.preview(url);
  return foreseen.ok ? { coded: foreseen.coded } : { wrong: foreseen.message };
}
