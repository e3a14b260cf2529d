import { expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import { cutOf } from "./cuts.ts";

const cut = (text: string, quantity?: Partial<NonNullable<Claim["quantity"]>>) =>
  cutOf({
    type: "withdrawal",
    mode: "reduce",
    roles: {},
    modality: "asserted",
    quote: { start: 0, end: text.length, text },
    ...(quantity && { quantity: { text: "", ...quantity } }),
  });
const exactly = (value: number) => ({ value, min: value, max: value });

test.each([
  ["The force shrank from 900 men to 400", 400, { from: 900, to: 400 }],
  ["It was cut by 500 to 400", 400, { to: 400, by: 500 }],
  ["a reduction of 1,200 soldiers", 1200, { by: 1200 }],
  ["cut to 3,000 by 2021", 3000, { to: 3000 }],
  ["cut to 2,021 by 2021", 2021, { to: 2021, by: 2021 }],
])("%s", (text, own, numbers) => {
  const told = Object.entries(cut(text, exactly(own))).map(([role, figure]) => [role, figure?.value]);
  expect(Object.fromEntries(told)).toEqual(numbers);
});

test("how exact each number is", () => {
  expect(cut("from about 900 to more than 400", { value: 400, min: 400 })).toEqual({
    from: { value: 900, precision: "about" },
    to: { value: 400, precision: "bound" },
  });
});

test("nothing is read from numbers that are not the claim's own, from shares, and without a number", () => {
  expect(cut("cut 300 of its soldiers, on the road from 7 to 8", exactly(300))).toEqual({});
  expect(cut("cut by 30 per cent", exactly(30))).toEqual({});
  expect(cut("from 900 to 400")).toEqual({});
});
