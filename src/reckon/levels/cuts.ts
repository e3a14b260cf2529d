import type { Claim } from "../../model/claim.ts";

/** A number as words give it: exact, about so many, or only a bound ("more than", "nearly"). */
export interface Figure {
  value: number;
  precision: "exact" | "about" | "bound";
}

/** What a cut says of the strength before it, after it, and of their difference. */
export interface Cut {
  from?: Figure;
  to?: Figure;
  by?: Figure;
}

const ABOUT = "about|around|some|roughly|approximately";
const BOUND = "nearly|almost|more than|over|at least|up to|fewer than|less than";
const NUMBER = String.raw`(?:(${ABOUT}) |(${BOUND}) )?(\d{1,3}(?:,\d{3})+|\d+)\b(?! ?%| per ?cent|\.\d)`;
const FROM = new RegExp(String.raw`\bfrom ${NUMBER}`, "i");
const TO = new RegExp(String.raw`\bto ${NUMBER}`, "i");
const BY = new RegExp(String.raw`\b(?:by|(?:cut|cuts|reduction|drawdown|decrease|drop|fall) of) ${NUMBER}`, "i");

/** Whether a claim tells of forces that are cut. */
export function isCut({ type, mode }: Claim): boolean {
  return type === "withdrawal" && mode === "reduce";
}

/**
 * What the words of a claim of a cut ("from about 5,200 troops to 3,000", "a cut of 2,200") say, where its own quantity is one of
 * these numbers; else nothing, since the others may count something else.
 */
export function cutOf({ quote, quantity }: Claim): Cut {
  const own = figureOf(quantity);
  if (!own) return {};
  const told = { from: figureIn(quote.text, FROM), to: figureIn(quote.text, TO), by: figureIn(quote.text, BY) };
  const roles = (["from", "to", "by"] as const).filter((role) => told[role] && !isYear(told[role], own));
  if (!roles.some((role) => told[role]?.value === own.value)) return {};
  return Object.fromEntries(roles.map((role) => [role, told[role]?.value === own.value ? own : told[role]]));
}

/** The one number that a quantity gives; undefined for none and for a range (CLAIMS.md, `quantity`). */
export function figureOf(quantity: Claim["quantity"]): Figure | undefined {
  const { value, min, max } = quantity ?? {};
  if (value === undefined) return undefined;
  const isExact = min === value && max === value;
  return { value, precision: isExact ? "exact" : min === undefined && max === undefined ? "about" : "bound" };
}

function figureIn(text: string, pattern: RegExp): Figure | undefined {
  const [, about, bound, digits] = pattern.exec(text) ?? [];
  if (!digits) return undefined;
  return { value: Number(digits.replaceAll(",", "")), precision: about ? "about" : bound ? "bound" : "exact" };
}

/** "by 2021", "from 2014": a time, unless the claim itself counts so many. */
function isYear(figure: Figure | undefined, own: Figure): boolean {
  return figure !== undefined && figure.value >= 1900 && figure.value <= 2100 && figure.value !== own.value;
}
