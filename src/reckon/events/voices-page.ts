import { groupBy } from "../../model/group-by.ts";
import type { KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Telling } from "../tellings/telling.ts";
import { folded, type Named, speakerOf } from "./voices-speaker.ts";

/** A report as one event's voices see it: who published it, whom it credits, whose words it gives on that event. */
export interface Page {
  report: string;
  /** The text that it is a near copy or a version of. */
  text: string;
  outlet?: Named;
  credit?: Named;
  /** Where all that it tells of the event are the words of one speaker. */
  speaker?: Named;
}

/** The reports of tellings, in their order. */
export function pagesOf(tellings: Telling[], knowledge: Knowledge): Page[] {
  return [...groupBy(tellings, ({ report }) => report.id).values()].flatMap((told) => {
    const [first] = told;
    return first ? [pageOf(first, told, knowledge)] : [];
  });
}

function pageOf({ report, origin }: Telling, told: Telling[], knowledge: Knowledge): Page {
  const outlet = outletOf(report, knowledge);
  const credit = creditOf(report, told, knowledge);
  const speaker = theOne(told.map((telling) => speakerOf(telling, knowledge)));
  return {
    report: report.id,
    text: origin,
    ...(outlet && { outlet }),
    ...(credit && credit.key !== outlet?.key && { credit }),
    ...(speaker && { speaker }),
  };
}

/** Who published a report: the outlet, else the site of its address; undefined where neither is known. */
function outletOf({ report: { outlet, url } }: KeptReport, knowledge: Knowledge): Named | undefined {
  return outlet ? voice(outlet, knowledge) : url ? voice(url, knowledge) : undefined;
}

/** In whose name a report tells: whom it credits, else its outlet. */
export function publisherOf(report: KeptReport, knowledge: Knowledge): Named | undefined {
  return report.report.credit ? voice(report.report.credit, knowledge) : outletOf(report, knowledge);
}

/** Whom a report credits: by its credit line, or since all that it tells is "according to" another outlet. */
function creditOf({ report }: KeptReport, told: Telling[], knowledge: Knowledge): Named | undefined {
  if (report.credit) return voice(report.credit, knowledge);
  return theOne(
    told.map(({ claim }) => {
      const text = claim.attribution?.[0]?.text;
      const source = text === undefined ? undefined : knowledge.source(text);
      return source && source.speaksFor === undefined ? { key: `outlet ${source.id}`, name: source.name } : undefined;
    }),
  );
}

function voice(nameOrUrl: string, knowledge: Knowledge): Named {
  const source = knowledge.source(nameOrUrl);
  if (source) return { key: `outlet ${source.id}`, name: source.name };
  const name = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(nameOrUrl)?.[1] ?? nameOrUrl;
  return { key: `outlet ${folded(name)}`, name };
}

/** The one that all are, if they are. */
export function theOne(all: (Named | undefined)[]): Named | undefined {
  const [first] = all;
  return first && all.every((each) => each?.key === first.key) ? first : undefined;
}
