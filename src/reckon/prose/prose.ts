import type { Locale } from "../../model/locale.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { arabic } from "./ar.ts";
import { english, type Prose } from "./en.ts";

const PROSES: Record<Locale, Prose> = { en: english, ar: arabic };

/** The words of the language of an edition. */
export function proseOf({ locale }: Pick<Knowledge, "locale">): Prose {
  return PROSES[locale];
}

/** Words, and what they are sorted and compared by, so that no order hangs on an edition's language. */
export interface Worded {
  words: string;
  key: string;
}

/** What is said in the language of an edition; its key is what English says, with the packs' own names. */
export function worded(knowledge: Knowledge, say: (prose: Prose, nameOf: (id: string) => string) => string): Worded {
  const words = say(proseOf(knowledge), (id) => knowledge.entity(id)?.name ?? id);
  return { words, key: knowledge.locale === "en" ? words : say(english, (id) => knowledge.inPack(id)?.name ?? id) };
}
