import { test } from "vitest";
import { brief } from "./brief.ts";
import { briefText } from "./brief-text.ts";
import { knowledge, recordOf, spring, taji } from "./fixture.ts";
import { reckon } from "./reckon.ts";

test("x", () => {
  const r = recordOf(...spring, ...taji);
  for (const at of [
    { day: "2020-03-29", known: "2020-03-31" },
    { day: "2020-04-10", known: "2020-04-10" },
  ])
    console.log(briefText(brief(reckon(r, knowledge, at), r, knowledge)));
});
