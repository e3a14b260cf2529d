import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["The army has taken over the base in the north of the country, it said.", "en"],
  ["L'armée a repris la base dans le nord du pays, et les soldats sont sur place.", "fr"],
  ["Die Armee hat den Stützpunkt im Norden des Landes übernommen und ist nicht allein.", "de"],
  ["El ejército se hizo con la base en el norte del país, según las fuentes.", "es"],
  ["تسلم الجيش العراقي القاعدة من قوات التحالف يوم الأحد", "ar"],
  ["ارتش عراق پایگاه را از نیروهای ائتلاف گرفت و گفت که می‌ماند", "fa"],
  ["סoldiers צבא עיראק קיבל את הבסיס ביום ראשון", "he"],
  ["Армия Ирака заняла базу на севере страны", "ru"],
])("%s is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it.each(["", "K1", "Kirkuk Mosul Erbil Qayyarah Taji Baghdad"])("%j tells nothing", (text) => {
  expect(languageOf(text)).toBeUndefined();
});
