import { beforeEach, describe, expect, it } from "vitest";
import { formIn, reviewedDesk } from "./testing.ts";

let { app, open, post } = reviewedDesk();
beforeEach(() => {
  ({ app, open, post } = reviewedDesk());
});

type Fields = Record<string, string>;
const accept = (claim: string, more: Fields = {}) => ({ act: "accept", claim, back: "/review", ...more });

describe("an act", () => {
  it("is kept under the reviewer's name, leads to the next item and says what was done", async () => {
    const item = await open("/review");
    expect(item.told("h1")).toBe("Rockets were fired at Camp Taji on 11 March 2020.");
    const { status, location } = await post({
      ...formIn(item.document, "#decide"),
      act: "accept",
      note: "two reporters",
    });
    expect([status, location]).toEqual([303, "/review?item=c-taji-a&claim=c-taji-b&next=c-k1&done=act-1"]);
    const next = await open(location);
    expect(next.told("#told")).toBe("Accepted: “Fifteen rockets fell on Camp Taji on Wednesday evening”");
    expect(next.document.querySelector(".source.is-open")?.id).toBe("c-taji-b");
    expect((await open("/log")).told("tbody tr")).toContain("LaylaAccepted: “Fifteen rockets");
  });

  it("of nobody asks for a name first, and keeps what was typed", async () => {
    const asked = await post(accept("c-k1", { note: "seen on site" }), "");
    expect(asked.told("h1")).toBe("Who reviews?");
    const again = { ...formIn(asked.document, "form[action='/review/acts']"), reviewer: " Sara\u202e " };
    expect(again).toMatchObject({ act: "accept", claim: "c-k1", note: "seen on site" });
    const answer = await app.request("/review/acts", { method: "POST", body: new URLSearchParams(again) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("set-cookie")).toMatch(/^reviewer=Sara; .*HttpOnly; SameSite=Strict/);
    expect((await open("/log")).told("tbody th")).toBe("Sara");
  });

  it("of a page of another site is refused", async () => {
    const { status } = await post(accept("c-k1"), "Layla", { Origin: "https://elsewhere.example" });
    expect(status).toBe(403);
    expect((await open("/log")).told("main")).toContain("Nobody has decided anything yet.");
  });

  it.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/.//elsewhere.example"])(
    "leads nowhere outside the desk: %s",
    async (back) => {
      expect((await post(accept("c-k1", { back }))).location).toBe("/review?done=act-1");
    },
  );

  it("of two people at the same moment is kept once, and the other is asked", async () => {
    const { document } = await open("/review?item=c-k1");
    const form = formIn(document, "#decide");
    const answers = await Promise.all([
      post({ ...form, act: "accept" }, "Omar"),
      post({ ...form, act: "reject" }, "Layla"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await open("/log")).document.querySelectorAll("tbody tr").length).toBe(1);
  });

  it("on what somebody else decided meanwhile asks again, and is then kept as the later one", async () => {
    const { document } = await open("/review?item=c-k1");
    await post(accept("c-k1"), "Omar");
    const asked = await post({ ...formIn(document, "#decide"), act: "reject", note: "an old photograph" });
    expect(asked.status).toBe(409);
    expect(asked.told("dl")).toMatch(/nothing was decided\..*Accepted by Omar, .*Rejected .*an old photograph/);
    const { status } = await post(formIn(asked.document, "form[action='/review/acts']"));
    expect(status).toBe(303);
    expect((await open("/review/claims/c-k1")).told(".standing")).toContain("Rejected by Layla");
  });

  it("can be undone, once, and stays in the log, struck through", async () => {
    const { location } = await post(accept("c-k1"));
    const { document } = await open(location);
    await post({ ...formIn(document, ".done-line form"), act: "undo" }, "Omar");
    const log = await open("/log");
    expect(log.told("tbody tr:last-child s")).toContain("Accepted: “it had completed");
    expect(log.told("tbody tr:last-child")).toContain("undone by Omar");
    expect(log.document.querySelectorAll("tbody form").length).toBe(0);
  });
});

describe("a correction", () => {
  const form = async () => formIn((await open("/review?item=c-k1&act=correct")).document, ".claim-form");
  const kept = async () => {
    const response = await app.request("/review/claims/c-k1.json");
    return ((await response.json()) as { claims: { claim: unknown }[] }).claims[0]?.claim;
  };

  it("keeps all that it leaves as it is", async () => {
    const before = await kept();
    await post(await form());
    expect(await kept()).toEqual(before);
  });

  it("finds the words that are typed in the quote, and the entity by its name", async () => {
    const fields = await form();
    const line = Object.keys(fields)
      .find((key) => key.startsWith("part.") && fields[key] === "recipient")
      ?.slice(5);
    await post({ ...fields, [`words.${line}`]: "its part of K1", [`means.${line}`]: "syrian army" });
    expect(await kept()).toMatchObject({
      roles: { recipient: { text: "its part of K1", start: expect.any(Number), entity: "syrian-army" } },
    });
  });

  it.each([
    [{ "words.0": "its part of Erbil" }, "does not stand in the text here"],
    [{ "words.0": "of" }, "stands there more than once"],
    [{ "means.0": "Nobody’s Army" }, "The desk knows nothing of the name"],
    [{ "when.from": "30 March" }, "“30 March” is not a day"],
    [{ "when.from": "2020-03-30", "when.to": "2020-03-29" }, "The last day is before the first."],
    [{ "quantity.value": "many" }, "“many” is no number"],
  ])("that cannot be kept says why, with what was typed: %o", async (wrong, told) => {
    const asked = await post({ ...(await form()), ...wrong, note: "as the army says" });
    expect(asked.status).toBe(422);
    expect(asked.told("[role=alert]")).toContain(told);
    expect(formIn(asked.document, ".claim-form")).toMatchObject({ ...wrong, note: "as the army says" });
  });

  it("says beforehand what would change, and keeps nothing", async () => {
    const foreseen = await post({ ...(await form()), step: "foresee" }, "");
    expect(foreseen.told("main")).toContain("What would changeThe record would hold one attack fewer");
    expect((await open("/log")).told("main")).toContain("Nobody has decided anything yet.");
    const { document } = await post({ ...formIn(foreseen.document, "form[action='/review/acts']"), step: "change" });
    expect(formIn(document, ".claim-form")).toEqual(await form());
  });
});

describe("events", () => {
  it("merge with one that is near, as one act", async () => {
    const { document, told } = await open("/review?item=c-k1&act=merge&q=Al Qaim");
    expect(told(".act-panel")).toContain("Al Qaim");
    await post({ ...formIn(document, ".act-panel form[method=post]"), with: "c-qaim" });
    expect((await open("/log")).told("tbody tr")).toContain("Taken as one event: “it had completed");
  });

  it("split by the claims that are chosen, and not by none or all", async () => {
    const { document } = await open("/review?item=c-taji-a&act=split");
    const fields = formIn(document, ".act-panel form[method=post]");
    expect((await post({ ...fields, part: "" })).told("[role=alert]")).toContain("leave one at least");
    expect((await post({ ...fields, part: "c-taji-b" })).status).toBe(303);
  });

  it("are given a name", async () => {
    const { document } = await open("/review?item=c-taji-a&act=rename");
    const { location } = await post({ ...formIn(document, ".act-panel form[method=post]"), name: "The Taji attack" });
    expect((await open(location)).told("#told")).toBe("Renamed: “The Taji attack”");
  });
});

describe("what is wrong", () => {
  it.each<Fields>([
    accept("none"),
    { act: "merge", claim: "c-k1", with: "none" },
    { act: "merge", claim: "c-k1" },
    { act: "dance", claim: "c-k1" },
    { act: "add", report: "none" },
    { act: "name", report: "r-k1", start: "9", end: "1" },
    {},
  ])("is answered with a page that helps: %o", async (fields) => {
    const { status, told } = await post(fields);
    expect(status).toBe(422);
    expect(told("main").length).toBeGreaterThan(20);
  });

  it("stands in the history of its event, and so does that it was taken back", async () => {
    await post(accept("c-k1"));
    await post({ act: "undo", review: "act-1", back: "/review" }, "Omar");
    const history = (await open("/events/c-k1")).told("#history");
    expect(history).toContain("Layla accepted a claim of it");
    expect(history).toContain("Omar took back a decision");
  });
});
