import { scoreOf } from "./shares.ts";

/** An item's right class and the one given to it. */
export interface Labelled {
  gold: string;
  given: string;
}

/** F1 of each class that gold has. */
function f1ByClass(items: Labelled[]): { wanted: number; f1: number }[] {
  const classes = [...new Set(items.map(({ gold }) => gold))];
  return classes.map((name) => {
    const wanted = items.filter(({ gold }) => gold === name).length;
    const given = items.filter((item) => item.given === name).length;
    const right = items.filter((item) => item.gold === name && item.given === name).length;
    return { wanted, f1: scoreOf(right, wanted, given).f1 ?? 0 };
  });
}

/** The mean of the classes' F1, each weighed by its items in gold. */
export function weightedF1(items: Labelled[]): number | null {
  if (items.length === 0) return null;
  return f1ByClass(items).reduce((sum, { wanted, f1 }) => sum + wanted * f1, 0) / items.length;
}

/** The mean of the F1 of the classes that gold has. */
export function macroF1(items: Labelled[]): number | null {
  const classes = f1ByClass(items);
  return classes.length === 0 ? null : classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length;
}
