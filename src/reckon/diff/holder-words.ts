import type { Interval } from "../../model/day.ts";
import type { InstallationState, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { dayInWords, inProse, intervalInWords, shortName } from "../prose/prose.ts";

/** The name of an installation or area. */
export function siteName(id: string, knowledge: Knowledge): string {
  return shortName(knowledge.entity(id)?.name ?? id);
}

/** "the Iraqi Army", "the Iraqi Army, contested", "nobody, since it was left", "nobody known". */
export function holderInWords(state: InstallationState | undefined, knowledge: Knowledge): string {
  const contested = state?.contested ? ", contested" : "";
  if (state?.holder) return `${inProse(state.holder, knowledge)}${contested}`;
  return state?.vacant ? "nobody, since it was left" : "nobody known";
}

/** "K1: the coalition from 1 October 2019 or before to 29 March 2020." */
export function tenureInWords({ installation, holder, from, to, contested }: Tenure, knowledge: Knowledge): string {
  const days = `from ${boundInWords(from)}${to ? ` to ${boundInWords(to)}` : ""}`;
  return `${siteName(installation, knowledge)}: ${inProse(holder, knowledge)} ${days}${contested ? ", contested" : ""}.`;
}

function boundInWords({ from, to }: Interval): string {
  if (from && to)
    return intervalInWords({ from, to })
      .replace(/^on /, "")
      .replace(/^(in|between) /, "some day $1 ");
  return to ? `${dayInWords(to)} or before` : from ? `${dayInWords(from)} or later` : "an unknown day";
}
