import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "Students demonstrated outside the parliament in Tunis on Monday.",
    ["protest/peaceful asserted actor=Students target=the parliament place=tunis"],
  ],
  [
    "Police fired tear gas at demonstrators in Baghdad.",
    ["protest/with-intervention asserted actor=demonstrators place=baghdad"],
  ],
  ["A protest by teachers was held in Amman.", ["protest/peaceful asserted actor=teachers place=amman"]],
  ["Rioters set fire to shops in Johannesburg.", ["protest/riot asserted actor=Rioters place=johannesburg"]],
  ["Demonstrations erupted in Sulaymaniyah over unpaid salaries.", ["protest/peaceful asserted place=sulaymaniyah"]],
  ["Workers staged a sit-in at the oil ministry.", ["protest/peaceful asserted actor=Workers"]],
  ["An angry mob attacked the police station.", ["protest/mob asserted actor=An angry mob target=the police station"]],
  ["Supporters of the Sadrist movement rallied in Basra.", ["protest/peaceful asserted actor=Supporters place=basra"]],
  [
    "Farmers blocked highways across the country to protest the price of fuel.",
    ["protest/peaceful asserted actor=Farmers target=highways"],
  ],
  [
    "Prisoners rioted in a jail in Guayaquil.",
    ["protest/riot asserted actor=Prisoners installation=a jail place=guayaquil"],
  ],
  ["Residents of Daraa held a demonstration on Friday.", ["protest/peaceful asserted actor=Residents place=daraa"]],
  [
    "Protesters stormed the embassy in Baghdad.",
    ["protest/riot asserted actor=Protesters target=the embassy place=baghdad"],
  ],
  ["Riots broke out in Kampala after the arrest of a lawmaker.", ["protest/riot asserted place=kampala"]],
  ["Dozens of activists demonstrated in front of the court.", ["protest/peaceful asserted actor=activists"]],
  [
    "Demonstrators threw stones at soldiers in Hebron.",
    ["protest/riot asserted actor=Demonstrators target=soldiers place=hebron"],
  ],
  [
    "People have been protesting for weeks in Port-au-Prince.",
    ["protest/peaceful asserted actor=People place=port-au-prince"],
  ],
  ["Miners went on strike in Marikana.", ["protest/peaceful asserted actor=Miners place=marikana"]],
  ["Employees of the port began a strike on Monday.", ["protest/peaceful asserted actor=Employees"]],
  [
    "Kurdish demonstrators chanted slogans against Turkey in Qamishli.",
    ["protest/peaceful asserted actor=Kurdish demonstrators target=turkey place=qamishli"],
  ],
])("people demonstrate, riot, strike: %s", (sentence, expected) => {
  expect(claimsOf("protest", sentence)).toEqual(expected);
});

test.each([
  "Stocks rallied on Monday.",
  "The troops marched into the town.",
  "The minister protested that he knew nothing.",
  "The test demonstrated the range of the missile.",
  "The team staged a late rally.",
  "Iran protested to the United Nations over the sanctions.",
  "The army marched on the capital.",
  "The attack demonstrated the weakness of the state.",
  "The president rallied his allies behind the plan.",
  "The currency rallied after the vote.",
  "Pilgrims gathered in Karbala for Ashura.",
  "The report demonstrates a need for reform.",
])("rallies of prices, marches of armies and protests in words: %s", (sentence) => {
  expect(claimsOf("protest", sentence)).toEqual([]);
});
