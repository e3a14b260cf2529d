import type { Claim, Quantity } from "../../model/claim.ts";
import type { Amount } from "../../parse/en/amounts.ts";
import type { Draft } from "../frame.ts";

/** "No soldier was hurt", "not a single soldier was hurt" count none. */
export function quantity(draft: Draft): Pick<Claim, "quantity"> {
  const { amount, mood, type, sentence, start, end } = draft;
  const none = sentence.sentence.tokens.find(
    (token, i, all) =>
      token.start >= start &&
      token.end <= end &&
      (/^(?:no|none|nobody|neither)$/i.test(token.text) ||
        (/^not$/i.test(token.text) && /^(?:an?|one)$/.test(all[i + 1]?.text ?? ""))),
  );
  if (type === "casualties" && mood.negated && none)
    return { quantity: { text: none.text, value: 0, min: 0, max: 0, unit: "person" } };
  return amount ? { quantity: quantityOf(amount.amount, amount.unit) } : {};
}

/** An amount with its unit, without the bounds that it does not have. */
export function quantityOf({ text, value, min, max }: Amount, unit: string): Quantity {
  return {
    text,
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit,
  };
}
