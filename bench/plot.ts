/** One line of a plot; a guide is drawn dashed and thin. */
interface Series {
  name: string;
  points: [x: number, y: number][];
  isGuide?: boolean;
}

interface Axis {
  label: string;
  scale: "linear" | "log";
}

export interface Plot {
  title: string;
  x: Axis;
  y: Axis;
  series: Series[];
}

const [WIDTH, HEIGHT] = [720, 420];
const [LEFT, RIGHT, TOP, BOTTOM] = [72, 120, 44, 56];
/** Okabe and Ito's colours, which most people who see few colours can tell apart. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];
const STYLE = `svg { color: #1a1a1a; font: 13px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { color: #e8e8e8 } }
text { fill: currentColor } .title { font-size: 16px; font-weight: 600 }
.grid { stroke: currentColor; stroke-opacity: .15 } .axis { stroke: currentColor }
.line { fill: none; stroke-width: 2 } .guide { stroke: currentColor; stroke-width: 1; stroke-dasharray: 5 4; stroke-opacity: .6 }`;

/** A line plot as a standing SVG, readable on light and on dark pages. */
export function plot({ title, x, y, series }: Plot): string {
  const all = series.flatMap(({ points }) => points);
  const across = axisOf(
    x,
    all.map(([at]) => at),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = axisOf(
    y,
    all.map(([, at]) => at),
    HEIGHT - BOTTOM,
    TOP,
  );
  const place = ([px, py]: [number, number]) => `${across.at(px).toFixed(1)},${up.at(py).toFixed(1)}`;
  const grid = [
    ...across.ticks.map((tick) => line(across.at(tick), TOP, across.at(tick), HEIGHT - BOTTOM)),
    ...up.ticks.map((tick) => line(LEFT, up.at(tick), WIDTH - RIGHT, up.at(tick))),
  ];
  const numbers = [
    ...across.ticks.map((tick) => text(across.at(tick), HEIGHT - BOTTOM + 20, number(tick), "middle")),
    ...up.ticks.map((tick) => text(LEFT - 8, up.at(tick) + 4, number(tick), "end")),
  ];
  const lines = series.map(({ points, isGuide }, index) => {
    const colour = isGuide ? "" : ` style="stroke:${COLOURS[index % COLOURS.length]}"`;
    return `<polyline class="line${isGuide ? " guide" : ""}"${colour} points="${points.map(place).join(" ")}"/>`;
  });
  const names = spread(series.map(({ points }) => up.at(points.at(-1)?.[1] ?? 0))).map((at, index) =>
    text(WIDTH - RIGHT + 8, at + 4, series[index]?.name ?? "", "start"),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}</style>
<text class="title" x="${LEFT}" y="24">${escaped(title)}</text>
${[...grid, ...numbers, ...lines, ...names].join("\n")}
${text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, x.label, "middle")}
<text transform="translate(18 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>
</svg>
`;
}

/** Where values fall between two edges, and round values to mark. */
function axisOf({ scale }: Axis, values: number[], start: number, end: number) {
  const ticks = scale === "log" ? powersAround(values) : stepsAround(values);
  const mapped = (value: number) => (scale === "log" ? Math.log10(value) : value);
  const [low, high] = [mapped(ticks[0] ?? 0), mapped(ticks.at(-1) ?? 1)];
  return { ticks, at: (value: number) => start + ((mapped(value) - low) / (high - low)) * (end - start) };
}

/** Powers of ten from below the least to above the greatest. */
function powersAround(values: number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

/** Four to ten steps of 1, 2 or 5 times a power of ten. */
function stepsAround(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const rough = (most - least || 1) / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? power;
  const [low, high] = [Math.floor(least / step), Math.ceil(most / step - 1e-9)];
  return Array.from({ length: Math.max(1, high - low) + 1 }, (_, at) => (low + at) * step);
}

/** The same heights, moved apart where they would cover one another. */
function spread(heights: number[]): number[] {
  const placed = [...heights];
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  order.slice(1).forEach((index, at) => {
    placed[index] = Math.max(placed[index] ?? 0, (placed[order[at] ?? 0] ?? 0) + 16);
  });
  return placed;
}

function number(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString("en", { maximumFractionDigits: 6 });
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="grid" x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"/>`;
}

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
