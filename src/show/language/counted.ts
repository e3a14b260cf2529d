/** The forms that a language has for a number of things (CLDR plural rules); a form that is not given is the last one's. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Makes the words for a number of things: `counting("en-GB")({ zero: "no reports", one: "1 report", other: "# reports" })(3)` is
 * "3 reports". "#" stands for the number, in the digits of the language; `zero` is used for 0 in every language that gives it.
 */
export function counting(tag: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (forms) => (count) => {
    const form = count === 0 && forms.zero !== undefined ? forms.zero : (forms[rules.select(count)] ?? forms.other);
    return form.replace("#", numbers.format(count));
  };
}
