import type { Entity } from "../../model/pack.ts";
import type { InstallationState, SituationEvent, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { surely } from "../holders/tenures.ts";
import { dayInWords } from "../prose/en/days.ts";
import { shortName } from "../prose/en/names.ts";
import { english } from "../prose/en.ts";
import type { Evidence } from "./evidence.ts";
import { claimGrounds } from "./explain-claims.ts";
import { type Explanation, type Ground, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** Who holds an installation or a place on the day, since when and by which event, and who held it before. */
export function explainSite({ id, kind }: Entity, evidence: Evidence): Explanation {
  const { situation, knowledge } = evidence;
  const { day } = situation;
  const tenures = situation.tenures.filter(({ installation }) => installation === id);
  const state = situation.installations.find(({ installation }) => installation === id) ?? stateFrom(id, tenures, day);
  const events = new Map(situation.events.map((event) => [event.id, event]));
  const holder = english.changes.holder(state, knowledge);
  return {
    what: kind === "installation" ? "installation" : "place",
    id,
    sentence: `${shortName(nameOf(id, knowledge))} on ${dayInWords(day)}: ${holder}.`,
    because: [
      ground({ value: "holder", is: holder, rule: RULES.tenure, ...restsOn(events.get(state.by ?? "")) }),
      ...tenures.flatMap((tenure) => tenureGrounds(tenure, evidence, events)),
      ...state.announced.map((plan) => {
        const event = events.get(plan);
        return ground({ value: "announced", is: event?.sentence ?? plan, rule: RULES.plan, ...restsOn(event) });
      }),
      ...partGrounds(id, evidence),
    ],
    claims: claimGrounds(
      tenures.flatMap(({ claims }) => claims),
      evidence,
    ),
  };
}

function nameOf(id: string, knowledge: Knowledge): string {
  return knowledge.entity(id)?.name ?? id;
}

function restsOn(event: SituationEvent | undefined): Partial<Ground> {
  return event ? { reasons: [event.sentence], claims: event.claims, reports: event.reports } : {};
}

/** The state of an area, which the situation lists only as tenures. */
function stateFrom(installation: string, tenures: Tenure[], day: string): InstallationState {
  const now = tenures.filter((tenure) => surely(tenure).from <= day && day < surely(tenure).to);
  const last = now.at(-1);
  return {
    installation,
    ...(last && { holder: last.holder, since: last.from, by: last.begunBy }),
    contested: now.length > 1,
    vacant: false,
    announced: [],
  };
}

function tenureGrounds(tenure: Tenure, evidence: Evidence, events: ReadonlyMap<string, SituationEvent>): Ground[] {
  const moved = [
    ["begun by", tenure.begunBy],
    ["ended by", tenure.endedBy],
    ["the forces themselves left", tenure.left?.event],
  ] as const;
  const reasons = moved.flatMap(([how, id]) => (id ? [`${how}: ${events.get(id)?.sentence ?? id}`] : []));
  const is = tenureInWords(tenure, evidence.knowledge);
  return [ground({ value: "tenure", is, rule: RULES.tenure, reasons, claims: tenure.claims })];
}

/** "K1: the coalition from 1 October 2019 or before to 29 March 2020." */
export function tenureInWords(tenure: Tenure, knowledge: Knowledge): string {
  return english.changes.tenure(tenure, nameOf(tenure.installation, knowledge), knowledge);
}

/** Who holds the installations that lie in it. */
function partGrounds(id: string, { situation, knowledge }: Evidence): Ground[] {
  return situation.installations
    .filter(({ installation }) => installation !== id && knowledge.liesIn(installation, id))
    .map((state) => {
      const is = `${shortName(nameOf(state.installation, knowledge))}: ${english.changes.holder(state, knowledge)}`;
      return ground({ value: "in it", is, rule: RULES.tenure });
    });
}
