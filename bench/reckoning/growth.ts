/** A measured size and what it cost. */
export interface Cost {
  size: number;
  seconds: number;
}

/** How a cost grows with size. */
export interface Growth {
  /** The slope of log cost over log size (least squares): 1 is linear, 2 quadratic. */
  exponent: number;
  /** The same slope of n log n over these sizes. */
  ofNLogN: number;
  /** Seconds for each n log₂ n, in the geometric mean. */
  factor: number;
}

/** Fits growth to measured costs of at least two sizes. */
export function growthOf(costs: Cost[]): Growth {
  const sizes = costs.map(({ size }) => Math.log(size));
  const logs = costs.map(({ seconds }) => Math.log(seconds));
  const ideal = costs.map(({ size }) => Math.log(nLogN(size)));
  const factor = Math.exp(mean(logs.map((log, at) => log - (ideal[at] ?? 0))));
  return { exponent: slope(sizes, logs), ofNLogN: slope(sizes, ideal), factor };
}

export function nLogN(size: number): number {
  return size * Math.log2(size);
}

function slope(xs: number[], ys: number[]): number {
  const [x0, y0] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, x, at) => sum + (x - x0) * ((ys[at] ?? 0) - y0), 0);
  return across / xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
