/** Heads of constructs: "مقاتلو العشائر", "منسقو استجابة سوريا". */
const CONSTRUCT = /^((?:ال)?(?:مقاتل|منسق|صائد|صياد|متطوع|منشق|محام|ممثل|مسلح|ناشط|مواطن))و(?= )/;

/** A name behind a preposition or as an object: "الحوثيين", "مقاتلي العشائر", "الإخوان المسلمين". */
export function oblique(name: string): string {
  const [first = "", second, ...rest] = name.replace(CONSTRUCT, "$1ي").split(" ");
  const qualifier = second?.startsWith("ال") ? sound(second) : second;
  return [sound(first), ...(qualifier === undefined ? [] : [qualifier]), ...rest].join(" ");
}

/** A sound plural of men; "كي ون" and the like are too short to be one. */
function sound(word: string): string {
  return word.length > 4 ? word.replace(/ون$/, "ين") : word;
}
