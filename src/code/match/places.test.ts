import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

const casualties = (text: string) => claimsOf("casualties", text);

test.each([
  ["a name that no pack knows, behind a preposition of place", "A farmer was killed near Kabasha.", "Kabasha"],
  ["the name behind its noun", "A farmer was killed in the village of Tougbo.", "Tougbo"],
  ["the name with its noun behind", "A farmer was killed in the Babaji area.", "the Babaji area"],
  ["the innermost alone", "A farmer was killed in Tougbo in the north of Burkina Faso.", "Tougbo"],
  ["the innermost alone, set off by a comma", "A farmer was killed in Menaka, northern Mali.", "menaka"],
  ["the province before it left out", "In Anbar province, a farmer was killed near Kabasha.", "Kabasha"],
  ["what it lies north of left out", "A farmer was killed in Tougbo, 30 kilometres north of Dori.", "Tougbo"],
  ["what it lies north of, where nothing else is named", "A farmer was killed north of Baghdad.", "baghdad"],
  ["both of two", "Farmers were killed in Mosul and Tikrit.", "mosul+tikrit"],
  ["each of a list", "Farmers were killed in Mosul, Tikrit and Kirkuk.", "mosul+tikrit+kirkuk"],
  ["the villages of a list", "Farmers were killed in the villages of Tougbo and Boni.", "Tougbo+Boni"],
  ["a square", "A farmer was killed in Victory Square.", "Victory Square"],
  ["a border", "A farmer was killed near the Syrian border.", "the Syrian border"],
  ["a capital by its state", "A farmer was killed in the Colombian capital.", "bogota"],
  ["its own name, not whose it is", "A farmer was killed in Mogadishu's Hodan district.", "Hodan district"],
  ["the place before a building", "A farmer was killed in an upscale Baghdad restaurant.", "baghdad"],
  ["the name behind a suburb of another", "A farmer was killed in the Nairobi suburb of Syokimau.", "Syokimau"],
  ["the name set beside the capital", "A farmer was killed in the capital, Sanaa.", "sanaa"],
  [
    "the name behind a neighbourhood of another",
    "A farmer was killed in the Baghdad neighbourhood of Zayouna.",
    "zayouna",
  ],
  ["the name behind a side of it", "A farmer was killed on the southern perimeter of Tougbo.", "Tougbo"],
  ["whose street it is", "A farmer was killed on Monrovia's main street.", "monrovia"],
  ["a country whose war it is", "A farmer was killed in Sudan's war.", "sudan"],
  ["under those in the air over it", "A plane was shot down over Cambodia, killing a farmer.", "cambodia"],
  ["what people flee", "Farmers fled Mosul.", "mosul"],
])("where something happened is %s", (_, text, place) => {
  expect(casualties(text)[0]).toContain(` place=${place}`);
  expect(casualties(text)[0]?.split(" place=")[1]?.replace(/ n.*$/, "")).toBe(place);
});

test.each([
  ["of the clause that it hangs on", "Rebels shelled the market in Tougbo, killing two men.", "Tougbo"],
  ["of the clause that says when", "Two men were killed when a bomb went off in Tougbo.", "Tougbo"],
  ["of the clause coordinated with it", "Two men were killed and three wounded in Tougbo.", "Tougbo"],
  ["that was struck", "Jets bombed Mosul, killing two men.", "mosul"],
  ["the sentence names alone", "Two men were killed while they slept at an inn in Boni.", "Boni"],
  ["that “where” speaks of", "In Mosul, where two men were killed, shops closed.", "mosul"],
  [
    "that “where” speaks of, not another's",
    "Yerevan denied firing at Ganja and accused Baku of shelling Stepanakert, where two men were hurt.",
    "stepanakert",
  ],
  ["of the event in which it happened", "A raid on a market in Gao in which two men died shook the country.", "gao"],
  ["named last, by “there”", "Rebels took Kidal. Two men were killed there.", "kidal"],
  ["of its own words, where the tree loses it", "Two men were killed while on patrol in Mosul, Iraq said.", "mosul"],
  [
    "with which its sentence begins",
    "In Gao, a mine went off as two men passed, wounding both and killing a boy.",
    "gao",
  ],
])("a clause without a place has that %s", (_, text, place) => {
  expect(casualties(text)[0]).toContain(` place=${place}`);
});

test.each([
  ["a month", "A farmer was killed in March."],
  ["people", "A farmer was killed by the Iraqis."],
  ["a body", "A farmer was killed at a rally of the Communist Party."],
  ["who is accused", "Ethiopia accused Eritrea of killing two men."],
  ["a motive", "A farmer was killed over the war in Iraq."],
  ["a feast", "A farmer was killed in Ramadan."],
  ["a daybreak", "A farmer was killed at dawn."],
  ["the seat of who says so", "A farmer was killed on Monday, according to the Foreign Ministry in Ankara."],
  ["the seat of who agreed", "A farmer was killed with the consent of the government in Baghdad."],
  ["where a president speaks", "In Washington, the president said that a farmer had been killed."],
  ["the seat of who consented", "A farmer was killed with the consent of Damascus."],
  ["the seat of who says so behind the doer", "A farmer was shot dead by his guards according to Ankara."],
  ["a pronoun", "Rebels took Gao. A farmer was killed and most of it burned."],
  ["that of another sentence behind a semicolon", "Rebels gathered in Gao; a farmer was killed."],
  ["where people come from", "Three civilians from Kobane were killed."],
  ["whose nationals they are", "A farmer was killed on the Kyrgyz side."],
])("%s is no place", (_, text) => {
  expect(casualties(text)[0]).toBeDefined();
  expect(casualties(text)[0]).not.toContain("place=");
});

test.each([
  ["a camp by its first word", "Rebels fired mortars at Camp Simba.", "Camp Simba"],
  ["a fort", "Rebels attacked Fort Laramba.", "Fort Laramba"],
  ["an airfield by its noun", "Rebels attacked the airfield.", "the airfield"],
])("an installation that no pack knows is %s", (_, text, installation) => {
  expect(claimsOf("attack", text)[0]).toContain(` installation=${installation}`);
});

test("a base has the place near which it lies", () => {
  expect(claimsOf("control", "US forces held the K1 base, which lies near Kirkuk.")[0]).toContain("place=kirkuk");
});

test("“the towns of” are the towns", () => {
  expect(claimsOf("seizure", "Rebels captured the towns of Bambari and Boda.")).toEqual([
    "seizure/by-non-state asserted actor=Rebels area=bambari",
    "seizure/by-non-state asserted actor=Rebels area=boda",
  ]);
});
