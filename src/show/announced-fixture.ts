import type { At, Desk } from "../desk/desk.ts";
import { indexSituation } from "../desk/situation-index.ts";
import { LAST_DAY } from "../model/day.ts";
import type { Plan, SituationEvent } from "../model/situation.ts";
import { fixtureDesk } from "./fixture.ts";

type Draft = Pick<SituationEvent, "id" | "type" | "known" | "sentence"> & Partial<SituationEvent>;

const MOSUL = { entity: "mosul", name: "Mosul", lat: 36.34, lon: 43.13, radiusKm: 8 };
const TAJI = { entity: "taji", name: "Camp Taji", lat: 33.53, lon: 44.26, radiusKm: 2 };
const IRAQ = { entity: "iraq", name: "Iraq", lat: 33.2, lon: 43.7, radiusKm: 600 };

/** Announced and done, announced and denied, announced and lapsed, announced and due, announced of a whole country. */
const ANNOUNCED: Draft[] = [
  {
    ...{ id: "c-plan-mosul", type: "deployment", known: "2020-03-10", place: MOSUL },
    when: { from: "2020-03-20", to: "2020-03-31", reasons: [] },
    sentence: "The Iraqi army will send a brigade to Mosul in late March.",
  },
  {
    ...{ id: "c-plan-protest", type: "protest", known: "2020-01-05", place: { ...MOSUL, lat: 36.36, lon: 43.2 } },
    when: { from: "2020-01-12", to: "2020-01-12", reasons: [] },
    sentence: "Students called a march in Mosul for 12 January.",
  },
  {
    ...{ id: "c-plan-taji", type: "attack", known: "2020-03-13", place: TAJI },
    roles: { installation: [{ entity: "taji", name: "Camp Taji" }] },
    sentence: "The group threatened to fire on Camp Taji again.",
  },
  {
    ...{ id: "c-plan-iraq", type: "withdrawal", mode: "reduce", known: "2020-03-26", place: IRAQ },
    when: { from: "2020-03-27", to: "2020-04-02", reasons: [] },
    sentence: "The coalition will cut its troops in Iraq by early April.",
  },
];

const DEED: Draft = {
  ...{ id: "c-mosul", type: "deployment", modality: "asserted", known: "2020-04-02", place: MOSUL },
  when: { from: "2020-04-02", to: "2020-04-02", reasons: [] },
  sentence: "The Iraqi army sent a brigade to Mosul on 2 April 2020.",
};

/** The fixture desk with announcements of other things than transfers, and what came of each. */
export function announcingDesk(): Desk {
  const desk = fixtureDesk();
  const situation = async (at: At) => {
    const { events, plans, ...rest } = await desk.situation(at);
    const more = [...ANNOUNCED, ...(at.day >= DEED.known ? [DEED] : [])].map((draft) => eventOf(draft, events));
    return {
      ...rest,
      events: [...events, ...more.filter(({ known }) => known <= at.known)],
      plans: [...plans, ...plansOn(at).filter(({ event }) => more.some((one) => one.id === event))],
    };
  };
  return fixtureDesk([], {
    situation,
    index: async (known) => indexSituation(await situation({ day: LAST_DAY, known })),
  });
}

function eventOf(draft: Draft, [pattern]: SituationEvent[]): SituationEvent {
  const { place: _, when: __, ...rest } = pattern as SituationEvent;
  return { ...rest, modality: "planned", roles: {}, disagreements: [], claims: [draft.id], ...draft };
}

function plansOn({ day, known }: At): Plan[] {
  const done = day >= "2020-04-02" && known >= "2020-04-02";
  const plans: Plan[] = [
    done
      ? { event: "c-plan-mosul", status: "fulfilled", fulfilledBy: "c-mosul", lateByDays: 2 }
      : { event: "c-plan-mosul", status: "waiting" },
    day >= "2020-02-12"
      ? { event: "c-plan-protest", status: "lapsed", lapsedOn: "2020-02-12" }
      : { event: "c-plan-protest", status: "waiting" },
    { event: "c-plan-taji", status: "waiting" },
    { event: "c-plan-iraq", status: "waiting" },
  ];
  const ids = new Set(ANNOUNCED.filter((one) => one.known <= known).map(({ id }) => id));
  return plans.filter(({ event }) => ids.has(event));
}
