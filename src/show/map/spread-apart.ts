interface Point {
  x: number;
  y: number;
}

const ROUNDS = 24;

/** Moves points that would cover each other just so far apart that each is seen; the others stay. Same points, same result. */
export function spreadApart(points: Point[], apart: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) still = !push(moved[i] as Point, moved[j] as Point, apart) && still;
    }
    if (still) break;
  }
  return moved;
}

/** Pushes two points from each other; whether they were too close. */
function push(a: Point, b: Point, apart: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const enough = apart - 0.01;
  if (square >= enough * enough) return false;
  const distance = Math.sqrt(square);
  const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
  const half = (apart - distance) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
  return true;
}
