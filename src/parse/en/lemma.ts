/** What the rules need to know of words: the verbs of the treebank, and the forms whose lemma the rules get wrong. */
export interface Lexicon {
  verbs: Set<string>;
  /** "went/VBD" to "go". */
  exceptions: Map<string, string>;
}

/** Irregular verbs: lemma, past, participle. */
const IRREGULAR = `be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|
burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|die died died|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|free freed freed|fling flung flung|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read|
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|
set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|smuggle smuggled smuggled|speak spoke spoken|
speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|string strung strung|strive strove striven|swear swore sworn|
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|withdraw withdrew withdrawn|
overrun overran overrun|overthrow overthrew overthrown|oversee oversaw overseen|overtake overtook overtaken|rebuild rebuilt rebuilt|
retake retook retaken|wear wore worn|weep wept wept|win won won|wind wound wound|withhold withheld withheld|withstand withstood withstood|
write wrote written`;

const PAST = new Map<string, string>();
for (const verb of IRREGULAR.split(/\|\s*/)) {
  const [lemma = "", past = "", participle = ""] = verb.split(" ");
  PAST.set(`${past}/VBD`, lemma).set(`${participle}/VBN`, lemma);
}

const PLURALS = new Map(
  "men:man women:woman children:child people:people feet:foot teeth:tooth mice:mouse lives:life wives:wife knives:knife leaves:leaf halves:half thieves:thief wolves:wolf shelves:shelf crises:crisis analyses:analysis bases:base theses:thesis media:media data:data criteria:criterion phenomena:phenomenon buses:bus viruses:virus"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** The dictionary form of a word, in small letters unless it is a name. */
export function lemmatize(form: string, upos: string, xpos: string, lexicon: Lexicon): string {
  const plain = normalQuotes(form);
  const lower = plain.toLowerCase();
  return (
    irregular(lower, xpos) ??
    lexicon.exceptions.get(`${lower}/${xpos}`) ??
    byRule(plain, lower, upos, xpos, lexicon.verbs)
  );
}

/** The apostrophe, quote and dash of the treebank for those of print. */
export function normalQuotes(form: string): string {
  return form
    .replace(/[’‘`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^[—–]$/, "-");
}

/** What the tables of irregular forms give. */
export function irregular(lower: string, xpos: string): string | undefined {
  if (xpos === "NNS") return PLURALS.get(lower);
  return PAST.get(`${lower}/${xpos}`);
}

/** The verb, one of `verbs`, of which a word in small letters can be the past tense. */
export function verbOfPast(lower: string, verbs: Set<string>): string | undefined {
  const lemma = irregular(lower, "VBD") ?? (lower.endsWith("ed") ? stem(lower, /i?ed$/, verbs) : undefined);
  return lemma !== undefined && verbs.has(lemma) ? lemma : undefined;
}

/** What the rules alone give. */
export function byRule(plain: string, lower: string, upos: string, xpos: string, verbs: Set<string>): string {
  if (xpos === "NNPS") return singular(plain);
  if (upos === "PROPN" || xpos === "NNP") return plain;
  if (xpos === "NNS") return singular(lower);
  if (xpos === "VBZ") return thirdPerson(lower, verbs);
  if (xpos === "VBD" || xpos === "VBN") return stem(lower, /i?ed$/, verbs);
  if (xpos === "VBG") return stem(lower, /ing$/, verbs);
  if (xpos === "CD") return lower.replace(/(?<=\d),(?=\d)/g, "");
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return positive(lower);
  return lower;
}

function singular(word: string): string {
  const irregular = /^(.*)(men)$/.exec(word);
  if (irregular) return `${irregular[1]}man`;
  if (/.children$/.test(word)) return word.slice(0, -3);
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|[cs]h|zz)es$/.test(word) && !/(?:[aeiou]s|ns|rs|x)es$/.test(word)) return word.slice(0, -2);
  if (/xes$|(?:echo|hero|tomato|potato|torpedo|veto|embargo)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function thirdPerson(word: string, verbs: Set<string>): string {
  for (const cut of [1, 2]) if (verbs.has(word.slice(0, -cut))) return word.slice(0, -cut);
  return /oes$/.test(word) ? word.slice(0, -2) : singular(word);
}

/** Stems that have lost an "e": a short one whose consonant is not doubled (fin-ed), and endings that seldom stand without it. */
const LOST_E = new RegExp(
  [
    "^[^aeiou]*[aeiouy][^aeiouwxy]",
    "[^eo]a[dprt]",
    "dg|[iy]z|[uvc]|[aeiou][^aeiou]*[aeiou]g|[aeiou].*[aeu]ng|[rl]g",
    "[bcdgkptz]l",
    "[rlnpy]s|[aiou]s(?<!focus)",
    "[^o]ut|[^aeo]ur|[^ae]ir|[^ao]id|[^o]o[dk]|[^ao]ud|[^e]ed|[^ao]in|[^o]um",
  ]
    .map((ending) => `(?:${ending})$`)
    .join("|"),
);

/** Verbs of fighting that the treebank does not have and the rules below would spoil. */
const OF_THE_FIELD = new Set(["mortar", "machete", "dynamite", "garrotte", "tussle"]);

/** "patrolled", "rebelling", "labelled": verbs of two syllables whose one "l" is doubled. */
const DOUBLED_L = /(?:[^s]tro|[^s]pe|[vncb]e)ll$/;

function stem(word: string, ending: RegExp, verbs: Set<string>): string {
  if (!ending.test(word)) return word;
  const root = word.replace(ending, (end) => (end === "ied" ? "y" : ""));
  const single = /([^aeiouwxy])\1$/.test(root) ? root.slice(0, -1) : root;
  for (const lemma of [`${root}e`, root, single]) if (verbs.has(lemma) || OF_THE_FIELD.has(lemma)) return lemma;
  if (!/[aeiouy]/.test(root)) return word;
  if (single !== root && (!/(?:ss|ll|zz|ff)$/.test(root) || DOUBLED_L.test(root))) return single;
  return LOST_E.test(root) ? `${root}e` : root;
}

function positive(word: string): string {
  const root = word.replace(/(?:er|est)$/, "");
  if (root === word || root.length < 3) return word;
  if (root.endsWith("i")) return `${root.slice(0, -1)}y`;
  if (/(?:ll|ss)$/.test(root)) return root;
  if (/([^aeiou])\1$/.test(root)) return root.slice(0, -1);
  return /(?:rg|ng|[^aeiou]l|[aiou][tscv]|[iu]r|af|[uv])$/.test(root) && !/(?:ong|oung)$/.test(root)
    ? `${root}e`
    : root;
}
