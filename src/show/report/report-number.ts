const numbersOf = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

/** The number of a report among all, from 1, in the order in which the world could know them. */
export function reportNumber(reports: ReadonlyMap<string, unknown>, id: string): number {
  const numbers = numbersOf.get(reports) ?? new Map([...reports.keys()].map((each, i) => [each, i + 1]));
  numbersOf.set(reports, numbers);
  return numbers.get(id) ?? numbers.size;
}
