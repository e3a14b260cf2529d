import { describe, expect, test } from "vitest";
import type { SituationEvent } from "../../model/situation.ts";
import {
  handover,
  k1,
  k1Herald,
  knowledge,
  on,
  qaim17,
  qaim19,
  recordOf,
  rockets,
  type Said,
  taji,
  told,
} from "../fixture.ts";
import { reckon } from "../reckon.ts";

const eventsOf = (...reports: Parameters<typeof recordOf>): SituationEvent[] =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" }).events;

const news = (id: string, day: string, ...said: Said[]) => told(id, "Wire", day, said);

describe("one event or two", () => {
  test("one attack told with four numbers is one event", () => {
    const [first, second, ...others] = eventsOf(...taji);
    expect(others).toEqual([]);
    expect(first?.when).toMatchObject({ from: "2020-03-11", to: "2020-03-11" });
    expect(second?.when).toMatchObject({ from: "2020-03-14", to: "2020-03-14" });
  });

  test("undated pages on one base tell of one attack, with their numbers; a dated report that recalls some attack there is not drawn in", () => {
    const page = (id: string, value: number) =>
      told(id, id, undefined, [rockets("taji", "", value, { when: undefined })]);
    const recalled = news("recalling", "2020-05-01", handover("taji"), rockets("k1", "", 3, { when: undefined }));
    const [event, ...others] = eventsOf(page("one", 4), page("two", 5), recalled).filter(
      ({ type }) => type === "attack",
    );
    expect(event?.disagreements[0]?.versions.map(({ value }) => value)).toEqual(["4", "5"]);
    expect(others.map(({ place }) => place?.entity)).toEqual(["k1"]);
  });

  test("a day named without a year is not another day", () => {
    const page = told("page", "Page", undefined, [rockets("taji", "", 18, { when: { text: "March 11" } })]);
    const other = news("other", "2020-03-14", rockets("taji", "2020-03-14", 12, { when: on("2020-03-14") }));
    expect(eventsOf(page, other).filter(({ type }) => type === "attack")).toHaveLength(2);
  });

  test("the headline's attack is the new one, not the one recalled", () => {
    const again = taji.find(({ report }) => report.id === "taji-again");
    const [headline, , recalled] = again?.claims.map(({ id }) => id) ?? [];
    const [first, second] = eventsOf(...taji);
    expect(second?.claims).toContain(headline);
    expect(first?.claims).toContain(recalled);
  });

  test("a coalition and its member, a force and its state are one giver and one taker", () => {
    const byState = news(
      "state",
      "2020-03-30",
      handover("k1", { when: on("2020-03-29"), roles: { actor: "united-states" } }),
    );
    const toState = news("taker", "2020-03-31", handover("k1", { roles: { recipient: "iraq", actor: "us-forces" } }));
    expect(eventsOf(k1, k1Herald, byState, toState)).toHaveLength(1);
  });

  test("handovers by opponents are two", () => {
    const other = news(
      "other",
      "2020-03-30",
      handover("k1", { roles: { actor: "iran", recipient: "kataib-hezbollah" } }),
    );
    expect(eventsOf(k1, other)).toHaveLength(2);
  });

  test("a base and the town in which it lies are one place; two bases of one town are two", () => {
    const town = news("town", "2020-03-30", rockets("k1", "2020-03-29", 3, { roles: { place: "kirkuk" } }));
    const base = news("base", "2020-03-30", rockets("k1", "2020-03-29", 3));
    expect(eventsOf(town, base)).toHaveLength(1);
    const other = news("other", "2020-03-30", rockets("taji", "2020-03-29", 3));
    const airport = news("airport", "2020-03-30", rockets("baghdad-airport", "2020-03-29", 3));
    const city = news("city", "2020-03-30", rockets("", "2020-03-29", 3, { roles: { place: "baghdad" } }));
    expect(eventsOf(other, airport, city)).toHaveLength(2);
  });

  test("“a base north of Baghdad” is the one near there that was hit on the day", () => {
    const unnamed = { roles: { target: "A base", place: "baghdad" } };
    const vague = news("vague", "2020-03-29", rockets("", "2020-03-29", 3, unnamed));
    expect(eventsOf(vague, news("exact", "2020-03-30", rockets("taji", "2020-03-29", 3)))).toHaveLength(1);
    expect(eventsOf(vague, news("far", "2020-03-30", rockets("k1", "2020-03-29", 3)))).toHaveLength(2);
  });

  test("a plan, a denial and a deed are three", () => {
    const plan = news("plan", "2020-03-16", handover("k1", { modality: "planned" }));
    const denial = news("denial", "2020-03-30", handover("k1", { modality: "denied" }));
    expect(eventsOf(plan, denial, k1).map(({ modality }) => modality)).toEqual(["planned", "asserted", "denied"]);
  });

  test("equipment handed over beside a base is a thing of its own", () => {
    const gift: Said = {
      ...handover("k1"),
      roles: { recipient: "iraqi-army", equipment: "Vehicles", place: "kirkuk" },
    };
    expect(eventsOf(k1, news("gift", "2020-03-30", { ...gift, when: on("2020-03-29") }))).toHaveLength(2);
  });

  test("a person is killed once, whatever place is named", () => {
    const killed = (place: string, mode: "assassination" | "drone", when?: Said["when"]): Said => ({
      type: "attack",
      mode,
      roles: { actor: "united-states", target: "qasem-soleimani", place },
      ...(when && { when }),
    });
    const background = news("background", "2020-03-30", killed("baghdad", "assassination"));
    const dated = news("dated", "2020-01-04", killed("baghdad-airport", "drone", on("2020-01-03")));
    const [event, ...others] = eventsOf(background, dated);
    expect(others).toEqual([]);
    expect(event?.when).toMatchObject({ from: "2020-01-03", to: "2020-01-03" });
  });

  test("the dead of two groups are two, and neither is the sum", () => {
    const dead = (victim: string, value: number): Said => ({
      type: "casualties",
      mode: "killed",
      roles: { victim, installation: "taji" },
      when: on("2020-03-11"),
      quantity: { value, min: value, max: value },
    });
    const both = news("both", "2020-03-11", dead("us-forces", 2), dead("french-forces", 1));
    const sum = told("sum", "Herald", "2020-03-12", [dead("Servicemen", 3), dead("us-forces", 2)]);
    expect(eventsOf(both, sum)).toHaveLength(3);
  });

  test("each act of speech is its own", () => {
    const said: Said = { type: "statement", mode: "say", roles: { actor: "cjtf-oir" }, when: on("2020-03-29") };
    expect(eventsOf(news("a", "2020-03-29", said), news("b", "2020-03-29", said))).toHaveLength(2);
  });

  test("background without a day joins the event that it recalls", () => {
    const later = news("later", "2020-06-01", handover("k1", { paragraph: 3 }));
    const [event, ...others] = eventsOf(k1, later);
    expect(others).toEqual([]);
    expect(event?.when).toMatchObject({ from: "2020-03-29", to: "2020-03-29" });
  });

  test("somebody's other number, told in the next sentence, is of the same attack", () => {
    const rt = told("rt", "Herald", "2020-03-11", [
      rockets("taji", "2020-03-11", 15),
      rockets("", "", 10, { by: "iraqi-army", roles: {}, when: undefined }),
    ]);
    expect(eventsOf(rt)[0]?.disagreements[0]?.versions.map(({ value }) => value)).toEqual(["15", "10"]);
  });

  test("rockets of one outlet are the projectiles of another; the dead are neither", () => {
    const projectiles = { value: 10, min: 10, max: 10, unit: "projectile" };
    const rt = told("rt", "Herald", "2020-03-11", [
      rockets("taji", "2020-03-11", 15),
      rockets("taji", "2020-03-11", 0, { quantity: projectiles }),
      rockets("taji", "2020-03-11", 0, { quantity: { ...projectiles, value: 3, min: 3, max: 3, unit: "person" } }),
    ]);
    const [numbers, ...others] = eventsOf(rt)[0]?.disagreements ?? [];
    expect(numbers?.versions.map(({ value }) => value)).toEqual(["15", "10"]);
    expect(others).toEqual([]);
  });
});

describe("what an event keeps", () => {
  test("who says which number, and since when", () => {
    const [first] = eventsOf(...taji);
    const [numbers, ...others] = first?.disagreements ?? [];
    expect(others).toEqual([]);
    expect(numbers?.field).toBe("quantity");
    const said = Object.fromEntries(
      numbers?.versions.map(({ value, saidBy, since }) => [value, [saidBy, since]]) ?? [],
    );
    expect(said).toEqual({
      "10": [["Iraqi Army (Herald)"], "2020-03-11"],
      "15": [["Herald"], "2020-03-11"],
      "18": [["Wire"], "2020-03-11"],
      "30": [["Wire"], "2020-03-14"],
    });
  });

  test("numbers that can all be right are no disagreement", () => {
    const least = rockets("taji", "2020-03-11", 0, { quantity: { value: 15, min: 15, unit: "rocket" } });
    const about = rockets("taji", "2020-03-11", 0, { quantity: { value: 17, unit: "rocket" } });
    const [event] = eventsOf(taji[0] as (typeof taji)[0], told("vague", "Herald", "2020-03-12", [least, about]));
    expect(event?.claims).toHaveLength(3);
    expect(event?.disagreements).toEqual([]);
  });

  test("two days for one handover: the one that more origins give, and both as a disagreement", () => {
    const third = told("qaim-gazette", "Gazette", "2020-03-20", [handover("al-qaim", { when: on("2020-03-19") })]);
    const [event] = eventsOf(qaim17, qaim19, third);
    expect(event?.when).toMatchObject({ from: "2020-03-19", to: "2020-03-19" });
    expect(event?.disagreements.map(({ field }) => field)).toEqual(["when"]);
  });

  test("exact days narrow wide ones", () => {
    const wide = told("wide", "Herald", "2020-04-30", [
      handover("k1", { when: { from: "2020-03-01", to: "2020-03-31" } }),
    ]);
    expect(eventsOf(wide, k1)[0]?.when).toMatchObject({ from: "2020-03-29", to: "2020-03-29" });
  });

  test("a handover told without a day has that of the departure told beside it", () => {
    const left: Said = {
      type: "withdrawal",
      mode: "withdraw",
      roles: { actor: "cjtf-oir", installation: "k1" },
      when: on("2020-03-29", "on Sunday"),
    };
    const events = eventsOf(news("both", "2020-03-31", handover("k1"), left));
    expect(events.find(({ type }) => type === "transfer")?.when).toMatchObject({
      from: "2020-03-29",
      to: "2020-03-29",
    });
  });

  test("whom somebody blames, and who denies it, is in dispute and not in the sentence", () => {
    const fired = (more: Partial<Said>): Said => ({ type: "attack", mode: "rocket", when: on("2019-12-27"), ...more });
    const roles = { actor: "kataib-hezbollah", installation: "k1" };
    const report = told("blame", "Herald", "2019-12-28", [
      fired({ roles: { installation: "k1" } }),
      fired({ roles, by: "united-states" }),
      fired({ roles, by: "kataib-hezbollah", modality: "denied" }),
    ]);
    const event = eventsOf(report).find(({ modality }) => modality === "asserted");
    expect(event?.sentence).toBe("Rockets hit K1 Air Base on 27 December 2019.");
    expect(event?.disagreements).toMatchObject([
      { field: "actor", versions: [{ value: "Kata'ib Hezbollah" }, { value: "not Kata'ib Hezbollah" }] },
    ]);
  });

  test("whoever takes a base over is no giver of it, and nobody differs on who gave", () => {
    const takeover = handover("k1", { roles: { actor: "iraqi-army", recipient: "iraqi-army" } });
    const [event] = eventsOf(told("takeover", "Herald", "2020-03-29", [takeover]), k1);
    expect(event?.claims).toHaveLength(2);
    expect(event?.sentence).toMatch(/^The coalition handed K1 Air Base to/);
    expect(event?.disagreements).toEqual([]);
  });

  test("a denial by another disputes that it happened", () => {
    const denial = told("denial", "Gazette", "2020-03-30", [handover("k1", { modality: "denied", by: "iran" })]);
    const [event] = eventsOf(k1, denial);
    expect(event?.disagreements).toMatchObject([{ field: "happened", versions: [{ value: "yes" }, { value: "no" }] }]);
  });

  test("the most exact place, with how exact it is", () => {
    expect(eventsOf(k1)[0]?.place).toEqual({ entity: "k1", name: "K1 Air Base", lat: 35.51, lon: 44.28, radiusKm: 1 });
  });
});
