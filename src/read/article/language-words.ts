/** The commonest small words of languages in Latin script that short texts leave in doubt, by ISO 639 code. */
const WORDS: Record<string, string> = {
  en: "the of and to in that was for on with as by from has have were at which said it",
  fr: "le la les des et du en une dans que qui est pour sur au par plus avec ont son",
  de: "der die das und den von zu mit sich des auf für ist nicht ein eine dem als auch im",
  es: "el los las del en por con una para que se su al lo como más sus fue este ha",
  it: "il di che la per un del con gli della non sono è nel dei alla più una ha le",
  pt: "o os do da que em um uma para com não por mais dos das no na foi ao são",
  nl: "de het een van en in dat op te zijn met voor niet aan er om ook als bij door",
  sv: "och i att det en på är till som med för den inte av ett de har blev från om",
  da: "og i at det en på er til som med for den ikke af et de har blev fra om",
  nb: "og i at det en på er til som med for den ikke av et de har ble fra om",
  tr: "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne ama var dedi",
  id: "yang dan di itu dengan untuk pada dari ini tidak dalam oleh akan juga bahwa karena bisa mereka adalah",
  ms: "yang dan di itu dengan untuk pada dari ini tidak dalam oleh akan juga bahawa kerana boleh mereka ialah",
  ku: "û li ku di de ji bi ew jî wê ev vê re ye bû got hat hatin ser xwe",
};

const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(" ")) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);

/** A text of one of these languages has such a word among so many at the least, */
const AMONG = 12;
/** and different ones: "al" alone is of names. */
const DIFFERENT = 2;

/** With such a word among so few a text is plainly English, which has no near kin. */
const AMONG_IN_ENGLISH = 5;

/** The language whose small words a text has more of than any other's; undefined where none is. */
export function languageByWords(text: string): string | undefined {
  const { words, best, next } = smallWordsIn(text);
  if (!best || best.found.length === next?.found.length) return undefined;
  return best.found.length >= words / AMONG && new Set(best.found).size >= DIFFERENT ? best.language : undefined;
}

/** Whether a text's small words leave no doubt that it is English. */
export function isPlainlyEnglish(text: string): boolean {
  const { words, best, next } = smallWordsIn(text);
  const lead = (best?.found.length ?? 0) - 2 * (next?.found.length ?? 0);
  return best?.language === "en" && best.found.length >= words / AMONG_IN_ENGLISH && lead > 0;
}

function smallWordsIn(text: string) {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  const found = new Map<string, string[]>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? []) found.get(language)?.push(word) ?? found.set(language, [word]);
  const [best, next] = [...found]
    .map(([language, found]) => ({ language, found }))
    .sort((a, b) => b.found.length - a.found.length);
  return { words: words.length, best, next };
}
