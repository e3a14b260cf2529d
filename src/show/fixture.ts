import type { At, Desk, Edition, ReportPage } from "../desk/desk.ts";
import { indexSituation } from "../desk/situation-index.ts";
import type { Claim, Mention } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { digest } from "../model/identity.ts";
import type { Entity, Source, Theatre } from "../model/pack.ts";
import type { Report } from "../model/report.ts";
import type { KeptClaim, Origin, Situation, SituationEvent, Tenure } from "../model/situation.ts";
import type { Assets } from "./assets.ts";
import { localeWords } from "./language/locale-words.ts";
import { readingDesk, readPages, superseded } from "./reading-fixture.ts";
import { reviewingDesk } from "./review-fixture.ts";

/** A small made-up desk for the tests of this room: invented outlets and wording over the public outline of spring 2020. */
const THEATRE: Theatre = {
  id: "syria-iraq",
  name: "Syria and Iraq",
  ar: "سوريا والعراق",
  timeZone: "Asia/Baghdad",
  countries: ["iraq", "syria"],
  bounds: [35.5, 29, 48.8, 37.5],
  firstDay: "2019-10-01",
  day: "2020-03-29",
  sides: [
    { id: "coalition", name: "Coalition", ar: "التحالف", members: ["cjtf-oir"] },
    { id: "iraq", name: "Iraqi forces", ar: "القوات العراقية", members: ["iraqi-army"] },
    { id: "syrian-government", name: "Syrian government", ar: "الحكومة السورية", members: ["syrian-army"] },
  ],
  disputedAreas: [
    {
      id: "disputed-strip",
      name: "Land disputed between Baghdad and Erbil",
      parties: ["iraq", "kurdistan-region"],
      ring: [
        [41.6, 36.6],
        [42.6, 36.9],
        [43.4, 36.2],
        [44.6, 35.6],
        [45.6, 34.5],
        [45.2, 34.1],
        [43.8, 35.1],
        [42.9, 35.7],
        [41.6, 36.6],
      ],
    },
  ],
};

const base = (id: string, name: string, lat: number, lon: number): Entity => ({
  id,
  kind: "installation",
  name,
  lat,
  lon,
  radiusKm: 2,
});

const ENTITIES: Entity[] = [
  { id: "iraq", kind: "state", name: "Iraq" },
  { id: "syria", kind: "state", name: "Syria" },
  { id: "cjtf-oir", kind: "coalition", name: "US-led coalition" },
  { id: "iraqi-army", kind: "armed-force", name: "Iraqi army" },
  { id: "syrian-army", kind: "armed-force", name: "Syrian army" },
  {
    id: "kataib-hezbollah",
    kind: "armed-group",
    name: "Kataib Hezbollah",
    names: ["Hezbollah Brigades"],
    affiliations: [{ kind: "member-of", of: "iraqi-army", from: "2016-11-26" }],
  },
  {
    id: "mosul",
    kind: "place",
    type: "city",
    name: "Mosul",
    in: "iraq",
    lat: 36.34,
    lon: 43.13,
    population: 1_600_000,
  },
  { id: "rutba", kind: "place", type: "town", name: "Rutba", in: "iraq", lat: 33.04, lon: 40.28 },
  { id: "ankara", kind: "place", type: "city", name: "Ankara", lat: 39.93, lon: 32.86 },
  base("al-qaim", "Al Qaim Base", 34.37, 41.09),
  base("qayyarah-west", "Qayyarah Airfield West", 35.77, 43.13),
  base("k1", "K1 Air Base", 35.52, 44.3),
  base("al-taqaddum", "Al Taqaddum Air Base", 33.34, 43.6),
  base("taji", "Camp Taji", 33.53, 44.26),
  base("ain-al-asad", "Ain al-Asad Air Base", 33.79, 42.44),
  base("union-iii", "Union III", 33.3, 44.38),
  base("al-tanf", "Al-Tanf", 33.5, 38.62),
  base("t4", "T4 Air Base", 34.52, 37.63),
];

const SOURCES: Source[] = [
  {
    id: "tigris-post",
    name: "The Tigris Post",
    kind: "newspaper",
    grade: "B",
    reason: "Own reporters in Baghdad; corrects its errors.",
  },
  {
    id: "northern-wire",
    name: "Northern Wire",
    kind: "agency",
    grade: "B",
    reason: "Agency with staff in four cities.",
  },
  {
    id: "desert-courier",
    name: "Desert Courier",
    kind: "website",
    grade: "D",
    reason: "Often republishes without saying so.",
  },
];

const SIDE_OF: Record<string, string> = {
  "cjtf-oir": "coalition",
  "iraqi-army": "iraq",
  "syrian-army": "syrian-government",
};
const byId = new Map(ENTITIES.map((entity) => [entity.id, entity]));

const KNOWLEDGE: Desk["knowledge"] = {
  locale: "en",
  theatre: THEATRE,
  entities: ENTITIES,
  installations: ENTITIES.filter(({ kind }) => kind === "installation"),
  stateOfCapital: (id) => ENTITIES.find(({ capital }) => capital === id),
  forcesOf: (id) => ENTITIES.filter(({ kind, state }) => kind === "armed-force" && state === id),
  entity: (id) => byId.get(id),
  inPack: (id) => byId.get(id),
  source: (name) => SOURCES.find((source) => source.name === name),
  belongsTo: (id, ancestor) => id === ancestor,
  liesIn: (id, ancestor) => id === ancestor,
  country: (id) => byId.get(id)?.in,
  side: (id) => SIDE_OF[id],
  point: (id) => {
    const { lat, lon, radiusKm = 2 } = byId.get(id) ?? {};
    return lat === undefined || lon === undefined ? undefined : { lat, lon, radiusKm };
  },
};

const ARABIC_NAMES: Record<string, string> = {
  iraq: "العراق",
  syria: "سوريا",
  "cjtf-oir": "التحالف الدولي",
  "iraqi-army": "الجيش العراقي",
  "syrian-army": "الجيش السوري",
  k1: "قاعدة كي وان الجوية",
  taji: "معسكر التاجي",
  "al-qaim": "قاعدة القائم",
  "qayyarah-west": "قاعدة القيارة الجوية",
  mosul: "الموصل",
};
const inArabic = (entity: Entity): Entity => ({ ...entity, name: ARABIC_NAMES[entity.id] ?? entity.name });

/** The theatre and the names of the Arabic edition; its sentences are as in English. */
const ARABIC: Pick<Edition, "theatre" | "knowledge"> = {
  theatre: { ...THEATRE, name: THEATRE.ar, sides: THEATRE.sides.map((side) => ({ ...side, name: side.ar })) },
  knowledge: {
    ...KNOWLEDGE,
    entities: ENTITIES.map(inArabic),
    entity: (id) => {
      const found = byId.get(id);
      return found && inArabic(found);
    },
  },
};

type Draft = Omit<Claim, "quote" | "modality" | "roles"> &
  Partial<Pick<Claim, "modality">> & { quote: string; roles: Record<string, string | [string, string]> };

const pages: ReportPage[] = [];
const claims = new Map<string, KeptClaim>();

function keep(id: string, report: Report, drafts: Record<string, Draft>): void {
  pages.push({
    report: { id, report, ...(report.published && { published: report.published }) },
    claims: Object.entries(drafts).map(([claimId, { quote, roles, ...draft }]) => {
      const start = report.text.indexOf(quote);
      if (start < 0) throw new Error(`Not in the report: ${quote}`);
      const filled = Object.entries(roles).map(([role, value]): [string, Mention] => [
        role,
        typeof value === "string"
          ? { text: byId.get(value)?.name ?? value, ...(byId.has(value) && { entity: value }) }
          : { text: value[0], entity: value[1] },
      ]);
      const claim: Claim = {
        modality: "asserted",
        ...draft,
        roles: Object.fromEntries(filled),
        quote: { start, end: start + quote.length, text: quote },
      };
      const kept = { id: claimId, report: id, claim };
      claims.set(claimId, kept);
      return kept;
    }),
    original: digest(report.text),
    recorded: "2026-01-05T09:30:00Z",
  });
}

const dated = (day: Day) => ({ from: day, to: day, basis: "metadata" as const });
const on = (day: Day, text?: string) => ({ from: day, to: day, ...(text && { text }) });
const many = (value: number, unit: string) => ({ text: `${value} ${unit}s`, value, min: value, max: value, unit });

keep(
  "r-baseline",
  {
    headline: "Who held which base on 1 October 2019",
    outlet: "The Tigris Post",
    language: "en",
    published: dated("2019-10-01"),
    note: "A summary written for these tests.",
    text: "Who held which base on 1 October 2019\n\nCoalition troops are at Al Qaim, Qayyarah West, K1, Taqaddum, Taji, Ain al-Asad, Union III and Tanf. The Syrian army holds T4.",
  },
  {
    "c-base-1": {
      type: "control",
      mode: "holds",
      roles: { actor: "cjtf-oir", installation: "k1" },
      quote: "Coalition troops are at Al Qaim, Qayyarah West, K1, Taqaddum, Taji, Ain al-Asad, Union III and Tanf",
    },
    "c-base-2": {
      type: "control",
      mode: "holds",
      roles: { actor: "syrian-army", installation: "t4" },
      quote: "The Syrian army holds T4",
    },
  },
);
keep(
  "r-nov",
  {
    headline: "Rockets land near Qayyarah airfield",
    outlet: "Northern Wire",
    language: "en",
    dateline: "MOSUL",
    published: dated("2019-11-09"),
    text: "Rockets land near Qayyarah airfield\n\nSeventeen rockets struck the Qayyarah base on Friday, the Iraqi army said.",
  },
  {
    "c-nov": {
      type: "attack",
      mode: "rocket",
      roles: { installation: "qayyarah-west" },
      when: on("2019-11-08", "on Friday"),
      quantity: many(17, "rocket"),
      attribution: [{ text: "the Iraqi army", entity: "iraqi-army", cue: "said" }],
      quote: "Seventeen rockets struck the Qayyarah base on Friday",
    },
  },
);
keep(
  "r-taji-a",
  {
    headline: "Taji camp hit, three dead",
    outlet: "The Tigris Post",
    language: "en",
    published: dated("2020-03-12"),
    text: "Taji camp hit, three dead\n\nFifteen rockets fell on Camp Taji on Wednesday evening. Washington blamed Kataib Hezbollah; the group denied firing.",
  },
  {
    "c-taji-a": {
      type: "attack",
      mode: "rocket",
      roles: { installation: "taji" },
      when: on("2020-03-11", "on Wednesday evening"),
      quantity: many(15, "rocket"),
      quote: "Fifteen rockets fell on Camp Taji on Wednesday evening",
    },
    "c-taji-blame": {
      type: "statement",
      mode: "blame",
      roles: { actor: "Washington", target: "kataib-hezbollah" },
      attribution: [{ text: "Washington", cue: "blamed" }],
      quote: "Washington blamed Kataib Hezbollah",
    },
  },
);
keep(
  "r-taji-b",
  {
    headline: "قصف معسكر التاجي",
    outlet: "Desert Courier",
    credit: "Northern Wire",
    language: "ar",
    published: dated("2020-03-12"),
    text: "قصف معسكر التاجي\n\nسقطت عشرة صواريخ على معسكر التاجي مساء الأربعاء، بحسب الجيش العراقي.",
  },
  {
    "c-taji-b": {
      type: "attack",
      mode: "rocket",
      roles: { installation: "taji" },
      when: on("2020-03-11", "مساء الأربعاء"),
      quantity: many(10, "rocket"),
      attribution: [{ text: "الجيش العراقي", entity: "iraqi-army", cue: "بحسب" }],
      quote: "سقطت عشرة صواريخ على معسكر التاجي مساء الأربعاء",
    },
  },
);
keep(
  "r-qaim",
  {
    headline: "Al Qaim passes to Iraq",
    outlet: "Northern Wire",
    language: "en",
    published: dated("2020-03-19"),
    text: "Al Qaim passes to Iraq\n\nThe coalition left Al Qaim on Tuesday and handed it to the Iraqi army. K1 and Taqaddum will follow in the coming weeks.",
  },
  {
    "c-qaim": {
      type: "transfer",
      mode: "handover",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "al-qaim" },
      when: on("2020-03-17", "on Tuesday"),
      quote: "The coalition left Al Qaim on Tuesday and handed it to the Iraqi army",
    },
    "c-plan-taqaddum": {
      type: "transfer",
      mode: "handover",
      modality: "planned",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "al-taqaddum" },
      when: { text: "in the coming weeks", from: "2020-03-20" },
      quote: "K1 and Taqaddum will follow in the coming weeks",
    },
  },
);
keep(
  "r-qayyarah",
  {
    headline: "Second base handed over",
    outlet: "The Tigris Post",
    language: "en",
    published: dated("2020-03-26"),
    text: "Second base handed over\n\nIraqi troops took over Qayyarah West on Thursday. Some 750 foreign soldiers are still there.",
  },
  {
    "c-qayyarah": {
      type: "transfer",
      mode: "handover",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "qayyarah-west" },
      when: on("2020-03-26", "on Thursday"),
      quote: "Iraqi troops took over Qayyarah West on Thursday",
    },
    "c-level": {
      type: "force_level",
      roles: { actor: "cjtf-oir", installation: "qayyarah-west" },
      quantity: { text: "Some 750", value: 750, unit: "personnel" },
      quote: "Some 750 foreign soldiers are still there",
    },
  },
);
keep(
  "r-k1",
  {
    headline: "Coalition gives up its share of Kirkuk base",
    outlet: "Desert Courier",
    credit: "The Tigris Post",
    language: "en",
    published: {
      from: "2020-03-08",
      to: "2020-03-31",
      basis: "text",
      reasons: ["no date on the page", "a Sunday in March 2020"],
    },
    note: "A summary written for these tests.",
    text: "Coalition gives up its share of Kirkuk base\n\nThe coalition said on Sunday that it had completed the handover of its part of K1 to the Iraqi army, the third installation passed on this month. In November the Qayyarah base had been hit by a barrage of 17 rockets.\n\nThe land south of Kirkuk is disputed between Baghdad and the Kurdish region.",
  },
  {
    "c-k1-said": {
      type: "statement",
      mode: "say",
      roles: { actor: "cjtf-oir" },
      when: on("2020-03-29", "on Sunday"),
      attribution: [{ text: "The coalition", entity: "cjtf-oir", cue: "said" }],
      quote:
        "The coalition said on Sunday that it had completed the handover of its part of K1 to the Iraqi army, the third installation passed on this month",
    },
    "c-k1": {
      type: "transfer",
      mode: "handover",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "k1" },
      when: on("2020-03-29", "on Sunday"),
      attribution: [{ text: "The coalition", entity: "cjtf-oir", cue: "said" }],
      quote: "it had completed the handover of its part of K1 to the Iraqi army",
    },
    "c-k1-count": {
      type: "count",
      mode: "ordinal",
      of: "transfer",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army" },
      quantity: { text: "third", value: 3, min: 3, max: 3, unit: "installation" },
      window: { text: "this month", from: "2020-03-01", to: "2020-03-31" },
      quote: "the third installation passed on this month",
    },
    "c-k1-nov": {
      type: "attack",
      mode: "rocket",
      roles: { installation: "qayyarah-west" },
      when: { text: "in November", from: "2019-11-01", to: "2019-11-30" },
      quantity: many(17, "rocket"),
      quote: "In November the Qayyarah base had been hit by a barrage of 17 rockets",
    },
    "c-k1-land": {
      type: "control",
      mode: "disputed",
      roles: { actor: ["Baghdad", "iraq"], opponent: "the Kurdish region", area: "The land south of Kirkuk" },
      quote: "The land south of Kirkuk is disputed between Baghdad and the Kurdish region",
    },
  },
);
keep(
  "r-taqaddum",
  {
    headline: "Taqaddum is the fifth",
    outlet: "Northern Wire",
    language: "en",
    published: dated("2020-04-04"),
    text: "Taqaddum is the fifth\n\nThe coalition handed Taqaddum to the Iraqi army on Saturday, the fifth base in recent weeks. <script>alert('not run')</script>",
  },
  {
    "c-taqaddum": {
      type: "transfer",
      mode: "handover",
      roles: { actor: "cjtf-oir", recipient: "iraqi-army", installation: "al-taqaddum" },
      when: on("2020-04-04", "on Saturday"),
      quote: "The coalition handed Taqaddum to the Iraqi army on Saturday",
    },
    "c-taqaddum-count": {
      type: "count",
      mode: "ordinal",
      of: "transfer",
      roles: { actor: "cjtf-oir" },
      quantity: { text: "fifth", value: 5, min: 5, max: 5, unit: "base" },
      window: { text: "in recent weeks", to: "2020-04-04" },
      quote: "the fifth base in recent weeks",
    },
  },
);

const grade = (credibility: 1 | 2 | 3, reason: string): SituationEvent["grade"] => ({
  reliability: "B",
  credibility,
  reasons: ["The best source is graded B.", reason],
});
const party = (entity: string) => ({ entity, name: byId.get(entity)?.name ?? entity });

const alone = (report: string): Origin => ({ id: report, name: report, reports: [report], reason: "stands by itself" });

function transfer(id: string, installation: string, when: Day, known: Day, report: string): SituationEvent {
  return {
    id,
    type: "transfer",
    mode: "handover",
    modality: "asserted",
    claims: [id],
    reports: [report],
    roles: {
      actor: [party("cjtf-oir")],
      recipient: [party("iraqi-army")],
      installation: [party(installation)],
    },
    when: { from: when, to: when, reasons: ["the day that the report names"] },
    origins: [alone(report)],
    disagreements: [],
    denials: [],
    grade: grade(3, "One origin tells of it."),
    known,
    sentence: `The coalition handed ${byId.get(installation)?.name} to the Iraqi army on ${localeWords("en").fullDay(when)}.`,
  };
}

function attack(id: string, installation: string, when: Day, known: Day, ids: string[], reports: string[]) {
  const at = byId.get(installation) as Required<Entity>;
  return {
    id,
    type: "attack",
    mode: "rocket",
    modality: "asserted",
    claims: ids,
    reports,
    roles: { installation: [party(installation)] },
    when: { from: when, to: when, reasons: ["the weekday before the report’s date"] },
    place: { entity: installation, name: at.name, lat: at.lat, lon: at.lon, radiusKm: 12 },
    origins: reports.slice(0, 2).map(alone),
    disagreements: [],
    denials: [],
    grade: grade(2, "Two independent origins tell of it."),
    known,
    sentence: `Rockets were fired at ${at.name} on ${localeWords("en").fullDay(when)}.`,
  } satisfies SituationEvent;
}

const EVENTS: SituationEvent[] = [
  attack("c-nov", "qayyarah-west", "2019-11-08", "2019-11-09", ["c-nov", "c-k1-nov"], ["r-nov", "r-k1"]),
  {
    ...attack("c-taji-a", "taji", "2020-03-11", "2020-03-12", ["c-taji-a", "c-taji-b"], ["r-taji-a", "r-taji-b"]),
    disagreements: [
      {
        field: "quantity",
        versions: [
          { value: "15 rockets", claims: ["c-taji-a"], saidBy: ["The Tigris Post"], since: "2020-03-12" },
          {
            value: "10 rockets",
            claims: ["c-taji-b"],
            saidBy: ["Iraqi army (Desert Courier)"],
            since: "2020-03-12",
          },
        ],
      },
    ],
  },
  transfer("c-qaim", "al-qaim", "2020-03-17", "2020-03-19", "r-qaim"),
  {
    ...transfer("c-plan-taqaddum", "al-taqaddum", "2020-03-20", "2020-03-19", "r-qaim"),
    modality: "planned",
    when: { from: "2020-03-20", reasons: ["the coming weeks"] },
    sentence: "The coalition plans to hand Al Taqaddum Air Base to the Iraqi army.",
  },
  transfer("c-qayyarah", "qayyarah-west", "2020-03-26", "2020-03-26", "r-qayyarah"),
  transfer("c-k1", "k1", "2020-03-29", "2020-03-29", "r-k1"),
  transfer("c-taqaddum", "al-taqaddum", "2020-04-04", "2020-04-04", "r-taqaddum"),
];

const HELD = ["al-qaim", "qayyarah-west", "k1", "al-taqaddum", "taji", "ain-al-asad", "union-iii", "al-tanf"];

function tenures(events: SituationEvent[]): Tenure[] {
  const first = { from: "2019-10-01", to: "2019-10-01" };
  const syrian = { holder: party("syrian-army"), side: "syrian-government", claims: ["c-base-2"], contested: false };
  return [
    ...HELD.flatMap((installation): Tenure[] => {
      const passed = events.find(
        (e) => e.type === "transfer" && e.modality === "asserted" && e.roles.installation?.[0]?.entity === installation,
      );
      const held = { installation, holder: party("cjtf-oir"), side: "coalition", from: first, contested: false };
      const begun = { ...held, begunBy: "c-base-1", claims: ["c-base-1"] };
      if (!passed) return [begun];
      const when = { from: passed.when?.from as Day, to: passed.when?.to as Day };
      return [
        { ...begun, to: when, endedBy: passed.id },
        {
          ...begun,
          holder: party("iraqi-army"),
          side: "iraq",
          from: when,
          begunBy: passed.id,
          claims: passed.claims,
        },
      ];
    }),
    { ...syrian, installation: "t4", from: first, begunBy: "c-base-2" },
  ];
}

function situationAt({ day, known }: At): Situation {
  const events = EVENTS.filter((e) => e.known <= known && (e.modality === "planned" || (e.when?.from ?? "") <= day));
  const held = tenures(events);
  const latest = [...new Set(held.map((t) => t.installation))].map((id) => held.findLast((t) => t.installation === id));
  const done = events.some((e) => e.id === "c-taqaddum");
  return {
    theatre: THEATRE.id,
    day,
    known,
    reports: [...pages, ...readPages].map((page) => page.report.id),
    superseded,
    origins: [
      { id: "r-taji-a", name: "The Tigris Post", reports: ["r-taji-a", "r-qayyarah", "r-k1"], reason: "one newspaper" },
      { id: "r-nov", name: "Northern Wire", reports: ["r-nov", "r-taji-b"], reason: "the page credits Northern Wire" },
    ],
    datings: [
      {
        report: "r-k1",
        narrowed: {
          from: "2020-03-29",
          to: "2020-03-31",
          basis: "record",
          reasons: ["“Sunday” and “this month”", "other reports of the same handover"],
        },
      },
    ],
    events,
    tenures: held,
    installations: latest.flatMap((tenure) =>
      tenure
        ? [
            {
              installation: tenure.installation,
              holder: tenure.holder,
              ...(tenure.side && { side: tenure.side }),
              since: tenure.from,
              by: tenure.begunBy,
              contested: tenure.contested,
              vacant: false,
              announced: tenure.installation === "al-taqaddum" && !done ? ["c-plan-taqaddum"] : [],
            },
          ]
        : [],
    ),
    levels: [
      {
        actor: party("cjtf-oir"),
        place: party("qayyarah-west"),
        when: { from: "2020-03-26", to: "2020-03-26" },
        value: 750,
        unit: "personnel",
        claims: ["c-level"],
        known: "2020-03-26",
      },
    ],
    checks: [
      {
        kind: "count" as const,
        claims: ["c-k1-count"],
        claim: "c-k1-count",
        report: "r-k1",
        verdict: "agrees",
        stated: { value: 3, min: 3, max: 3 },
        words: "the third installation passed on this month",
        counted: ["c-qaim", "c-qayyarah", "c-k1"],
        sentence: "agrees: Al Qaim 17 March, Qayyarah West 26 March, K1 29 March",
      },
      ...(known >= "2020-04-04"
        ? [
            {
              kind: "count" as const,
              claims: ["c-taqaddum-count"],
              claim: "c-taqaddum-count",
              report: "r-taqaddum",
              verdict: "differs" as const,
              stated: { value: 5, min: 5, max: 5 },
              words: "the fifth base in recent weeks",
              counted: ["c-qaim", "c-qayyarah", "c-k1", "c-taqaddum"],
              sentence: "differs: the record holds four",
              needs: "One more handover since mid-March would make five.",
            },
          ]
        : []),
    ],
    plans: [
      {
        event: "c-plan-taqaddum",
        status: done ? "fulfilled" : "waiting",
        ...(done && { fulfilledBy: "c-taqaddum" }),
      },
    ],
    problems: [],
    unreviewed: claims.size,
  };
}

function briefOn(day: Day): Awaited<ReturnType<Desk["brief"]>> {
  return {
    lead: [
      {
        parts:
          day >= "2020-03-29"
            ? [
                "The coalition handed its part of ",
                { text: "K1", installation: "k1" },
                " to the ",
                { text: "Iraqi army", event: "c-k1" },
                ".",
              ]
            : [
                "The coalition holds ",
                { text: "eight bases", claim: "c-base-1" },
                " in Iraq and Syria that it held in October.",
              ],
      },
      {
        parts: [
          "Some ",
          { text: "7,500 foreign troops", claim: "c-level" },
          " are reported in Iraq. One more transfer is ",
          { text: "announced", event: "c-plan-taqaddum" },
          ".",
        ],
      },
    ],
    sections: [],
  };
}

/** A desk over the fixture; with `more` pages its ledger holds them too, and with parts of its own it answers by them. */
export function fixtureDesk(more: ReportPage[] = [], own: Partial<Desk> = {}): Desk {
  const all = [...pages, ...readPages, ...more];
  const everyClaim = new Map([
    ...claims,
    ...[...readPages, ...more].flatMap((p) => p.claims.map((c) => [c.id, c] as const)),
  ]);
  const edition: Edition = {
    locale: "en",
    theatre: THEATRE,
    knowledge: KNOWLEDGE,
    situation: async (at) => situationAt(at),
    brief: async ({ day }) => briefOn(day),
    changes: async () => [],
    index: async (known) => indexSituation(situationAt({ day: "9999-12-31", known })),
  };
  const desk: Desk = {
    ...readingDesk,
    ...edition,
    in: (locale) => (locale === "en" ? desk : { ...desk, locale, ...ARABIC }),
    ...reviewingDesk(everyClaim),
    preview: async (address) => ({ ok: false, message: `${address}: the fixture asks no web.` }),
    areas: () => undefined,
    code: (report) => ({ report, claims: [wholeAsAttack(report)] }),
    coderFiles: () => ({ version: "fixture", model: new Uint8Array(), packs: [] }),
    lastDay: async () => "2020-04-07",
    record: async () => ({
      theatre: THEATRE.id,
      reports: all.map(({ report }) => report),
      claims: [...everyClaim.values()],
      reviews: [],
    }),
    reports: async () => new Map(all.map((page) => [page.report.id, page])),
    failures: async () => [
      { file: "scan.pdf", code: "no-text", message: "The file holds no text.", recorded: "2026-01-05T09:31:00Z" },
    ],
    ...own,
  };
  return desk;
}

/** Assets without a build: no files. */
export const fixtureAssets: Assets = {
  script: "/static/main.js",
  styles: ["/static/main.css"],
  preload: () => [],
  file: async () => undefined,
};

/** Whatever the words, they tell of an attack: the pages only show claims. */
function wholeAsAttack({ text }: Report): Claim {
  return {
    type: "attack",
    modality: "asserted",
    roles: { installation: { text: "K1", entity: "k1" } },
    quote: { start: 0, end: text.length, text },
    rule: "attack/any",
  };
}
