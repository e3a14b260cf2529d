import type { ClaimType, Role } from "../../../model/claim-types.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import { namedIn, type Told } from "../told.ts";
import type { Gender } from "./gender.ts";
import { type Name, sameName } from "./name.ts";
import { nameOf } from "./names.ts";
import { list } from "./numbers.ts";
import { ANY_STRIKE, STRIKES } from "./strikes.ts";
import { victimsIn } from "./victims.ts";

/** What is told: a verb, masculine and feminine, with what follows its subject, and the same as a verbal noun. */
export interface Clause {
  /** Who did it; absent where the clause tells only that it happened. */
  who?: Name;
  verb: [masculine: string, feminine: string];
  rest: string;
  /** The verbal noun: "تسليم", "الانسحاب". */
  deed: string;
  /** What follows it, where that is not the same. */
  ofDeed?: string;
  isDeedFeminine?: boolean;
}

/** The parties in a role as a sentence names them; undefined where nobody is named. */
type Named = (...roles: Role[]) => Name | undefined;

const unnamed = (subject: string, gender: Gender, oblique = subject): Name => ({
  subject,
  object: oblique,
  oblique,
  gender,
});
const FORCES = unnamed("قوات", "feminine");
const FIGHTERS = unnamed("مقاتلون", "men", "مقاتلين");
const SIDES = unnamed("الأطراف", "feminine");
const GROUP = unnamed("جماعة", "feminine");
const SOMEBODY = sameName("بعض الأشخاص");
const SPEAKER = unnamed("متحدث", "masculine");

/** He, they: those of whom the report told before, whom a sentence alone cannot name. */
const PRONOUN = /^(?:he|she|it|they|them|him|her|who|that|this|those|these|one|none|nobody)$/i;

/** What an event's sentence says, by its type and mode. */
export function clauseFor(told: Told, knowledge: Knowledge): Clause {
  const named: Named = (...roles) => {
    const parties = namedIn(told, ...roles).filter(({ entity, name }) => entity || !PRONOUN.test(name));
    const names = parties.map((party) => nameOf(party, knowledge));
    const [first] = names;
    if (!first || names.length === 1) return first;
    const together = (case_: "subject" | "object" | "oblique") => list(names.map((name) => name[case_]));
    return { ...first, subject: together("subject"), object: together("object"), oblique: together("oblique") };
  };
  const makers: { [type in ClaimType]: () => Clause } = {
    transfer: () => transferClause(named),
    withdrawal: () => withdrawalClause(told, named),
    deployment: () => deploymentClause(told, named),
    attack: () => attackClause(told, named),
    casualties: () => casualtiesClause(told, victimsIn(told, knowledge), placeIn(named)),
    force_level: () =>
      stood(
        named("actor") ?? FORCES,
        { masculine: "يتمركز", feminine: "تتمركز", men: "يتمركزون" },
        "التمركز",
        placeIn(named),
      ),
    clash: () => {
      const opponent = named("opponent")?.oblique ?? "آخرين";
      return act(named("actor") ?? FIGHTERS, ["اشتبك", "اشتبكت"], "الاشتباك", `مع ${opponent}`, placeIn(named));
    },
    seizure: () =>
      act(named("actor") ?? FIGHTERS, ["استولى", "استولت"], "الاستيلاء", `على ${whereIn(named) ?? "أحد المواقع"}`),
    control: () => controlClause(told, named),
    arrest: () => arrestClause(told, named),
    abduction: () =>
      actOn(
        named("actor") ?? unnamed("مجهولون", "men", "مجهولين"),
        ["خطف", "خطفت"],
        "خطف",
        named("target") ?? SOMEBODY,
        placeIn(named),
      ),
    protest: () =>
      act(named("actor") ?? unnamed("محتجون", "men", "محتجين"), ["تظاهر", "تظاهرت"], "التظاهر", placeIn(named)),
    property: () => propertyClause(told, named),
    agreement: () => agreementClause(told, named),
    group: () => groupClause(told, named),
    affiliation: () => affiliationClause(told, named),
    support: () =>
      act(
        named("actor") ?? FORCES,
        ["قدّم", "قدّمت"],
        "تقديم",
        `الدعم إلى ${named("recipient")?.oblique ?? "آخرين"}`,
        placeIn(named),
      ),
    statement: () => statementClause(told, named),
    disaster: () => {
      const where = whereIn(named) ?? "المنطقة";
      return happened(`وقعت كارثة في ${where}`, `وقوع كارثة في ${where}`);
    },
    count: () => happened("قُدّم تعداد", "تقديم تعداد"),
  };
  return makers[told.type]();
}

/** How things stood: "كانت القوات تسيطر على القاعدة". */
function stood(who: Name, verb: { [gender in Gender]: string }, deed: string, rest: string): Clause {
  return { who, verb: ["كان", "كانت"], rest: `${verb[who.gender]} ${rest}`.trim(), deed, ofDeed: rest };
}

function act(who: Name, verb: [string, string], deed: string, ...rest: string[]): Clause {
  return { who, verb, deed, rest: rest.filter(Boolean).join(" ") };
}

/** What is done to somebody or something, named as an object and behind the verbal noun. */
function actOn(who: Name, verb: [string, string], deed: string, target: Name, ...rest: string[]): Clause {
  const [done, ofDeed] = [target.object, target.oblique].map((name) => [name, ...rest].filter(Boolean).join(" "));
  return { who, verb, deed, rest: done ?? "", ofDeed: ofDeed ?? "" };
}

/** What is told without one who did it: as a sentence, and as a noun. */
function happened(sentence: string, deed: string, isDeedFeminine = false): Clause {
  return { verb: [sentence, sentence], rest: "", deed, isDeedFeminine };
}

/** What comes over its subject: "تشكّل التحالف", of which the noun is "تشكّل التحالف" too. */
function became(who: Name, verb: [string, string], deed: string, isDeedFeminine = false, rest = ""): Clause {
  const did = verb[who.gender === "feminine" ? 1 : 0];
  const tail = rest ? ` ${rest}` : "";
  return happened(`${did} ${who.subject}${tail}`, `${deed} ${who.oblique}${tail}`, isDeedFeminine);
}

function whereIn(named: Named): string | undefined {
  return named("installation", "area", "place")?.oblique;
}

/** "في قاعدة كي ون"; empty where no place is named. */
function placeIn(named: Named): string {
  const where = whereIn(named);
  return where ? `في ${where}` : "";
}

function transferClause(named: Named): Clause {
  const thing = named("installation", "area") ?? (named("equipment") ? unnamed("معدات", "feminine") : named("place"));
  const what = thing?.oblique ?? "قاعدة";
  const to = named("recipient") ? `إلى ${named("recipient")?.oblique}` : "";
  const giver = named("actor");
  if (!giver) return happened(`جرى تسليم ${what} ${to}`.trim(), `تسليم ${what} ${to}`.trim());
  if (!to) return act(giver, ["تخلّى", "تخلّت"], "التخلي", `عن ${what}`);
  return actOn(giver, ["سلّم", "سلّمت"], "تسليم", thing ?? unnamed("قاعدة", "feminine"), to);
}

function withdrawalClause(told: Told, named: Named): Clause {
  const where = named("installation", "origin", "place")?.oblique;
  const from = where ? `من ${where}` : "";
  const to = named("destination") ? `إلى ${named("destination")?.oblique}` : "";
  const who = named("actor") ?? FORCES;
  if (told.mode === "reduce") return act(who, ["خفّض", "خفّضت"], "خفض", "عدد القوات", where ? `في ${where}` : "");
  if (told.mode === "redeploy" && who.subject !== FORCES.subject)
    return act(who, ["نقل", "نقلت"], "نقل", "قوات", from, to);
  if (told.mode === "redeploy") return act(who, ["انتقل", "انتقلت"], "الانتقال", from, to);
  return act(who, ["انسحب", "انسحبت"], "الانسحاب", from, to);
}

function deploymentClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? FORCES;
  const where = named("installation", "destination", "place")?.oblique ?? "المنطقة";
  if (told.mode === "establish-base") return act(who, ["أقام", "أقامت"], "إقامة", `قاعدة في ${where}`);
  return act(who, ["أرسل", "أرسلت"], "إرسال", `قوات إلى ${where}`);
}

function attackClause(told: Told, named: Named): Clause {
  const strike = STRIKES[told.mode ?? ""] ?? ANY_STRIKE;
  const person = told.mode === "assassination" ? named("target") : undefined;
  const what = person ?? named("installation", "area", "target", "place");
  const place = person ? placeIn(named) : "";
  const who = named("actor");
  if (!what) {
    const attack: Clause = { verb: ["شنّ", "شنّت"], rest: "هجوماً", deed: "شنّ", ofDeed: "هجوم" };
    return who ? { who, ...attack } : happened("وقع هجوم", "وقوع هجوم");
  }
  const ofDeed = strike.rest(what.oblique);
  if (who) {
    const [done, noun] = [strike.rest(strike.isDirect ? what.object : what.oblique), ofDeed].map((struck) =>
      [struck, place].filter(Boolean).join(" "),
    );
    return { who, verb: strike.verb, rest: done ?? "", deed: strike.deed, ofDeed: noun ?? "" };
  }
  const deed = strike.deedWithout?.(what.oblique) ?? `${strike.deed} ${ofDeed}`;
  const at = place ? ` ${place}` : "";
  return happened(`${strike.without(what)}${at}`, `${deed}${at}`);
}

const HARM: { [mode: string]: { verb: [string, string]; deed: string; isFeminine?: boolean; how?: string } } = {
  killed: { verb: ["قُتل", "قُتلت"], deed: "مقتل" },
  wounded: { verb: ["أُصيب", "أُصيبت"], deed: "إصابة", isFeminine: true, how: "بجروح" },
  missing: { verb: ["فُقد", "فُقدت"], deed: "فقدان" },
  displaced: { verb: ["نزح", "نزحت"], deed: "نزوح" },
};

function casualtiesClause(told: Told, victims: Name, place: string): Clause {
  const { verb, deed, isFeminine, how } = HARM[told.mode ?? ""] ?? {
    verb: ["تضرّر", "تضرّرت"] as [string, string],
    deed: "تضرّر",
  };
  return became(victims, verb, deed, isFeminine, [how, place].filter(Boolean).join(" "));
}

function controlClause(told: Told, named: Named): Clause {
  const what = whereIn(named) ?? "إحدى المناطق";
  const who = named("actor") ?? FORCES;
  switch (told.mode) {
    case "disputed": {
      const against = named("opponent") ? ` مع ${named("opponent")?.oblique}` : "";
      const over = `على ${what}${against}`;
      return { who, verb: ["خاض", "خاضت"], rest: `نزاعاً ${over}`, deed: "خوض", ofDeed: `نزاع ${over}` };
    }
    case "besieged":
      return stood(who, { masculine: "يحاصر", feminine: "تحاصر", men: "يحاصرون" }, "محاصرة", what);
    case "active-in":
      return stood(who, { masculine: "ينشط", feminine: "تنشط", men: "ينشطون" }, "النشاط", `في ${what}`);
    default:
      return stood(who, { masculine: "يسيطر", feminine: "تسيطر", men: "يسيطرون" }, "السيطرة", `على ${what}`);
  }
}

function arrestClause(told: Told, named: Named): Clause {
  const target = named("target") ?? SOMEBODY;
  const who = named("actor") ?? FORCES;
  return told.mode === "release"
    ? act(who, ["أفرج", "أفرجت"], "الإفراج", `عن ${target.oblique}`, placeIn(named))
    : actOn(who, ["احتجز", "احتجزت"], "احتجاز", target, placeIn(named));
}

interface Damage {
  verb: [string, string];
  deed: string;
  before?: string;
}

const ANY_DAMAGE: Damage = { verb: ["أتلف", "أتلفت"], deed: "إتلاف" };

const DAMAGE: { [mode: string]: Damage } = {
  looting: { verb: ["نهب", "نهبت"], deed: "نهب" },
  destruction: { verb: ["دمّر", "دمّرت"], deed: "تدمير" },
  "weapons-seizure": { verb: ["عثر", "عثرت"], deed: "العثور", before: "على " },
  defused: { verb: ["فكّك", "فكّكت"], deed: "تفكيك" },
};

function propertyClause(told: Told, named: Named): Clause {
  const { verb, deed, before = "" } = DAMAGE[told.mode ?? ""] ?? ANY_DAMAGE;
  const target = named("target", "equipment") ?? unnamed("ممتلكات", "feminine");
  const who = named("actor");
  if (who && before) return act(who, verb, deed, before + target.oblique, placeIn(named));
  if (who) return actOn(who, verb, deed, target, placeIn(named));
  const done = [deed, before + target.oblique, placeIn(named)].filter(Boolean).join(" ");
  return happened(`جرى ${done}`, done);
}

function agreementClause(told: Told, named: Named): Clause {
  const partner = named("opponent") ? `مع ${named("opponent")?.oblique}` : "";
  const who = named("actor") ?? SIDES;
  if (told.mode === "talks") return act(who, ["أجرى", "أجرت"], "إجراء", "محادثات", partner, placeIn(named));
  const what = told.mode === "ceasefire" ? "إلى اتفاق لوقف إطلاق النار" : "إلى اتفاق";
  return act(who, ["توصّل", "توصّلت"], "التوصل", what, partner, placeIn(named));
}

function groupClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? GROUP;
  const place = placeIn(named);
  switch (told.mode) {
    case "formed":
      return became(who, ["تشكّل", "تشكّلت"], "تشكّل", false, place);
    case "merged":
      return became(who, ["اندمج", "اندمجت"], "اندماج", false, place);
    case "split":
      return became(who, ["انقسم", "انقسمت"], "انقسام", false, place);
    case "defeated":
      return became(who, ["هُزم", "هُزمت"], "هزيمة", true, place);
    default:
      return became(who, ["نشط", "نشطت"], "نشاط", false, place);
  }
}

function affiliationClause(told: Told, named: Named): Clause {
  const parent = named("parent")?.oblique ?? "جماعة أخرى";
  const who = named("actor") ?? GROUP;
  switch (told.mode) {
    case "backed-by":
      return stood(who, { masculine: "يتلقّى", feminine: "تتلقّى", men: "يتلقّون" }, "تلقّي", `الدعم من ${parent}`);
    case "leads":
      return stood(who, { masculine: "يقود", feminine: "تقود", men: "يقودون" }, "قيادة", parent);
    case "alias":
      return happened(`أُطلق على ${parent} أيضاً اسم ${who.oblique}`, `إطلاق اسم ${who.oblique} على ${parent}`);
    default:
      return stood(who, { masculine: "ينتمي", feminine: "تنتمي", men: "ينتمون" }, "الانتماء", `إلى ${parent}`);
  }
}

const SPEECH: { [mode: string]: Omit<Clause, "who"> } = {
  announce: { verb: ["أصدر", "أصدرت"], rest: "إعلاناً", deed: "إصدار", ofDeed: "إعلان" },
  deny: { verb: ["نفى", "نفت"], rest: "تقريراً", deed: "نفي", ofDeed: "تقرير" },
  demand: { verb: ["تقدّم", "تقدّمت"], rest: "بمطلب", deed: "التقدم" },
  "claim-responsibility": { verb: ["تبنّى", "تبنّت"], rest: "المسؤولية", deed: "تبنّي" },
};

function statementClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? SPEAKER;
  const target = named("target") ?? unnamed("آخرون", "men", "آخرين");
  switch (told.mode) {
    case "blame":
      return act(who, ["ألقى", "ألقت"], "الإلقاء", `باللوم على ${target.oblique}`);
    case "condemn":
      return actOn(who, ["أدان", "أدانت"], "إدانة", target);
    case "threaten":
      return actOn(who, ["هدّد", "هدّدت"], "تهديد", target);
    default:
      return { who, ...(SPEECH[told.mode ?? ""] ?? { verb: ["تحدّث", "تحدّثت"], rest: "", deed: "التحدث" }) };
  }
}
