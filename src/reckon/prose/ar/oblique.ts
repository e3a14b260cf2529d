/** Heads of constructs: "مقاتلو العشائر", "منسقو استجابة سوريا". */
const CONSTRUCT = /^((?:ال)?(?:مقاتل|منسق|صائد|صياد|متطوع|منشق|محام|ممثل|مسلح|ناشط|مواطن))و(?= )/;

/** A name behind a preposition or as an object: "الحوثيين", "مقاتلي العشائر", "الإخوان المسلمين". */
export function oblique(name: string): string {
  const [first = "", second, ...rest] = name.replace(CONSTRUCT, "$1ي").split(" ");
  const qualifier = second?.startsWith("ال") ? sound(second) : second;
  return [sound(first), ...(qualifier === undefined ? [] : [qualifier]), ...rest].join(" ");
}

/** Broken plurals that take no nunation. */
const DIPTOTES = new Set(
  "مواقع قواعد عناصر مقار منازل مصادر قوافل مفارز حواجز مناطق أجانب قرى قوى نساء زعماء".split(" "),
);

/** An indefinite noun or adjective as an object: "معسكراً", "قاعدة", "مسلحين". */
export function accusative(word: string): string {
  if (/ون$/.test(word)) return sound(word);
  const isUnchanged = / |[ةىاء]$|ات$/.test(word) || DIPTOTES.has(word);
  return isUnchanged ? word : word.endsWith("ٍ") ? word.replace(/ٍ$/, "ي") : `${word}اً`;
}

/** A sound plural of men; "كي ون" and the like are too short to be one. */
export function sound(word: string): string {
  return word.length > 4 ? word.replace(/ون$/, "ين") : word;
}

/** Two of something: "جنديان", "قاعدتين"; of a construct its head, "راجمتا صواريخ". */
export function dual(words: string, isOblique: boolean): string {
  const [head = "", ...rest] = words.split(" ");
  // What follows "شبه" stands behind a noun, whatever the case of the whole.
  if (head === "شبه") return `${head} ${dual(rest.join(" "), true)}`;
  const stem = head.replace(/ة$/, "ت").replace(/ى$/, "ي");
  const isConstruct = rest.length > 0 && !/ية$/.test(rest[0] ?? "");
  const pair = `${stem}${isOblique ? "ي" : "ا"}${isConstruct ? "" : "ن"}`;
  return [pair, ...(isConstruct ? rest : rest.map((word) => dual(word, isOblique)))].join(" ");
}
