/** Text that stands together on a page; lengths in points, from the page's upper edge and from the side where reading begins. */
export interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** The size of its type. */
  size: number;
}

/** A line of a page, in reading order. */
export interface Line extends Run {
  page: number;
  /** Counts the columns and the bands between them, over the whole document. */
  block: number;
}

/** The middle one of some numbers; 0 when there is none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
