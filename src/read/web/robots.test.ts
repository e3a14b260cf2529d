import { describe, expect, it, vi } from "vitest";
import type { Rules } from "./read-robots.ts";
import { createRobots } from "./robots.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PAGE = new URL("https://site.example/news/1");
const DOWN: Rules = { code: "no-connection", message: "site.example cannot be reached" };

/** Sites that have these rules, one after the other each time that they are read, and a clock to set. */
function sites(...rules: Rules[]) {
  const clock = { time: 0 };
  const read = vi.fn(async (_origin: string) => rules[Math.min(read.mock.calls.length, rules.length) - 1] as Rules);
  return { clock, read, robots: createRobots(read, () => clock.time) };
}

describe("robots.txt", () => {
  it("is read once a day for each origin", async () => {
    const { clock, read, robots } = sites("");
    await Promise.all([robots.permission(PAGE), robots.permission(new URL("https://site.example/news/2"))]);
    clock.time += 24 * HOUR - 1;
    await robots.permission(PAGE);
    expect(read.mock.calls).toEqual([["https://site.example"]]);
    clock.time += 1;
    await robots.permission(PAGE);
    await robots.permission(new URL("http://site.example/"));
    await robots.permission(new URL("https://site.example:8443/"));
    expect(read.mock.calls.map(([origin]) => origin).slice(1)).toEqual([
      "https://site.example",
      "http://site.example",
      "https://site.example:8443",
    ]);
  });

  it("allows nothing while it cannot be read, and is tried again after ten minutes", async () => {
    const { clock, read, robots } = sites(DOWN, "");
    expect((await robots.permission(PAGE)).problem).toBe(DOWN);
    clock.time += 9 * MINUTE;
    expect((await robots.permission(PAGE)).problem).toBe(DOWN);
    expect(read).toHaveBeenCalledTimes(1);
    clock.time += MINUTE;
    expect((await robots.permission(PAGE)).problem).toBeUndefined();
  });

  it("stays in force when it cannot be read anew", async () => {
    const { clock, read, robots } = sites("User-agent: *\nDisallow: /private", DOWN);
    await robots.permission(PAGE);
    clock.time += 25 * HOUR;
    expect((await robots.permission(PAGE)).problem).toBeUndefined();
    expect((await robots.permission(new URL("/private", PAGE))).problem?.code).toBe("robots");
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("says which pages Situ may ask for, and how long it is to pause", async () => {
    const { robots } = sites("User-agent: *\nDisallow: /\n\nUser-agent: Situ\nDisallow: /private\nCrawl-delay: 5");
    expect(await robots.permission(PAGE)).toEqual({ pause: 5 });
    expect(await robots.permission(new URL("/private?a", PAGE))).toMatchObject({
      problem: { code: "robots" },
      pause: 5,
    });
  });

  it("of ten thousand sites a week, each asked once, is forgotten two days later", async () => {
    const { clock, robots } = sites("User-agent: *\nDisallow: /private");
    let most = 0;
    for (let site = 0; site < 10_000; site++) {
      clock.time += (7 * 24 * HOUR) / 10_000;
      await robots.permission(new URL(`https://${site}.example/`));
      most = Math.max(most, robots.size());
    }
    expect(most).toBeLessThan(10_000 * (2.1 / 7));
  });

  it("is forgotten, the oldest first, when there is too much of it", async () => {
    const read = vi.fn(async () => "#".repeat(400));
    const robots = createRobots(read, () => 0, 1000);
    for (const host of ["a", "b", "c", "b", "c", "a"]) await robots.permission(new URL(`https://${host}.example/`));
    expect(read).toHaveBeenCalledTimes(4);
    expect(robots.size()).toBe(2);
  });

  it("that cannot be asked for at all is asked for again", async () => {
    const read = vi
      .fn<(origin: string) => Promise<Rules>>()
      .mockRejectedValueOnce(new Error("ended"))
      .mockResolvedValue("");
    const robots = createRobots(read, () => 0);
    await expect(robots.permission(PAGE)).rejects.toThrow("ended");
    expect(await robots.permission(PAGE)).toEqual({ pause: 0 });
  });
});
