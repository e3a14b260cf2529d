import fc from "fast-check";
import { expect, test } from "vitest";
import { weekday } from "../../src/model/day.ts";
import { dayAt } from "./calendar.ts";
import { createRandom } from "./random.ts";
import { toldTime } from "./told-time.ts";

const days = fc.nat(2000);
const ago = fc.nat(400);

test("what is said of a day on a page of known day always allows that day", () => {
  fc.assert(
    fc.property(days, ago, fc.boolean(), fc.nat(), (day, since, exactly, seed) => {
      const { when } = toldTime(day, { day: day + since, dating: "day" }, exactly, createRandom(seed));
      if (exactly) expect(when).toMatchObject({ from: dayAt(day), to: dayAt(day) });
      expect((when?.from ?? "") <= dayAt(day) && dayAt(day) <= (when?.to ?? "9")).toBe(true);
    }),
  );
});

test("a day of the week, on a page of which only the month is known, is one of several", () => {
  fc.assert(
    fc.property(days, fc.nat(6), fc.nat(), (day, since, seed) => {
      const { when, words } = toldTime(day, { day: day + since, dating: "month" }, false, createRandom(seed));
      expect((when?.from ?? "") <= dayAt(day) && dayAt(day) <= (when?.to ?? "9")).toBe(true);
      if (/^on [A-Z]/.test(words)) expect(weekday(when?.from ?? "")).toBe(weekday(dayAt(day)));
    }),
  );
});

test("a page without a date gives a whole date, for a week a bare day of the week, or nothing", () => {
  fc.assert(
    fc.property(days, ago, fc.nat(), (day, since, seed) => {
      const { when, words } = toldTime(day, { day: day + since, dating: "none" }, false, createRandom(seed));
      if (when?.from) expect(words).toMatch(/^on \d+ [A-Z][a-z]+ \d{4}$/);
      else expect(words).toMatch(since < 7 ? /^(on [A-Z][a-z]+day)?$/ : /^$/);
    }),
  );
});
