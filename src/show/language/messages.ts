import type { Locale } from "../../model/locale.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

/** All texts of the interface, by the part of it that they stand in. Each language has all of them. */
export type Messages = typeof en;

const MESSAGES: Record<Locale, Messages> = { en, ar };

/** The texts of the interface in a language. */
export function messagesIn(locale: Locale): Messages {
  return MESSAGES[locale];
}
