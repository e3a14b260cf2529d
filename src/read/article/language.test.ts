import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { languageOf } from "./language.ts";

describe("one sentence", () => {
  it.each([
    ["en", "The army has taken over the base in the north of the country, it said."],
    [
      "en",
      "Rockets hit the Taji camp north of Baghdad overnight, wounding two Iraqi soldiers, officials said on Sunday.",
    ],
    [
      "en",
      "Al-Hashd al-Shaabi fighters withdrew from Jurf al-Sakhar and Al-Qaim, a spokesman for the militia told reporters.",
    ],
    ["fr", "L'armée a repris la base dans le nord du pays, et les soldats sont sur place."],
    ["de", "Die Armee hat den Stützpunkt im Norden des Landes übernommen und ist nicht allein."],
    ["es", "El ejército se hizo con la base en el norte del país, según las fuentes."],
    ["pt", "O exército retomou a base no norte do país e os soldados permaneceram no local, segundo as autoridades."],
    ["it", "L'esercito ha ripreso la base nel nord del paese e i soldati sono rimasti sul posto, secondo le autorità."],
    ["nl", "Het leger heeft de basis in het noorden van het land overgenomen, zei een woordvoerder zondag."],
    ["tr", "Bakanlık, sınırın ötesindeki operasyonda iki askerin yaralandığını bildirdi."],
    ["az", "İraq ordusu bazar günü ölkənin şimalındakı bazanı ələ keçirib və orada qalacağını bildirib."],
    ["ku", "Artêşa Iraqê li bakurê welêt baregeh girt û got ku leşker wê li wir bimînin."],
    ["ku", "Hêzên Sûriya Demokratîk îro ragihandin ku du şervanên wan di êrîşekê de hatin kuştin."],
    ["pl", "Armia iracka przejęła w niedzielę bazę na północy kraju, poinformowali urzędnicy."],
    [
      "so",
      "Ciidanka Ciraaq ayaa Axaddii la wareegay saldhigga ku yaalla waqooyiga dalka, sida ay sheegeen saraakiishu.",
    ],
    ["sw", "Jeshi la Iraq limechukua kambi ya kijeshi kaskazini mwa nchi hiyo siku ya Jumapili, maafisa wamesema."],
    ["ha", "Sojojin Iraki sun karɓi sansanin da ke arewacin ƙasar a ranar Lahadi, in ji jami'ai."],
    ["ar", "تسلم الجيش العراقي القاعدة من قوات التحالف يوم الأحد وقال إنه سيبقى فيها."],
    ["fa", "ارتش عراق پایگاه را از نیروهای ائتلاف گرفت و گفت که در آنجا می‌ماند."],
    ["ckb", "سوپای عێراق بنکەکەی لە هێزەکانی هاوپەیمانان وەرگرت و وتی لەوێ دەمێنێتەوە."],
    ["ur", "عراقی فوج نے اتوار کو اتحادی افواج سے اڈے کا کنٹرول سنبھال لیا۔"],
    ["ps", "د عراق پوځ د یکشنبې په ورځ له ائتلافي ځواکونو څخه اډه واخیسته."],
    ["ug", "ئىراق ئارمىيىسى يەكشەنبە كۈنى بازىنى ئىتتىپاقداش قوشۇنلاردىن ئۆتكۈزۈۋالدى."],
    ["he", "צבא עיראק קיבל את הבסיס מידי כוחות הקואליציה ביום ראשון."],
    ["yi", "די אַרמיי האָט זונטיק איבערגענומען די באַזע אין צפון פֿון לאַנד."],
    ["ru", "Армия Ирака заняла базу на севере страны и заявила, что останется там."],
    ["uk", "Армія Іраку зайняла базу на півночі країни та заявила, що залишиться там."],
    ["sr", "Војска Ирака је заузела базу на северу земље и саопштила да ће тамо остати."],
    ["kk", "Ирак әскері елдің солтүстігіндегі базаны алып, сол жерде қалатынын мәлімдеді."],
    ["el", "Ο στρατός ανέλαβε τη βάση στα βόρεια της χώρας, όπως ανακοινώθηκε την Κυριακή."],
    ["zh", "伊拉克军队周日从联军手中接管了该国北部的基地,并表示将留在那里。"],
    ["ja", "イラク軍は日曜日、同国北部の基地を有志連合軍から引き継いだと発表した。"],
    ["ko", "이라크군은 일요일 연합군으로부터 북부 기지를 인수했다고 밝혔다."],
    ["hi", "इराकी सेना ने रविवार को गठबंधन सेना से देश के उत्तर में स्थित अड्डे का नियंत्रण ले लिया।"],
    ["ne", "इराकी सेनाले आइतबार गठबन्धन सेनाबाट देशको उत्तरमा रहेको अखडाको नियन्त्रण लियो।"],
    ["bn", "ইরাকি সেনাবাহিনী রবিবার জোট বাহিনীর কাছ থেকে উত্তরের ঘাঁটির নিয়ন্ত্রণ নিয়েছে।"],
    ["am", "የኢራቅ ጦር እሁድ ዕለት በሰሜን የሚገኘውን ሰፈር ከጥምር ኃይሉ ተረክቧል ሲሉ ባለሥልጣናት ተናገሩ።"],
    ["ti", "ሰራዊት ዒራቕ ኣብ ሰሜን ሃገር ዝርከብ መዓስከር ከም ዝተቖጻጸረ ኣፍሊጡ።"],
  ])("is %s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

it.each([
  "",
  "K1",
  "Photo: AFP / Getty",
  "Al-Asad airbase, Anbar",
  "Kirkuk Mosul Erbil Qayyarah Taji Baghdad",
  "Abu Mahdi al-Muhandis, Qasem Soleimani, Hadi al-Amiri, Qais al-Khazali",
])("%j tells nothing", (text) => {
  expect(languageOf(text)).toBeUndefined();
});

it("is that of the article, not of what it quotes", () => {
  const english = "The governor said on Sunday that the army had left the base, and that it would not return to it.";
  const arabic = "قال المحافظ إن الجيش غادر القاعدة ولن يعود إليها";
  expect(languageOf(`${english} “${arabic}”, he said. ${english}`)).toBe("en");
  expect(languageOf(`“${arabic}” ${english}`)).toBe("en");
  expect(languageOf(`${arabic} Reuters and AP ${arabic}.`)).toBe("ar");
});

it("is Arabic where an outlet types it with Persian letters", () => {
  expect(languageOf("تسلم الجیش العراقی القاعدة من قوات التحالف یوم الأحد وقال إنه سیبقی فیها")).toBe("ar");
});

it("is Indonesian or Malay by the words that only one of them has", () => {
  const common = "Tentara Irak mengambil alih pangkalan di utara negara itu dan para pejabat mengatakan";
  expect(languageOf(`${common} bahwa pasukan asing akan pergi karena keadaan sudah aman. `.repeat(6))).toBe("id");
  expect(languageOf(`${common} bahawa pasukan asing akan pergi kerana keadaan sudah selamat. `.repeat(6))).toBe("ms");
});

it("is English for every English report and for each of their paragraphs", async () => {
  const folders = ["../../../bench/gold/dev", "../../../packs/syria-iraq/reports"].map((folder) =>
    join(import.meta.dirname, folder),
  );
  const files = folders.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const opened = await Promise.all(files.map((name) => readDocument({ name, bytes: readFileSync(name) })));
  const texts = opened.flatMap((each) => (each.kind === "report" && each.reading.ok ? [each.reading.report.text] : []));
  const english = texts.filter((text) => !/\p{Script=Arabic}{3}/u.test(text));
  expect(english.length).toBeGreaterThan(20);
  const paragraphs = english.flatMap((text) => text.split("\n\n")).filter((paragraph) => paragraph.length >= 80);
  for (const text of [...english, ...paragraphs]) expect(languageOf(text), text).toBe("en");
});
