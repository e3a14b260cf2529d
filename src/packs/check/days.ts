import type { Entity } from "../../model/pack.ts";
import type { Checked } from "./checked.ts";
import { error, type Problem } from "./problem.ts";

/** Nothing ends before it begins. */
export function daysReversed({ entries }: Checked): Problem[] {
  return entries.flatMap(({ pack, entity }) =>
    spansOf(entity)
      .filter(([, from, to]) => from && to && from > to)
      .map(([what, from, to]) => error(pack, `${what}: ${from} comes after ${to}; swap or correct them`, entity.id)),
  );
}

type Span = [what: string, from: string | undefined, to: string | undefined];

function spansOf({ opened, closed, affiliations = [] }: Entity): Span[] {
  return [
    ["opened and closed", opened, closed],
    ...affiliations.map(({ kind, of, from, to }): Span => [`${kind} ${of}, from and to`, from, to]),
  ];
}
