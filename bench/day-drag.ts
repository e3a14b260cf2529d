/**
 * From the day's handle being moved to the change being painted, in a real browser, at a made-up desk:
 *
 *   npx tsx bench/day-drag.ts [--events 5000]
 *
 * Each step moves the handle by some days, as a drag does, and waits until the frame after it is painted. Beside it, in the same run:
 * a repaint of one attribute, which is what the browser itself needs; and a desk that never answers for the parts of another day.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openBrowser, serveFixture } from "../e2e/desk.ts";
import type { At } from "../src/desk/desk.ts";
import { indexSituation } from "../src/desk/situation-index.ts";
import { addDays } from "../src/model/day.ts";
import type { Situation, SituationEvent } from "../src/model/situation.ts";
import { fixtureDesk } from "../src/show/fixture.ts";
import { createRandom } from "./theatre/random.ts";

const STEPS = 150;
const DAYS = 180;
const { values } = parseArgs({ options: { events: { type: "string", default: "5000" } } });

const whole = await fixtureDesk().situation({ day: "2020-04-07", known: "2020-04-07" });
const events = madeUp(Number(values.events), whole);
const situation = async (at: At) => ({ ...(await fixtureDesk().situation(at)), events });
const index = indexSituation({ ...whole, events });
const { server, address } = await serveFixture({ situation, index: async () => index });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });

console.log(
  `${events.length} events, ${STEPS} steps of the handle; milliseconds from the input to the frame that shows it`,
);
await page.goto(address, { waitUntil: "networkidle" });
report("an attribute alone", await stepTimes(page, "document.body.dataset.step = step"));
report("the day", await stepTimes(page, MOVE()));
await page.route("**/parts*", () => {});
report("the day, no answer", await stepTimes(page, MOVE()));
const drawn = await page.evaluate(
  "document.querySelectorAll('.between [data-shown=recent], .between [data-shown=older]').length",
);
console.log(`${drawn} places are marked at the last step`);
await browser.close();
server.close();

/** Moves the handle as a drag does. */
function MOVE(): string {
  return `const handle = document.querySelector("#day-handle");
    handle.valueAsNumber = (step * 7) % ${DAYS};
    handle.dispatchEvent(new Event("input", { bubbles: true }))`;
}

/** Takes steps one after another; each ends when a task runs after the next frame, which is painted by then. */
function stepTimes(on: Page, move: string): Promise<number[]> {
  return on.evaluate(`(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    }));
    const times = [];
    for (let step = 0; step < ${STEPS}; step++) {
      await painted();
      const start = performance.now();
      ${move};
      await painted();
      times.push(performance.now() - start);
    }
    return times;
  })()`);
}

function report(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  console.log(`${name.padEnd(20)} median ${at(0.5)}, 95th of a hundred ${at(0.95)}, worst ${at(1)}`);
}

/** Attacks and changes of hands all over the theatre. */
function madeUp(count: number, { events: known, tenures }: Situation): SituationEvent[] {
  const random = createRandom(5);
  const pattern = known.find(({ type }) => type === "attack");
  if (!pattern) throw new Error("The fixture has an attack.");
  const sites = [...new Set(tenures.map(({ installation }) => installation))];
  const made = Array.from({ length: count - known.length }, (_, i): SituationEvent => {
    const day = addDays("2019-10-01", random.below(DAYS));
    const site = random.share() < 0.4 ? random.pick(sites) : undefined;
    const spot = i % 250;
    return {
      ...pattern,
      id: `made-${i}`,
      claims: [`made-${i}`],
      type: random.share() < 0.7 ? "attack" : "clash",
      roles: site ? { installation: [{ entity: site, name: site }] } : {},
      when: { from: day, to: day, reasons: [] },
      place: { name: `Spot ${spot}`, lat: 30 + (spot % 16) * 0.4, lon: 37 + Math.floor(spot / 16) * 0.7, radiusKm: 5 },
      disagreements: [],
    };
  });
  return [...known, ...made];
}
