/** The page's colours that the map has, for light and dark; a test holds them to web/styles/tokens.css. */
export const LIGHT: Record<string, string> = {
  paper: "#ffffff",
  ink: "#15191c",
  "ink-soft": "#525b60",
  land: "#f4f4f2",
  "land-far": "#e4e7e6",
  sea: "#dfe5e8",
  border: "#858c8f",
  "border-soft": "#d3d6d5",
  country: "#878d8f",
  attack: "#c4481a",
  hatch: "#a8965c",
  "side-0": "#6b7377",
  "side-1": "#1f5f9e",
  "side-2": "#21804f",
  "side-3": "#7b4a9e",
  "side-4": "#8a6a10",
  "side-5": "#14737d",
  "side-6": "#a3376a",
  "side-7": "#3d4a52",
  "side-8": "#7a4a2b",
};
export const DARK: Record<string, string> = {
  paper: "#14181a",
  ink: "#e9ebea",
  "ink-soft": "#a5adb0",
  land: "#2a3134",
  "land-far": "#1d2326",
  sea: "#171d21",
  border: "#7a8386",
  "border-soft": "#424a4e",
  country: "#9aa2a5",
  attack: "#f0834f",
  hatch: "#a8965c",
  "side-0": "#a5adb0",
  "side-1": "#6aaaea",
  "side-2": "#5fc492",
  "side-3": "#c49be3",
  "side-4": "#d9b54a",
  "side-5": "#58c3cd",
  "side-6": "#ea86b1",
  "side-7": "#b7c2c8",
  "side-8": "#d3a27f",
};

const RULES = `
svg{font-family:Inter,"Noto Sans Arabic",system-ui,sans-serif;direction:ltr}
.paper{fill:var(--paper)}.sea{fill:var(--sea)}.neighbours{fill:var(--land-far)}
.theatre{fill:var(--land);stroke:var(--border);stroke-linejoin:round}
.areas{fill:none;stroke:var(--border-soft);stroke-width:.8}
.hatch{stroke:var(--hatch);stroke-width:1.6}.drawn{fill:var(--side);fill-opacity:.2;stroke:var(--side);stroke-dasharray:4 3}
.country{font-weight:600;font-size:13px;text-anchor:middle;dominant-baseline:central;fill:var(--country)}.neighbour{font-size:11px}
.narrow{display:none}
.diamond .fill{fill:var(--side);stroke:var(--paper);stroke-width:1.2;paint-order:stroke}
.side-0.diamond .fill{fill:var(--paper);stroke:var(--side)}
.diamond .ring{fill:none;stroke:var(--side);stroke-width:1.5}.diamond .inner{fill:var(--paper)}
.diamond .bar{stroke:var(--paper);stroke-width:1.6}
.diamond .announced{fill:none;stroke:var(--side-1);stroke-width:1.4;stroke-dasharray:2.6 2}
.diamond .contested{stroke:var(--attack);stroke-width:2}
.reach{fill:var(--ink);fill-opacity:.06;stroke:var(--ink);stroke-opacity:.5}
.attack .reach,.attack .ring{fill:var(--attack);fill-opacity:.14;stroke:var(--attack);stroke-opacity:1}
.body{fill:var(--ink);stroke:var(--paper);stroke-width:1.2;paint-order:stroke}.attack .body{fill:var(--attack)}
.line{fill:none;stroke:var(--ink);stroke-width:2}.clash .line{stroke:var(--attack)}
.outline{fill:var(--paper);stroke:var(--ink);stroke-width:1.4;stroke-dasharray:2.6 2}
.attack .outline,.clash .outline{stroke:var(--attack)}.attack .outline{fill-opacity:0;stroke-width:1.8}.announced .reach{fill-opacity:0;stroke-dasharray:2.6 2}
.halo{fill:none;stroke:var(--paper);stroke-width:4.4}.hollow{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.older .glyph{opacity:.5}.fresh{fill:none;stroke:var(--ink);stroke-width:1.6}
.several{font-size:10px;font-weight:600}.towns circle,.towns text{fill:var(--ink-soft)}
.strong{font-weight:600}.map-name,.several,.file-title{fill:var(--ink)}.file-title{font-size:20px;font-weight:600}
.map-name,.towns text,.several{stroke:var(--land);stroke-width:3px;stroke-linejoin:round;paint-order:stroke}
`;

/** The style of the map as a file of its own: the colours with their dark set, and what each mark looks like. */
export function mapFileStyle(): string {
  const set = (colours: Record<string, string>) =>
    `:root{${Object.entries(colours)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(";")}}`;
  const sides = Object.keys(LIGHT).filter((name) => name.startsWith("side-"));
  const sideRules = sides.map((side) => `.${side}{--side:var(--${side})}`).join("");
  return `${set(LIGHT)}@media(prefers-color-scheme:dark){${set(DARK)}}${sideRules}${RULES}`;
}
