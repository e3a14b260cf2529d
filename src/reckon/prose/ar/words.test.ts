import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateBeside, intervalInWords, sinceBeside } from "./days.ts";
import { genderOf } from "./gender.ts";
import { isolated, quoted } from "./isolate.ts";
import { shortName } from "./names.ts";
import { countedGroup, readCommonWords } from "./nouns.ts";
import { counted, feminineOrdinal, list, NOUNS, quantityInWords } from "./numbers.ts";
import { oblique } from "./oblique.ts";

test.each([
  [{ from: "2020-03-29", to: "2020-03-29" }, "في ٢٩ آذار ٢٠٢٠", "٢٩ آذار"],
  [{ from: "2020-03-17", to: "2020-03-19" }, "بين ١٧ و١٩ آذار ٢٠٢٠", "بين ١٧ و١٩ آذار"],
  [{ from: "2020-03-30", to: "2020-04-02" }, "بين ٣٠ آذار و٢ نيسان ٢٠٢٠", "بين ٣٠ آذار و٢ نيسان"],
  [{ from: "2020-01-07", to: "2020-01-08" }, "في ٧ أو ٨ كانون الثاني ٢٠٢٠", "٧ أو ٨ كانون الثاني"],
  [
    { from: "2019-12-30", to: "2020-01-02" },
    "بين ٣٠ كانون الأول ٢٠١٩ و٢ كانون الثاني ٢٠٢٠",
    "بين ٣٠ كانون الأول و٢ كانون الثاني",
  ],
  [{ from: "2020-02-01", to: "2020-02-29" }, "في شباط ٢٠٢٠", "شباط"],
  [{ from: "2020-01-01", to: "2020-12-31" }, "في عام ٢٠٢٠", "عام ٢٠٢٠"],
  [{ to: "2020-03-31" }, "بحلول ٣١ آذار ٢٠٢٠", "بحلول ٣١ آذار"],
  [{ from: "2020-05-01" }, "ابتداءً من ١ أيار ٢٠٢٠", "ابتداءً من ١ أيار"],
  [{}, "", ""],
])("days in words: %o", (interval, inSentence, beside) => {
  expect(intervalInWords(interval)).toBe(inSentence);
  expect(dateBeside(interval)).toBe(beside);
});

test("since when something lasts", () => {
  expect(sinceBeside({ from: "2020-03-29", to: "2020-03-29" })).toBe("منذ ٢٩ آذار");
  expect(sinceBeside({ from: "2020-03-17", to: "2020-03-19" })).toBe("منذ ما بين ١٧ و١٩ آذار");
  expect(sinceBeside({ to: "2020-04-04" })).toBe("منذ ٤ نيسان أو قبله");
  expect(sinceBeside({ from: "2020-04-04" })).toBe("منذ ٤ نيسان أو بعده");
});

test("a counted noun has the form of its number", () => {
  expect([1, 2, 3, 11, 100, 103].map((count) => counted(count, NOUNS.report))).toEqual([
    "تقرير واحد",
    "تقريران",
    "٣ تقارير",
    "١١ تقريراً",
    "١٠٠ تقرير",
    "١٠٣ تقارير",
  ]);
  expect(counted(2, NOUNS.report, true)).toBe("تقريرين");
  expect([1, 3, 12].map(feminineOrdinal)).toEqual(["الأولى", "الثالثة", "رقم ١٢"]);
  expect([{ min: 15 }, { max: 30 }, { min: 250, max: 350 }, { value: 12 }].map(quantityInWords)).toEqual([
    "١٥ على الأقل",
    "٣٠ على الأكثر",
    "بين ٢٥٠ و٣٥٠",
    "نحو ١٢",
  ]);
  expect(list(["كركوك", "بغداد", "Wire"])).toBe("كركوك وبغداد و\u2068Wire\u2069");
});

test.each([
  ["armed-force", "القوات الأمريكية", "feminine"],
  ["armed-force", "الجيش العراقي", "masculine"],
  ["armed-force", "لواء المشاة 37 الأمريكي", "masculine"],
  ["armed-group", "كتائب حزب الله", "feminine"],
  ["armed-group", "الحوثيون", "men"],
  ["organisation", "وزارة الدفاع العراقية", "feminine"],
  ["state", "العراق", "masculine"],
  ["state", "إيران", "feminine"],
  ["state", "المكسيك", "feminine"],
  ["state", "جنوب أفريقيا", "feminine"],
  ["state", "جنوب السودان", "masculine"],
  ["person", "أسامة بن لادن", "masculine"],
  ["person", "نانسي بيلوسي", "feminine"],
] as const)("%s %s is %s", (kind, name, gender) => {
  expect(genderOf({ kind, name })).toBe(gender);
});

test("behind a preposition a plural of men changes its ending, and nothing else does", () => {
  expect(["الحوثيون", "الإخوان المسلمون", "مقاتلو العشائر العربية", "كي ون", "لواء فاطميون"].map(oblique)).toEqual([
    "الحوثيين",
    "الإخوان المسلمين",
    "مقاتلي العشائر العربية",
    "كي ون",
    "لواء فاطميون",
  ]);
});

test.each([
  ["Iraqi soldiers", 2, "جنديان عراقيان", "جنديين عراقيين"],
  ["Iraqi soldiers", 3, "٣ جنود عراقيين", "٣ جنود عراقيين"],
  ["Iraqi soldiers", 25, "٢٥ جندياً عراقياً", "٢٥ جندياً عراقياً"],
  ["fighters", 103, "١٠٣ مقاتلين", "١٠٣ مقاتلين"],
  ["Americans", 5200, "٥٬٢٠٠ أمريكي", "٥٬٢٠٠ أمريكي"],
  ["women", 2, "امرأتان", "امرأتين"],
  ["women", 12, "١٢ امرأة", "١٢ امرأة"],
  ["militiamen", 2, "عنصرا ميليشيا", "عنصري ميليشيا"],
  ["paramilitary groups", 2, "جماعتان شبه عسكريتين", "جماعتين شبه عسكريتين"],
])("%s, counted: %i", (words, count, subject, behind) => {
  const group = readCommonWords(words);
  expect(group && countedGroup(group, count, false)).toBe(subject);
  expect(group && countedGroup(group, count, true)).toBe(behind);
});

test("short names of bases leave out what every base is", () => {
  const names = ["قاعدة كي وان", "معسكر التاجي", "قاعدة الحرية الجوية (كركوك)", "مطار بغداد الدولي", "Camp Nowhere"];
  expect(names.map(shortName)).toEqual(["كي وان", "التاجي", "الحرية", "مطار بغداد الدولي", "\u2068Camp Nowhere\u2069"]);
});

test("whatever a report writes, what is isolated closes what it opens and overrides nothing", () => {
  const marks = fc.constantFrom("\u202e", "\u202b", "\u2066", "\u2067", "\u2068", "\u2069", "a", "ع", " ");
  fc.assert(
    fc.property(fc.array(marks), (parts) => {
      for (const text of [isolated(parts.join("")), quoted(parts.join(""))]) {
        let depth = 0;
        for (const mark of text) {
          depth += mark === "\u2068" ? 1 : mark === "\u2069" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
          expect("\u202a\u202b\u202c\u202d\u202e\u2066\u2067").not.toContain(mark);
        }
        expect(depth).toBe(0);
      }
    }),
  );
});
