/**
 * Milliseconds and bytes a view of the map's clusters over made-up events, beside a plain loop that gives each event in the view.
 *
 *   npx tsx bench/map-clusters.ts [--events 1000000]
 */
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { addDays } from "../src/model/day.ts";
import type { SituationEvent } from "../src/model/situation.ts";
import { clustersIn } from "../src/show/map/clusters.ts";
import { columnsOf, dayNumber, type EventColumns } from "../src/show/map/event-columns.ts";
import { type Bounds, worldX, worldY } from "../src/show/map/mercator.ts";
import { createRandom } from "./theatre/random.ts";

const { values } = parseArgs({ options: { events: { type: "string", default: "1000000" } } });
const FIRST = "2014-01-01";
const DAYS = 4000;
const TYPES = ["attack", "attack", "attack", "clash", "casualties", "arrest", "protest", "withdrawal"] as const;
const TOWNS = 2000;
const CELL_PX = 40;
const TILE_PX = 512;
const MOST = 1000;

/** Events around towns, most of them around few: as in life. */
function madeUp(count: number): SituationEvent[] {
  const random = createRandom(7).share;
  const towns = Array.from({ length: TOWNS }, () => ({ lon: 35.3 + 13.7 * random(), lat: 28.8 + 8.9 * random() }));
  return Array.from({ length: count }, (_, i) => {
    const town = towns[Math.floor(TOWNS * random() ** 3)] ?? { lon: 44, lat: 33 };
    const day = addDays(FIRST, Math.floor(DAYS * random()));
    const [lon, lat] = [town.lon + 0.2 * (random() - 0.5), town.lat + 0.2 * (random() - 0.5)];
    return {
      id: `e${i}`,
      type: TYPES[Math.floor(TYPES.length * random())],
      modality: "asserted",
      when: { from: day, to: day, reasons: [] },
      place: { name: "a town", lat, lon, radiusKm: 5 },
    } as unknown as SituationEvent;
  });
}

/** Every event of a view, one by one. */
function plainLoop({ x, y, day, events }: EventColumns, [west, south, east, north]: Bounds, to: number): string {
  const found: unknown[] = [];
  for (let i = 0; i < events.length; i++) {
    const [atX, atY] = [x[i] as number, y[i] as number];
    if (atX < worldX(west) || atX > worldX(east) || atY < worldY(north) || atY > worldY(south)) continue;
    if ((day[i] as number) <= to) found.push({ x: atX, y: atY, type: events[i]?.type });
  }
  return JSON.stringify(found);
}

function median(run: () => string): { ms: number; text: string } {
  const times: number[] = [];
  let text = "";
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    text = run();
    times.push(performance.now() - start);
  }
  return { ms: times.sort((a, b) => a - b)[4] ?? Number.NaN, text };
}

const events = madeUp(Number(values.events));
const start = performance.now();
const columns = columnsOf(events, () => false);
console.log(`${events.length} events into columns: ${(performance.now() - start).toFixed(0)} ms, once`);

const VIEWS: [name: string, bounds: Bounds, zoom: number][] = [
  ["the theatre", [35.3, 28.8, 49, 37.7], 5],
  ["a third of it", [41, 32, 46, 36], 6.5],
  ["a town", [44, 33, 44.8, 33.6], 9.5],
  ["a street", [44.3, 33.3, 44.34, 33.33], 14],
];
const to = dayNumber(addDays(FIRST, DAYS));
for (const [name, bounds, zoom] of VIEWS) {
  const asked = { bounds, from: 0, to, cell: CELL_PX / (TILE_PX * 2 ** zoom), most: MOST };
  const ours = median(() => JSON.stringify(clustersIn(columns, asked)));
  const plain = median(() => plainLoop(columns, bounds, to));
  const size = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} KB`;
  const features = (text: string) => (JSON.parse(text) as unknown[]).length;
  console.log(
    `${name.padEnd(14)} clusters ${ours.ms.toFixed(1)} ms, ${features(ours.text)} features, ${size(ours.text)}; ` +
      `plain loop ${plain.ms.toFixed(1)} ms, ${features(plain.text)} features, ${size(plain.text)}`,
  );
}
