/** The languages in which the desk speaks to its readers, by ISO 639 code. */
export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether this is the code of a language that the desk speaks. */
export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
