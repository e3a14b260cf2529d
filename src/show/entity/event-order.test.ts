import { expect, it } from "vitest";
import type { SituationEvent } from "../../model/situation.ts";
import { earliestFirst, latestFirst } from "./event-order.ts";

const event = (id: string, known: string, day?: string) =>
  ({ id, known, ...(day && { when: { from: day, to: day } }) }) as SituationEvent;
const EVENTS = [
  event("rumour", "2021-01-01"),
  event("march", "2020-03-30", "2020-03-29"),
  event("older rumour", "2019-12-01"),
  event("january", "2020-01-09", "2020-01-08"),
];
const ids = (events: SituationEvent[]) => events.map(({ id }) => id);

it("puts what no day is known of after all else, whichever way the days run", () => {
  expect(ids(latestFirst(EVENTS))).toEqual(["march", "january", "rumour", "older rumour"]);
  expect(ids(earliestFirst(EVENTS))).toEqual(["january", "march", "older rumour", "rumour"]);
});
