import { groupBy } from "../../model/group-by.ts";
import type { Origin } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { Groups } from "./voices-groups.ts";
import { type Page, pagesOf, theOne } from "./voices-page.ts";
import { voiceName, voiceReason } from "./voices-reason.ts";

/**
 * The independent voices behind the tellings of one event, the earliest first (docs/decisions/0008-the-reckoning.md): reports of one
 * text, of one outlet or of one agency are one voice, and so are all that only give the words of the same speaker. Each is named by
 * its earliest-known report. The order of the tellings does not matter; the time is n log n.
 */
export function voicesOf(tellings: Telling[], knowledge: Knowledge): Origin[] {
  const pages = pagesOf([...tellings].sort(byKnown), knowledge);
  const groups = new Groups<Page>();
  groups.joinAlike(pages, ({ text }) => text);
  const firstOf = groups.joinAlike(pages, ({ credit, outlet }) => (credit ?? outlet)?.key);
  joinRepublishers(pages, firstOf, groups);
  joinBySpeaker(pages, groups);
  return voicesIn(pages, groups).map((own) => ({
    id: own[0]?.report ?? "",
    name: voiceName(own, knowledge),
    reports: own.map(({ report }) => report),
    reason: voiceReason(own, knowledge),
  }));
}

/** An outlet that tells of the event only in the name of one other speaks with that one's voice: so does who credits the outlet. */
function joinRepublishers(pages: Page[], firstOf: Map<string, Page>, groups: Groups<Page>): void {
  for (const [outlet, own] of groupBy(pages, (page) => page.outlet?.key)) {
    const crediting = firstOf.get(outlet ?? "");
    const [first] = own;
    if (first && crediting && theOne(own.map(({ credit }) => credit))) groups.join(first, crediting);
  }
}

/** Voices that only give the words of the same speaker. */
function joinBySpeaker(pages: Page[], groups: Groups<Page>): void {
  const quoting = voicesIn(pages, groups).flatMap((own) => {
    const speaker = theOne(own.map((page) => page.speaker));
    return own[0] && speaker ? [{ first: own[0], speaker }] : [];
  });
  for (const [one, ...others] of groupBy(quoting, ({ speaker }) => speaker.key).values()) {
    for (const other of others) if (one) groups.join(one.first, other.first);
  }
}

function voicesIn(pages: Page[], groups: Groups<Page>): Page[][] {
  return [...groupBy(pages, (page) => groups.of(page)).values()];
}
