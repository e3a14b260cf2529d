import type { Locale } from "../../model/locale.ts";

const NAMES: Record<Locale, Intl.DisplayNames> = {
  en: new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" }),
  ar: new Intl.DisplayNames("ar", { type: "language", fallback: "code" }),
};

/** A language's name in the reader's by its code (BCP 47). A code that nobody knows is its own name. */
export function languageIn(locale: Locale, code: string): string {
  try {
    return NAMES[locale].of(code) ?? code;
  } catch {
    return code;
  }
}
