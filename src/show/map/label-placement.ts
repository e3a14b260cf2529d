/** A box in the drawing's units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Labelled {
  x: number;
  y: number;
  /** Half the size of the mark that the label keeps clear of. */
  reach: number;
  bold: string;
  plain?: string;
}

export interface Placed {
  x: number;
  y: number;
  anchor: "start" | "end" | "middle";
  /** The room that the label takes. */
  box: Box;
}

/** Mean advance of Inter in ems, with the letters that are much narrower or wider. */
function textWidth(text: string, em: number, weight: number): number {
  const narrow = (text.match(/[ilIjtfr1 .,'’\-()]/g) ?? []).length;
  return (text.length - narrow * 0.45) * em * weight;
}

/**
 * Places labels one after another, the important ones first, each on the first of eight sides where it meets no mark,
 * no other label and not the frame; a label with no room is left out (undefined).
 */
export function placeLabels(labels: Labelled[], size: number, frame: Box, obstacles: Box[]): (Placed | undefined)[] {
  const taken = [...obstacles, ...labels.map(({ x, y, reach }) => around(x, y, reach))];
  return labels.map((label) => {
    const width = textWidth(label.bold, size, 0.66) + (label.plain ? textWidth(` ${label.plain}`, size, 0.6) : 0);
    for (const [dx, dy] of SIDES) {
      const { placed, box } = candidate(label, dx, dy, width, size);
      if (!within(box, frame) || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return { ...placed, box };
    }
    return undefined;
  });
}

const SIDES: [number, number][] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

function candidate({ x, y, reach }: Labelled, dx: number, dy: number, width: number, size: number) {
  const gap = reach + size * 0.3;
  const slant = dx !== 0 && dy !== 0 ? 0.7 : 1;
  const at = { x: x + dx * gap * slant, y: y + dy * (dx === 0 ? gap + size * 0.4 : size * 0.75) };
  const left = dx > 0 ? at.x : dx < 0 ? at.x - width : at.x - width / 2;
  const anchor = dx > 0 ? "start" : dx < 0 ? "end" : "middle";
  return {
    placed: { x: at.x, y: at.y, anchor } satisfies Omit<Placed, "box">,
    box: { x: left, y: at.y - size * 0.55, width, height: size * 1.1 },
  };
}

/** The box of a mark that reaches so far from its point. */
export function around(x: number, y: number, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Whether two boxes cover a common place. */
export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
