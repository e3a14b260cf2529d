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
    "Crowds gathered in central Beirut to demand the resignation of the government.",
    ["protest/peaceful asserted actor=Crowds place=beirut"],
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
  [
    "Protesters in Basra set fire to the offices of a political party.",
    ["protest/riot asserted actor=Protesters place=basra"],
  ],
  [
    "Police used water cannon to disperse protesters in Istanbul.",
    ["protest/with-intervention asserted actor=protesters place=istanbul"],
  ],
  [
    "Angry residents blocked the main road in protest at power cuts.",
    ["protest/peaceful asserted actor=Angry residents target=the main road"],
  ],
  ["A mob lynched a student in Sokoto.", ["protest/mob asserted actor=A mob place=sokoto"]],
  ["Students in Dhaka protested against job quotas.", ["protest/peaceful asserted actor=Students place=dhaka"]],
  [
    "In Hong Kong, police fired tear gas at protesters.",
    ["protest/with-intervention asserted actor=protesters place=hong-kong"],
  ],
  [
    "The opposition will hold a demonstration in Caracas on Saturday.",
    ["protest/peaceful planned actor=The opposition place=caracas"],
  ],
  ["Protests were held in Tehran, Isfahan and Shiraz.", ["protest/peaceful asserted place=tehran+isfahan+shiraz"]],
  [
    "About 300 women demonstrated in Kabul for the right to work.",
    ["protest/peaceful asserted actor=women place=kabul n~300"],
  ],
  ["Rioters looted shops in Durban.", ["protest/riot asserted actor=Rioters place=durban"]],
  [
    "Demonstrators burned an effigy of the president in Lahore.",
    ["protest/riot asserted actor=Demonstrators place=lahore"],
  ],
  [
    "Demonstrators have occupied Tahrir Square since Friday.",
    ["protest/peaceful asserted actor=Demonstrators target=tahrir-square"],
  ],
  [
    "The protesters threw stones at police in Ramallah.",
    ["protest/riot asserted actor=The protesters target=police place=ramallah"],
  ],
  [
    "Teachers went on strike in the Kurdistan region.",
    ["protest/peaceful asserted actor=Teachers place=kurdistan-region"],
  ],
  [
    "Residents of Idlib protested against Hayat Tahrir al-Sham.",
    ["protest/peaceful asserted actor=Residents target=hayat-tahrir-al-sham place=idlib"],
  ],
  ["Violent protests erupted in Colombo after the price of fuel rose.", ["protest/riot asserted place=colombo"]],
  ["Separatist supporters rallied in Aden.", ["protest/peaceful asserted actor=Separatist supporters place=aden"]],
])("people demonstrate, riot, strike: %s", (sentence, expected) => {
  expect(claimsOf("protest", sentence)).toEqual(expected);
});

test.each([
  "Stocks rallied on Monday.",
  "Anti-government forces marched on the town.",
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
  "The bonds rallied.",
  "Soldiers marched through the jungle.",
  "Engineers demonstrated the new radar.",
  "The ambassador protested against the arrest of the journalist.",
  "The strike killed ten people in Mosul.",
  "Crowds gathered to watch the match in Cairo.",
])("rallies of prices, marches of armies and protests in words: %s", (sentence) => {
  expect(claimsOf("protest", sentence)).toEqual([]);
});

test.each([
  ["Teachers downed tools over unpaid wages.", "protest/peaceful asserted actor=Teachers"],
  ["A general strike brought Port-au-Prince to a halt.", "protest/peaceful"],
  ["Angry crowds attacked the embassy in Kinshasa.", "protest/"],
  ["Police dispersed them with tear gas and batons.", "protest/with-intervention"],
  ["Activists staged a die-in at the embassy.", "protest/peaceful asserted actor=Activists"],
  ["The rally drew 20,000 people to the square.", "protest/peaceful"],
  ["Hundreds took part in marches in Kinshasa to demand elections.", "protest/peaceful"],
  ["Security forces broke up a vigil with batons.", "protest/with-intervention"],
  ["Unrest has gripped Basra for weeks.", "protest/"],
  ["Monks led a procession through Yangon.", "protest/peaceful asserted actor=Monks"],
  ["Villagers erected barricades in Kosovo.", "protest/peaceful asserted actor=Villagers"],
])("crowds and strikes: %s", (sentence, start) => {
  expect(claimsOf("protest", sentence)[0] ?? "").toContain(start);
});

test.each([
  "Authorities have banned all protests.",
  "A strike on the depot killed two.",
  "The army used tear gas in training.",
  "The film drew large crowds.",
  "The colonel joined the march of the division.",
  "Police cleared the road of snow.",
])("no protest: %s", (sentence) => {
  expect(claimsOf("protest", sentence)).toEqual([]);
});

test.each([
  ["Hundreds of people protested in Tunis against the killing of a student.", "peaceful"],
  ["Protests erupted in Nairobi after police killed a street vendor.", "peaceful"],
  ["Women marched through Khartoum to demand justice for those shot dead in June.", "peaceful"],
  ["Demonstrators clashed with police in Tbilisi.", "riot"],
  ["Protesters threw bricks at officers during a march in Athens.", "riot"],
  ["A demonstration in Beirut turned violent on Saturday.", "riot"],
  ["Three people were shot dead during a demonstration in Nasiriyah.", "excessive-force"],
  ["Security forces violently suppressed a demonstration in Sulaymaniyah.", "excessive-force"],
  ["Police used pepper spray against demonstrators in Hong Kong.", "with-intervention"],
  ["Police arrested dozens of protesters at a rally in Moscow.", "with-intervention"],
  ["Thousands rallied in Khartoum to demand elections as police fired tear gas at them.", "with-intervention"],
  ["A crowd of demonstrators lynched a man in Herat.", "mob"],
  ["A mob of protesters burned the courthouse in Herat.", "mob"],
])("how it went, not what it was about: %s", (text, mode) => {
  expect(claimsOf("protest", text).map((claim) => claim.split(" ")[0])).toContain(`protest/${mode}`);
});

test.each([
  ["Hundreds of demonstrators participated in a march in Pittsburgh.", "peaceful"],
  ["Crowds walked the streets of Yangon to demand the release of their leader.", "peaceful"],
  ["Thousands of protesters returned to the streets of Hong Kong on Sunday.", "peaceful"],
  ["Protesters defied a ban on rallies in Kisumu.", "peaceful"],
  ["Opposition supporters blocked streets in Yerevan in a campaign of civil disobedience.", "peaceful"],
  ["Rioters fought with police before they breached a door of the parliament.", "riot"],
  ["Protesters pulled down a wall around the government's district in Baghdad.", "riot"],
  ["The government stepped up its crackdown on demonstrators in Baghdad.", "with-intervention"],
  ["Shopkeepers went on strike in Tyre.", "peaceful"],
  ["A shutter-down strike was observed in Turbat.", "peaceful"],
  ["Riot police drove the demonstrators back with batons.", "with-intervention"],
  ["Youths set up barricades and burnt tyres in Goma.", "riot"],
  ["Anti-war activists marched in London.", "peaceful"],
  ["Students marched on the palace.", "peaceful"],
  ["Thousands turned out in Lomé to call for the general's resignation.", "peaceful"],
  ["Protesters camped outside the base.", "peaceful"],
])("other ways to demonstrate: %s", (text, mode) => {
  expect(claimsOf("protest", text).map((claim) => claim.split(" ")[0])).toContain(`protest/${mode}`);
});

test.each([
  "Tourists walked the streets of Prague.",
  "Refugees returned to the streets that they had left.",
  "Clashes between the army and rebels broke out near Goma.",
  "The army launched a campaign in the desert.",
  "The farmers camped beside the river.",
  "The troops drove the rebels back to the river.",
  "The lorry brought the traffic to a standstill.",
  "The government announced a crackdown on smugglers.",
  "The delegates walked out of the meeting.",
  "Hundreds of people gathered outside the court for the funeral of the judge.",
  "Displaced families camped outside the city hall.",
  "Rebels blocked the road to the capital.",
  "Soldiers gathered outside the palace.",
  "Journalists gathered outside the ministry.",
])("no demonstration: %s", (text) => {
  expect(claimsOf("protest", text)).toEqual([]);
});

test.each([
  [
    "Thousands have camped outside parliament since Sunday.",
    "protest/peaceful asserted actor=Thousands target=parliament",
  ],
  [
    "Tens of thousands have gathered on Rustaveli Avenue every evening.",
    "protest/peaceful asserted actor=Tens of thousands",
  ],
  ["They will march on the governor's office.", "protest/peaceful planned actor=They target=the governor's office"],
  [
    "In Gao, residents have blocked a military convoy.",
    "protest/peaceful asserted actor=residents target=a military convoy",
  ],
  ["Dockers at Sfax walked out on Monday.", "protest/peaceful asserted actor=Dockers"],
])("crowds, blockades and walkouts that say no cause: %s", (text, expected) => {
  expect(claimsOf("protest", text).join(" ")).toContain(expected);
});
