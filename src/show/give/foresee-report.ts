import type { Desk } from "../../desk/desk.ts";
import type { CodedReport } from "../../model/claim.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import type { Fields } from "./given-fields.ts";
import type { Given } from "./given-report.ts";
import { typedReport } from "./typed-report.ts";

/** Characters of a text that the desk codes while its reader waits. */
const MOST_TYPED = 1_000_000;

/** What a report would state, or why it cannot be read. */
export type Seen = { coded: CodedReport } | { wrong: string };

/**
 * What a text that somebody typed states; nothing is kept.
 *
 * @throws BadRequest when it is too long to be coded meanwhile
 */
export function foreseeText(desk: Desk, text: string, { headline, published }: Fields, t: Messages): Seen {
  if (text.length > MOST_TYPED) throw new BadRequest(t.give.tooLong(String(MOST_TYPED / 1_000_000)));
  return { coded: desk.code(typedReport({ text, headline, published })) };
}

/** What a file, or the page at an address, states; nothing is kept. */
export async function foreseeGiven(desk: Desk, { document, address = "" }: Given): Promise<Seen> {
  const foreseen = await desk.preview(document ?? address);
  return foreseen.ok ? { coded: foreseen.coded } : { wrong: foreseen.message };
}
