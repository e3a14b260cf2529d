import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { type Page, theOne } from "./voices-page.ts";
import type { Named } from "./voices-speaker.ts";

/** More outlets than these are counted, not named. */
const FEW = 3;

/** What a reader calls the voice of some pages: "the coalition's statement", "an agency text (Reuters)", "Rudaw". */
export function voiceName(pages: Page[], knowledge: Knowledge): string {
  const speaker = theOne(pages.map((page) => page.speaker));
  const { origins } = proseOf(knowledge);
  if (speaker) return origins.statementOf(speaker.name);
  const credited = pages.find(({ credit }) => credit)?.credit;
  if (credited && knowledge.source(credited.name)?.kind === "agency") return origins.agencyText(credited.name);
  return credited?.name ?? pages[0]?.outlet?.name ?? origins.unnamedOutlet;
}

/** Why some pages are one voice: "five reports credit Reuters; two reports by Rudaw". */
export function voiceReason(pages: Page[], knowledge: Knowledge): string {
  const { origins } = proseOf(knowledge);
  const told = [credits, outlets, copies, words];
  const reasons = told.flatMap((reasonsFor) => reasonsFor(pages, origins));
  return reasons.length > 0 ? origins.joined(reasons) : origins.standsAlone;
}

type Phrases = Prose["origins"];

function credits(pages: Page[], phrases: Phrases): string[] {
  const crediting = byKey(pages, ({ credit }) => credit);
  const [first] = crediting;
  if (!first) return [];
  if (pages.length === 1) return [phrases.credits(first.name)];
  if (crediting.length > FEW) return [phrases.manyCredit(total(crediting), crediting.length)];
  return crediting.map(phrases.eachCredits);
}

function outlets(pages: Page[], phrases: Phrases): string[] {
  const own = pages.filter(({ credit }) => !credit);
  const several = byKey(own, ({ outlet }) => outlet).filter(({ count }) => count > 1);
  if (several.length === 0) return [];
  if (several.length > FEW) return [phrases.byManyOutlets(total(several), several.length)];
  return [phrases.byOutlets(several)];
}

function copies(pages: Page[], phrases: Phrases): string[] {
  const texts = [...groupBy(pages, ({ text }) => text).values()].filter((alike) => alike.length > 1);
  const [alike] = texts;
  if (!alike) return [];
  if (alike.length === pages.length) return [phrases.nearCopies];
  const copied = texts.reduce((sum, { length }) => sum + length, 0);
  return [phrases.someCopies(copied, texts.length)];
}

function words(pages: Page[], phrases: Phrases): string[] {
  const speaker = theOne(pages.map((page) => page.speaker));
  return speaker ? [phrases.onlyWordsOf(speaker.name, pages.length)] : [];
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
