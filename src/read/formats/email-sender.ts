import { addressParser, type Mailbox } from "postal-mime";

/** Local parts of addresses that are an office's and nobody's own. */
const OFFICE =
  /^(?:no-?reply|do-?not-?reply|news\w*|press\w*|media\w*|info\w*|mail\w*|updates?|alerts?|bulletins?|digest|contact|office|editors?|editorial|desk|communications?|comms|public\W?affairs|spokes\w*|service|support|admin\w*|team|hello|list\w*|bounces?)(?:[+._-].*)?$/i;

/** An address as Outlook prints it. */
const MAILTO = /\[mailto:([^\]]*)\]/gi;

/** Who sent a message: a person as its byline, an office or a list as its outlet. */
export function senderOf(from: string, organization: string | undefined): { byline?: string; outlet?: string } {
  const [mailbox] = addressParser(from.replace(MAILTO, "<$1>"), { flatten: true }) as Mailbox[]; // flat: no groups
  const { name = "", address = "" } = mailbox ?? {};
  const [local = "", domain = ""] = address.split("@");
  const [person = "", list] = name.split(/\s+via\s+/i);
  const isOffice = OFFICE.test(local) && !list;
  const byline = isOffice || person.includes("@") ? undefined : person.trim();
  const outlet = list ?? organization ?? (isOffice ? name.trim() || domain : undefined);
  return { ...(byline && { byline }), ...(outlet && { outlet }) };
}
