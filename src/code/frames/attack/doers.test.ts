import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  ["Villagers stoned a patrol near Kidal.", ["attack/other asserted actor=Villagers target=a patrol place=kidal"]],
  [
    "A driver ploughed his lorry into a crowd of shoppers in Nice.",
    ["attack/other asserted actor=A driver target=a crowd place=nice"],
  ],
  [
    "The insurgents fell upon a convoy outside Gao.",
    ["attack asserted actor=The insurgents target=a convoy place=gao"],
  ],
  ["More than 50 people were massacred in the village of Yumbi.", ["attack asserted target=people place=Yumbi"]],
  [
    "Jihadists killed at least 29 soldiers near Tabatol.",
    ["attack asserted actor=Jihadists target=soldiers place=Tabatol"],
  ],
  ["Rebels ambushed those who rushed to help.", ["attack/shooting asserted actor=Rebels target=those"]],
  ["The attackers struck at dawn.", ["attack asserted actor=The attackers"]],
  ["The army attacked northwards from Hays.", ["attack asserted actor=The army"]],
  ["The coalition returned fire with artillery.", ["attack/mortar-artillery asserted actor=cjtf-oir weapon=artillery"]],
  ["The villagers came under attack from three sides.", ["attack asserted target=The villagers"]],
  ["The mayor was knifed to death in Celaya.", ["attack/other asserted target=The mayor place=celaya"]],
  [
    "The car was raked with gunfire near Tijuana.",
    ["attack/shooting asserted target=The car weapon=gunfire place=tijuana"],
  ],
  ["Juan Pérez was fatally shot in Mogadishu.", ["attack/shooting asserted target=Juan Pérez place=mogadishu"]],
  ["He was gunned down in Rangpur.", ["attack/shooting asserted target=He place=rangpur"]],
  ["Suspected bandits invaded Kagara.", ["attack asserted actor=Suspected bandits target=Kagara"]],
  ["Gunmen attacked a guesthouse in Kabul.", ["attack/shooting asserted actor=Gunmen target=a guesthouse place=kabul"]],
  ["A cleric was killed by gunmen outside his mosque.", ["attack/shooting asserted actor=gunmen target=A cleric"]],
  [
    "The journalist was beaten by police in Minsk.",
    ["attack/other asserted actor=police target=The journalist place=minsk"],
  ],
  ["A cameraman was kicked on the ground in Tbilisi.", ["attack/other asserted target=A cameraman place=tbilisi"]],
  [
    "Its jets destroyed a rebel column near Bentiu.",
    ["attack/airstrike asserted actor=Its jets target=a rebel column place=bentiu"],
  ],
  ["The station came under sustained fire from rebel positions.", ["attack asserted target=The station"]],
  ["The mayor escaped an ambush in Gao.", ["attack/shooting asserted target=The mayor place=gao"]],
  ["Air base hit.", ["attack asserted installation=Air base"]],
  ["Police shot 23 of them dead.", ["attack/shooting asserted actor=Police target=23"]],
])("attacks told by who does what to whom: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "The minister came under fire for his handling of the floods.",
  "The plan came under fire from economists.",
  "Netanyahu came under fire over the plan.",
  "The crew shot a film in Petra.",
  "Brazil beat Argentina in the final.",
  "The minister was beaten in the election.",
  "The minister came under sustained criticism.",
  "The minister escaped a scandal.",
  "Police raided a flat in Karachi.",
  "Two lorries crashed into a wall in Aden.",
  "The militia is said to have killed four fighters.",
  "Fans pelted the players with eggs.",
  "The minister hit back at his critics.",
])("criticism, crashes and crimes: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
