import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { checksOn } from "./checks.tsx";
import { disputedEvents } from "./disputes.tsx";

it("holds back a count until its report is published, and puts what differs from the record first", async () => {
  const verdicts = async (day: string) =>
    checksOn(await openView(fixtureDesk(), { day })).map(({ verdict }) => verdict);
  expect(await verdicts("2020-03-20")).toEqual([]);
  expect(await verdicts("2020-03-29")).toEqual(["agrees"]);
  expect(await verdicts("2020-04-04")).toEqual(["differs", "agrees"]);
});

it("holds back a dispute until its event has happened", async () => {
  const disputed = async (day: string) => disputedEvents(await openView(fixtureDesk(), { day })).map(({ id }) => id);
  expect(await disputed("2020-03-10")).toEqual([]);
  expect(await disputed("2020-03-11")).toEqual(["c-taji-a"]);
});
