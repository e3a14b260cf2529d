import { expect, it } from "vitest";
import { daysOnLine } from "./day-line.ts";

it.each([
  ["Published: 29 March 2020", [{ day: "2020-03-29", label: "published" }]],
  ["Updated Sunday, 29 March 2020 at 14:05", [{ day: "2020-03-29", label: "updated" }]],
  ["29 March 2020 | 14:05", [{ day: "2020-03-29" }]],
  [
    "Published 29 March 2020 Updated 30 March 2020",
    [
      { day: "2020-03-29", label: "published" },
      { day: "2020-03-30", label: "updated" },
    ],
  ],
  ["Mis à jour le 29 mars 2020 à 14h05", [{ day: "2020-03-29", label: "updated" }]],
  ["This story was originally published 29 March 2020, 11:09 AM.", [{ day: "2020-03-29", label: "published" }]],
])("%s", (line, days) => {
  const given = daysOnLine(line);
  expect(given).toHaveLength(days.length);
  expect(given).toMatchObject(days);
});

it.each([
  "A soldier at the gate on 29 March 2020",
  "The army left on 29 March 2020.",
  "Published yesterday",
  "Updated 2 hours ago",
])("a sentence, a caption and a relative day are no line of publication: %s", (line) => {
  expect(daysOnLine(line)).toEqual([]);
});
