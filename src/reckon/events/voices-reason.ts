import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { list, numberInWords } from "../prose/prose.ts";
import { type Page, theOne } from "./voices-page.ts";
import type { Named } from "./voices-speaker.ts";

/** More outlets than these are counted, not named. */
const FEW = 3;

/** What a reader calls the voice of some pages: "the coalition's statement", "an agency text (Reuters)", "Rudaw". */
export function voiceName(pages: Page[], knowledge: Knowledge): string {
  const speaker = theOne(pages.map((page) => page.speaker));
  if (speaker) return `${speaker.name}${speaker.name.endsWith("s") ? "'" : "'s"} statement`;
  const credited = pages.find(({ credit }) => credit)?.credit;
  if (credited && knowledge.source(credited.name)?.kind === "agency") return `an agency text (${credited.name})`;
  return credited?.name ?? pages[0]?.outlet?.name ?? "a report without outlet";
}

/** Why some pages are one voice: "five reports credit Reuters; two reports by Rudaw". */
export function voiceReason(pages: Page[]): string {
  const reasons = [...credits(pages), ...outlets(pages), ...copies(pages), ...words(pages)];
  return reasons.length > 0 ? reasons.join("; ") : "stands by itself";
}

function credits(pages: Page[]): string[] {
  const crediting = byKey(pages, ({ credit }) => credit);
  if (crediting.length === 0) return [];
  if (pages.length === 1) return [`credits ${crediting[0]?.name}`];
  if (crediting.length > FEW) {
    return [`${counted(total(crediting), "report")} credit ${numberInWords(crediting.length)} others among them`];
  }
  return crediting.map(
    ({ name, count }) => `${counted(count, "report")} ${count === 1 ? "credits" : "credit"} ${name}`,
  );
}

function outlets(pages: Page[]): string[] {
  const own = pages.filter(({ credit }) => !credit);
  const several = byKey(own, ({ outlet }) => outlet).filter(({ count }) => count > 1);
  if (several.length === 0) return [];
  if (several.length > FEW) return [`${counted(total(several), "report")} by ${numberInWords(several.length)} outlets`];
  return [list(several.map(({ name, count }) => `${counted(count, "report")} by ${name}`))];
}

function copies(pages: Page[]): string[] {
  const texts = [...groupBy(pages, ({ text }) => text).values()].filter((alike) => alike.length > 1);
  const [alike] = texts;
  if (!alike) return [];
  if (alike.length === pages.length) return ["near copies of one text"];
  const copied = texts.reduce((sum, { length }) => sum + length, 0);
  return [`${numberInWords(copied)} are near copies of ${counted(texts.length, "text")}`];
}

function words(pages: Page[]): string[] {
  const speaker = theOne(pages.map((page) => page.speaker));
  return speaker ? [`only ${pages.length === 1 ? "gives" : "give"} the words of ${speaker.name}`] : [];
}

function byKey(pages: Page[], namedIn: (page: Page) => Named | undefined): { name: string; count: number }[] {
  const groups = groupBy(
    pages.flatMap((page) => namedIn(page) ?? []),
    ({ key }) => key,
  );
  return [...groups.values()].map((same) => ({ name: same[0]?.name ?? "", count: same.length }));
}

function total(counts: { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function counted(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}
