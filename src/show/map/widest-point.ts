type Ring = [number, number][];

const STEP = 12;

/**
 * Where a label of the given size sits with most room inside the rings (even-odd) and the frame; undefined where it does not fit.
 * A grid search: coarse, and enough for a country's name.
 */
export function widestPoint(
  rings: Ring[],
  labelWidth: number,
  labelHeight: number,
  frameWidth: number,
  frameHeight: number,
): { x: number; y: number } | undefined {
  let best: { x: number; y: number; room: number } | undefined;
  for (let y = labelHeight; y < frameHeight - labelHeight; y += STEP) {
    for (let x = labelWidth / 2; x < frameWidth - labelWidth / 2; x += STEP) {
      const box = corners(x, y, labelWidth, labelHeight);
      if (!box.every(([px, py]) => inside(px, py, rings))) continue;
      const edges = [x / 4, (frameWidth - x) / 4, y, frameHeight - y];
      const room = Math.min(distance(x, y, rings, labelWidth / labelHeight), ...edges);
      if (!best || room > best.room) best = { x, y, room };
    }
  }
  return best && { x: best.x, y: best.y };
}

function corners(x: number, y: number, width: number, height: number): [number, number][] {
  return [-0.5, 0, 0.5].flatMap((i) => [-0.5, 0.5].map((j): [number, number] => [x + i * width, y + j * height]));
}

/** Even-odd rule. */
function inside(x: number, y: number, rings: Ring[]): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i] as [number, number];
      const [xj, yj] = ring[j] as [number, number];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
    }
  }
  return within;
}

/** To the nearest corner, with sideways distance counted less as the label is wider than high. */
function distance(x: number, y: number, rings: Ring[], aspect: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [px, py] of ring) nearest = Math.min(nearest, Math.hypot((px - x) / Math.min(aspect, 3), py - y));
  }
  return nearest;
}
