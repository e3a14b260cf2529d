/** Letters of a script, and the language to take it for. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Greek}/gu, "el"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
];

/** Letters that the Arabic language does not have, and the language that does, the most particular first. */
const IN_ARABIC_SCRIPT: [RegExp, string][] = [
  [/[ٹڈڑے]/g, "ur"],
  [/[ێۆڕڵ]/g, "ckb"],
  [/[پچژگکی]/g, "fa"],
];

/** The commonest small words of languages in Latin script. */
const SMALL_WORDS: Record<string, string> = {
  en: "the of and to in that was for on with as by from has have were at which said it",
  fr: "le la les des et du en une dans que qui est pour sur au par plus avec ont son",
  de: "der die das und den von zu mit sich des auf für ist nicht ein eine dem als auch im",
  es: "el los las del en por con una para que se su al lo como más sus fue este ha",
  it: "il di che la per un del con gli della non sono è nel dei alla più una ha le",
  pt: "o os do da que em um uma para com não por mais dos das no na foi ao são",
  nl: "de het een van en in dat op te zijn met voor niet aan er om ook als bij door",
  tr: "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne ama var dedi",
};

const ENOUGH_LETTERS = 10;

/** The language of a text as an ISO 639 code, by its script and, for Latin script, its small words; undefined when unsure. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const [letters, language] = SCRIPTS.map(([script, name]) => [count(sample, script), name] as const).reduce((a, b) =>
    b[0] > a[0] ? b : a,
  );
  if (letters > latin)
    return letters < ENOUGH_LETTERS ? undefined : language === "ar" ? inArabicScript(sample) : language;
  return latin < ENOUGH_LETTERS ? undefined : inLatinScript(sample);
}

function inArabicScript(text: string): string {
  const letters = count(text, /\p{Script=Arabic}/gu);
  return IN_ARABIC_SCRIPT.find(([own]) => count(text, own) > letters / 100)?.[1] ?? "ar";
}

function inLatinScript(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const set = new Set(small.split(" "));
    return { language, hits: words.filter((word) => set.has(word)).length };
  });
  scores.sort((a, b) => b.hits - a.hits);
  const [best, next] = scores;
  const clear = best && next && best.hits > next.hits && best.hits >= words.length / 12;
  return clear ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
