/** Accents, vowel points and other marks that writers of these scripts may leave out; in others they are part of the word. */
const MARKS =
  /(?=\p{M})[\p{scx=Inherited}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}]/gu;
/** Tatweel, which only makes a word longer, and invisible characters, but the one that parts Persian words. */
const EMPTY = /\u0640|(?!\u200c)\p{Cf}/gu;

/** Letters that are written in several ways, after the one that stands for all. Those with an accent or a hamza decompose. */
const LETTERS = "اٱ يىیې كک هةەہھ σς oø dđð lł iı hħ"
  .split(" ")
  .flatMap(([one, ...others]) => others.map((other): [string, string] => [other, one as string]));
const LIGATURES: [string, string][] = [
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
];
/** The zeros of the scripts whose digits are in use; the nine others follow each. */
const ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐";
const DIGITS = [...ZEROS].flatMap((zero) =>
  [..."0123456789"].map((digit, i): [string, string] => [
    String.fromCodePoint((zero.codePointAt(0) as number) + i),
    digit,
  ]),
);
const FORMS: ReadonlyMap<string, string> = new Map([...LETTERS, ...LIGATURES, ...DIGITS]);
const FORM = new RegExp(`[${[...FORMS.keys()].join("")}]`, "g");

/** A text in which what differs only in case, accents, forms of letters (NFKD) and digits is alike. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replace(MARKS, "").normalize("NFC").replace(EMPTY, "").toLowerCase();
  return bare.replace(FORM, (form) => FORMS.get(form) ?? form);
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
