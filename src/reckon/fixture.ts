import type { Claim, Mention } from "../model/claim.ts";
import type { ClaimType, Mode, Role } from "../model/claim-types.ts";
import { contentId } from "../model/identity.ts";
import type { Entity, Pack } from "../model/pack.ts";
import type { Report } from "../model/report.ts";
import type { KeptClaim, KeptReport } from "../model/situation.ts";
import { createKnowledge } from "../packs/knowledge.ts";
import type { Record } from "./record/record.ts";

// A small theatre and its reports, in the project's own words, for the tests of this room.

const ARABIC: { [id: string]: string } = {
  iraq: "العراق",
  iran: "إيران",
  "united-states": "الولايات المتحدة",
  "cjtf-oir": "التحالف الدولي",
  "us-forces": "القوات الأمريكية",
  "french-forces": "القوات الفرنسية",
  "iraqi-army": "الجيش العراقي",
  "iraqi-security-forces": "القوات الأمنية العراقية",
  "kataib-hezbollah": "كتائب حزب الله",
  "qasem-soleimani": "قاسم سليماني",
  kirkuk: "كركوك",
  baghdad: "بغداد",
  k1: "قاعدة كي وان",
  "qayyarah-west": "قاعدة القيارة الجوية",
  "al-qaim": "قاعدة القائم",
  "al-taqaddum": "قاعدة التقدم الجوية",
  taji: "معسكر التاجي",
};

const entity = (id: string, kind: Entity["kind"], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  ...(ARABIC[id] && { ar: ARABIC[id] }),
  ...more,
});

const memberOf = (of: string): Partial<Entity> => ({ affiliations: [{ kind: "member-of", of }] });

const base = (id: string, name: string, within: string, lat: number, lon: number): Entity =>
  entity(id, "installation", name, { in: within, lat, lon, radiusKm: 1 });

const entities: Entity[] = [
  entity("iraq", "state", "Iraq"),
  entity("iran", "state", "Iran"),
  entity("france", "state", "France", memberOf("cjtf-oir")),
  entity("united-states", "state", "United States", memberOf("cjtf-oir")),
  entity("cjtf-oir", "coalition", "US-led coalition (CJTF-OIR)", { names: ["the coalition"] }),
  entity("us-forces", "armed-force", "US forces", { state: "united-states" }),
  entity("french-forces", "armed-force", "French forces", { state: "france" }),
  entity("iraqi-army", "armed-force", "Iraqi Army", { state: "iraq" }),
  entity("iraqi-security-forces", "armed-force", "Iraqi Security Forces", { state: "iraq" }),
  entity("kataib-hezbollah", "armed-group", "Kata'ib Hezbollah", memberOf("iran-backed-militias")),
  entity("iran-backed-militias", "armed-group", "Iran-backed militias"),
  entity("qasem-soleimani", "person", "Qasem Soleimani"),
  entity("kirkuk-governorate", "place", "Kirkuk Governorate", { in: "iraq", lat: 35.4, lon: 44.2, radiusKm: 80 }),
  entity("kirkuk", "place", "Kirkuk", { in: "kirkuk-governorate", lat: 35.47, lon: 44.39, radiusKm: 8 }),
  entity("nineveh", "place", "Nineveh Governorate", { in: "iraq", lat: 36.2, lon: 42.5, radiusKm: 120 }),
  entity("anbar", "place", "Anbar Governorate", { in: "iraq", lat: 33, lon: 42, radiusKm: 200 }),
  entity("baghdad", "place", "Baghdad", { in: "iraq", lat: 33.3, lon: 44.4, radiusKm: 20 }),
  base("k1", "K1 Air Base", "kirkuk", 35.51, 44.28),
  base("k1-west-compound", "K1 west compound", "k1", 35.51, 44.27),
  base("qayyarah-west", "Qayyarah West airfield", "nineveh", 35.77, 43.12),
  base("al-qaim", "Al Qaim base", "anbar", 34.38, 41.09),
  base("mosul-palace", "Mosul palace", "nineveh", 36.37, 43.14),
  base("al-taqaddum", "Al Taqaddum Air Base", "anbar", 33.34, 43.6),
  base("abu-ghraib", "Abu Ghraib site", "baghdad", 33.29, 44.07),
  base("taji", "Camp Taji", "baghdad", 33.52, 44.26),
  base("ain-al-asad", "Ain al-Asad Air Base", "anbar", 33.79, 42.44),
  base("baghdad-airport", "Baghdad International Airport", "baghdad", 33.26, 44.23),
];

export const pack: Pack = {
  id: "test",
  entities,
  sources: [
    { id: "wire", name: "Wire", kind: "agency", grade: "A", reason: "test" },
    { id: "gazette", name: "Gazette", kind: "newspaper", grade: "B", reason: "test" },
    { id: "herald", name: "Herald", kind: "newspaper", grade: "C", reason: "test" },
    { id: "rumour", name: "Rumour", kind: "website", grade: "E", reason: "test" },
  ],
  theatre: {
    id: "test",
    name: "Test",
    ar: "اختبار",
    timeZone: "Asia/Baghdad",
    countries: ["iraq"],
    bounds: [38, 29, 49, 38],
    firstDay: "2019-10-01",
    day: "2020-03-29",
    sides: [
      { id: "coalition", name: "Coalition", ar: "التحالف", members: ["cjtf-oir"] },
      { id: "iraq", name: "Iraqi forces", ar: "القوات العراقية", members: ["iraq"] },
      { id: "iran-backed", name: "Iran-backed", ar: "فصائل", members: ["iran-backed-militias", "iran"] },
    ],
  },
};

export const knowledge = createKnowledge([pack]);
/** The same for the Arabic edition. */
export const arabicKnowledge = createKnowledge([pack], undefined, "ar");

/** What a test says of a claim: roles as entity ids, or as plain words when they start with a capital letter. */
export interface Said {
  type: ClaimType;
  mode?: Mode;
  roles?: Partial<{ [role in Role]: string | string[] }>;
  /** [from, to], or the words and then the days. */
  when?: Claim["when"];
  quantity?: Partial<NonNullable<Claim["quantity"]>>;
  modality?: Claim["modality"];
  by?: string;
  of?: ClaimType;
  window?: Claim["window"];
  /** 0 for the headline, 1 for the first paragraph, … */
  paragraph?: number;
  words?: string;
}

/** A report and its claims; each claim's words are a sentence of their own in the paragraph that it names. */
export function told(
  id: string,
  outlet: string | undefined,
  published: Report["published"] | string | undefined,
  said: Said[],
  more: Partial<Report> = {},
): { report: KeptReport; claims: KeptClaim[] } {
  const sentences = said.map((one, index) => one.words ?? sentenceOf(id, index));
  const paragraphs = [`Headline of ${id}`, "", "", "", ""];
  said.forEach((one, index) => {
    const at = one.paragraph ?? 2;
    paragraphs[at] = at === 0 ? (sentences[index] ?? "") : `${paragraphs[at]}${sentences[index]} `;
  });
  const text = more.text ?? paragraphs.join("\n\n");
  const date =
    typeof published === "string" ? { from: published, to: published, basis: "metadata" as const } : published;
  const report: Report = { text, ...(outlet && { outlet }), ...(date && { published: date }), ...more };
  const claims = said.map((one, index) => {
    const claim = claimOf(one, sentences[index] ?? "", text);
    return { id: contentId([id, index]), report: id, claim };
  });
  return { report: { id, report, ...(date && { published: date }) }, claims };
}

/** Words that no other report has. */
function sentenceOf(id: string, index: number): string {
  const words = ["states", "fact", "number", "plainly", "there"].map(
    (word) => `${word}-${id.replaceAll("-", "")}-${index}`,
  );
  return `${words.join(" ").replaceAll("-", "")}.`;
}

function claimOf(said: Said, words: string, text: string): Claim {
  const start = Math.max(0, text.indexOf(words));
  const { type, mode, when, quantity, by, of, window, modality = "asserted" } = said;
  const roles = Object.fromEntries(
    Object.entries(said.roles ?? {}).map(([role, filler]) => [
      role,
      Array.isArray(filler) ? filler.map(mention) : mention(filler),
    ]),
  );
  return {
    type,
    roles,
    modality,
    quote: { start, end: start + words.length, text: words },
    ...(mode && { mode }),
    ...(when && { when }),
    ...(quantity && { quantity: { text: "", ...quantity } }),
    ...(by && { attribution: [{ text: knowledge.entity(by)?.name ?? by, entity: by }] }),
    ...(of && { of }),
    ...(window && { window }),
  };
}

function mention(filler: string): Mention {
  return /^[A-Z]/.test(filler) ? { text: filler } : { text: filler, entity: filler };
}

export function recordOf(...reports: { report: KeptReport; claims: KeptClaim[] }[]): Record {
  return {
    theatre: "test",
    reports: reports.map(({ report }) => report),
    claims: reports.flatMap(({ claims }) => claims),
    reviews: [],
  };
}

export const on = (day: string, text = "on that day"): Claim["when"] => ({ text, from: day, to: day });

export const handover = (installation: string, more: Partial<Said> = {}): Said => ({
  type: "transfer",
  mode: "handover",
  ...more,
  roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation, ...more.roles },
});

export const rockets = (installation: string, day: string, value: number, more: Partial<Said> = {}): Said => ({
  type: "attack",
  mode: "rocket",
  roles: { installation, weapon: "Rockets" },
  when: on(day),
  quantity: { text: `${value} rockets`, value, min: value, max: value, unit: "rocket" },
  ...more,
});

export const ordinal = (value: number, more: Partial<Said> = {}): Said => ({
  type: "count",
  mode: "ordinal",
  of: "transfer",
  roles: { actor: "united-states" },
  quantity: { text: "ordinal", value, min: value, max: value, unit: "installation" },
  ...more,
});

const march: Claim["window"] = { from: "2020-03-01", to: "2020-03-31" };

const baseline = told("baseline", "Situ", "2019-10-01", [
  ...["k1", "qayyarah-west", "al-qaim", "mosul-palace", "al-taqaddum", "abu-ghraib", "taji", "ain-al-asad"].map(
    (installation): Said => ({ type: "control", mode: "holds", roles: { actor: "cjtf-oir", installation } }),
  ),
]);

export const qaim17 = told("qaim-wire", "Wire", "2020-03-18", [
  handover("al-qaim", { when: on("2020-03-17", "on Tuesday") }),
]);
export const qaim19 = told("qaim-herald", "Herald", "2020-03-19", [
  handover("al-qaim", { when: on("2020-03-19", "on Thursday"), by: "iraqi-security-forces" }),
]);
export const qayyarah = told("qayyarah-gazette", "Gazette", "2020-03-26", [
  handover("qayyarah-west", { when: on("2020-03-26", "on Thursday"), roles: { actor: "us-forces" } }),
]);
export const k1 = told("k1-wire", "Wire", "2020-03-29", [
  handover("k1", { when: on("2020-03-29", "on Sunday") }),
  ordinal(3, { window: march, roles: { actor: "cjtf-oir" }, words: "the third site left in March" }),
]);
export const k1Herald = told("k1-herald", "Herald", "2020-03-30", [
  handover("k1", { when: on("2020-03-29", "on Sunday"), roles: { recipient: "iraqi-security-forces" } }),
]);

/** A page without a date: its words allow any Sunday and the rest of March from the 8th on. */
export const undated = told(
  "undated",
  undefined,
  { from: "2020-03-08", to: "2020-03-31", basis: "text", reasons: ["“this month”: March 2020"] },
  [
    handover("k1", { paragraph: 0, roles: { actor: "us-forces" } }),
    ordinal(3, { paragraph: 1, window: march, words: "the third base passed on this month" }),
    handover("k1", { when: { text: "on Sunday", from: "2020-03-08", to: "2020-03-29" }, by: "cjtf-oir" }),
    handover("al-qaim", { when: { text: "Since early March", ...march } }),
    handover("qayyarah-west", { when: { text: "Since early March", ...march } }),
    rockets("qayyarah-west", "2019-11-08", 17, { when: { text: "in November", from: "2019-11-01", to: "2019-11-30" } }),
    {
      type: "attack",
      mode: "assassination",
      roles: { actor: "united-states", target: "qasem-soleimani", place: "baghdad" },
    },
  ],
  { credit: "Gazette" },
);

export const sqoor = told("mosul-wire", "Wire", "2020-03-30", [
  handover("mosul-palace", { when: on("2020-03-30", "on Monday") }),
]);
export const taqaddumFourth = told("taqaddum-gazette", "Gazette", "2020-04-04", [
  handover("al-taqaddum", { when: on("2020-04-04", "on Saturday") }),
  ordinal(4, { words: "the fourth base in several weeks" }),
  handover("al-qaim"),
  handover("qayyarah-west"),
  handover("k1"),
]);
const taqaddumFifth = told("taqaddum-herald", "Herald", "2020-04-04", [
  handover("al-taqaddum", { when: on("2020-04-04", "on Saturday") }),
  ordinal(5, { words: "the fifth base in recent weeks" }),
]);
const abuGhraibSixth = told("abu-ghraib-herald", "Herald", "2020-04-07", [
  handover("abu-ghraib", { when: on("2020-04-07", "on Tuesday"), roles: { actor: "french-forces" } }),
  ordinal(6, { words: "the sixth base in three weeks", window: { from: "2020-03-17", to: "2020-04-07" } }),
]);
export const abuGhraibFifth = told("abu-ghraib-gazette", "Gazette", "2020-04-07", [
  handover("abu-ghraib", { when: on("2020-04-07", "on Tuesday") }),
  ordinal(5, { words: "the fifth base given up" }),
]);

export const spring: Parameters<typeof recordOf> = [
  baseline,
  qaim17,
  qaim19,
  qayyarah,
  k1,
  k1Herald,
  undated,
  sqoor,
  taqaddumFourth,
  taqaddumFifth,
  abuGhraibSixth,
  abuGhraibFifth,
];

export const taji: Parameters<typeof recordOf> = [
  told("taji-wire", "Wire", "2020-03-11", [
    rockets("taji", "2020-03-11", 18, { when: on("2020-03-11", "on Wednesday") }),
  ]),
  told("taji-herald", "Herald", "2020-03-11", [
    rockets("taji", "2020-03-11", 15),
    rockets("taji", "2020-03-11", 10, { by: "iraqi-army" }),
  ]),
  told("taji-again", "Wire", "2020-03-14", [
    rockets("taji", "2020-03-14", 12, { paragraph: 0, when: undefined }),
    rockets("taji", "2020-03-14", 12, {
      when: on("2020-03-14", "on Saturday"),
      quantity: { value: 12, unit: "rocket" },
    }),
    rockets("taji", "2020-03-11", 30, { when: on("2020-03-11", "on Wednesday") }),
  ]),
  told("taji-later", "Gazette", "2020-04-04", [
    {
      type: "attack",
      mode: "rocket",
      roles: { installation: "taji", place: "iraq" },
      when: { text: "in March", ...march },
    },
  ]),
];
