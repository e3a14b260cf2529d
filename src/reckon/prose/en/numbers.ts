import type { Quantity } from "../../../model/claim.ts";

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** "5,200". */
export function digits(value: number): string {
  return value.toLocaleString("en-GB");
}

/** Small numbers in words, as a newspaper sets them: "seven", "27", "5,200". */
export function numberInWords(value: number): string {
  return NUMBERS[value] ?? digits(value);
}

/** "third", "21st". */
export function ordinalInWords(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return ORDINALS[value] ?? `${value}${ending}`;
}

/** "three reports", "one report", "no reports". */
export function counted(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "18", "at least 15", "up to 30", "between 250 and 350", "about 12". */
export function quantityInWords({ value, min, max }: Pick<Quantity, "value" | "min" | "max">): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? digits(min) : `between ${digits(min)} and ${digits(max)}`;
  }
  if (min !== undefined) return `at least ${digits(min)}`;
  if (max !== undefined) return `up to ${digits(max)}`;
  return value === undefined ? "" : `about ${digits(value)}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: string[], conjunction = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
