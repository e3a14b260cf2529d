import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  [
    "About 2,000 Rwandan soldiers arrived in Cabo Delgado in July.",
    "deployment/deploy asserted actor=rwandan-forces destination=cabo-delgado n~2000",
  ],
  [
    "Russia sent mercenaries to the Central African Republic.",
    "deployment/deploy asserted actor=russia destination=central-african-republic",
  ],
  [
    "British paratroopers landed in Sierra Leone on Sunday.",
    "deployment/deploy asserted actor=british-forces destination=sierra-leone",
  ],
  [
    "Turkey set up an observation post near Maarat al-Numan.",
    "deployment/establish-base asserted actor=turkey installation=an observation post place=maarat-al-numan",
  ],
  ["The army sent reinforcements to Goma.", "deployment/reinforce asserted actor=The army destination=goma"],
  [
    "Reinforcements from Chad reached the town on Friday.",
    "deployment/deploy asserted actor=Reinforcements destination=the town",
  ],
  ["Additional troops were rushed to Kidal.", "deployment/deploy asserted actor=Additional troops destination=kidal"],
  [
    "The deployment of Ethiopian troops in Baidoa was condemned by elders.",
    "deployment/deploy asserted actor=ethiopian-forces destination=baidoa",
  ],
  ["A convoy of military vehicles entered Al Tanf.", "deployment/deploy asserted actor=A convoy destination=al-tanf"],
  [
    "Sudan massed troops along the border with Ethiopia.",
    "deployment/deploy asserted actor=sudan destination=the border",
  ],
  [
    "Iran is building a base in Al Bukamal.",
    "deployment/establish-base asserted actor=iran installation=a base place=abu-kamal",
  ],
  [
    "The US military established an outpost at Manbij.",
    "deployment/establish-base asserted actor=us-forces installation=an outpost place=manbij",
  ],
  [
    "Colombian soldiers were deployed to Catatumbo after the clashes.",
    "deployment/deploy asserted actor=colombian-forces destination=Catatumbo",
  ],
  ["Germany reinforced its contingent in Lithuania.", "deployment/reinforce asserted actor=germany place=lithuania"],
  ["Soldiers poured into the capital.", "deployment/deploy asserted actor=Soldiers destination=the capital"],
  [
    "The Kenyan contingent has arrived in Port-au-Prince, officials said.",
    "deployment/deploy asserted actor=kenyan-forces destination=port-au-prince",
  ],
  [
    "Two thousand marines were airlifted to Kuwait.",
    "deployment/deploy asserted actor=marines destination=kuwait n=2000",
  ],
  [
    "The army deployed Patriot batteries at Al Asad.",
    "deployment/deploy asserted actor=The army destination=ain-al-asad",
  ],
  [
    "Burundi has deployed an extra battalion in South Kivu.",
    "deployment/deploy asserted actor=burundi destination=south-kivu",
  ],
  [
    "Peacekeepers sent to Abyei built a camp near the market.",
    "deployment/establish-base asserted actor=Peacekeepers installation=a camp",
    "deployment/deploy asserted actor=Peacekeepers destination=abyei",
  ],
  ["Syrian troops entered Manbij.", "deployment/deploy asserted actor=syrian-army destination=manbij"],
  ["Army units returned to Deraa on Thursday.", "deployment/deploy asserted actor=Army units destination=daraa"],
  ["The alliance may send trainers to Iraq.", "deployment/deploy possible actor=The alliance destination=iraq"],
  ["Rwanda will deploy more soldiers to Mozambique.", "deployment/deploy planned actor=rwanda destination=mozambique"],
  [
    "The French navy sent a frigate to the Red Sea.",
    "deployment/deploy asserted actor=french-forces destination=red-sea",
  ],
  [
    "Serbian troops massed along the border with Kosovo.",
    "deployment/deploy asserted actor=serbian-forces destination=the border",
  ],
  [
    "Ugandan soldiers crossed into Congo in 2021.",
    "deployment/deploy asserted actor=ugandan-forces destination=democratic-republic-of-the-congo",
  ],
  ["The army has deployed tanks in Khartoum.", "deployment/deploy asserted actor=The army destination=khartoum"],
  [
    "The deployment of foreign troops to Haiti was approved.",
    "deployment/deploy planned actor=foreign troops destination=haiti",
  ],
  ["Japan has not sent soldiers to Ukraine.", "deployment/deploy denied actor=japan destination=ukraine"],
  [
    "Kenya opened a forward base in Lamu.",
    "deployment/establish-base asserted actor=kenya installation=a forward base place=lamu",
  ],
  [
    "The Syrian army has sent tanks and soldiers to Deraa.",
    "deployment/deploy asserted actor=syrian-army destination=daraa",
  ],
  [
    "Two Japanese destroyers sailed for the Gulf of Aden.",
    "deployment/deploy asserted actor=japanese-forces destination=gulf-of-aden n=2",
  ],
  ["Troops fanned out across the city.", "deployment/deploy asserted actor=Troops destination=the city"],
  ["A battalion has been posted to Menaka.", "deployment/deploy asserted actor=A battalion destination=menaka"],
  [
    "The rebels pitched a camp near the border.",
    "deployment/establish-base asserted actor=The rebels installation=a camp",
  ],
  [
    "A carrier steamed into the eastern Mediterranean.",
    "deployment/deploy asserted actor=A carrier destination=mediterranean",
  ],
  [
    "The garrison was reinforced with a company of Malian commandos.",
    "deployment/reinforce asserted actor=a company destination=The garrison",
  ],
  ["Soldiers rumbled into Kano.", "deployment/deploy asserted actor=Soldiers destination=kano"],
  ["Commandos were dropped by helicopter near Kidal.", "deployment/deploy asserted actor=Commandos destination=kidal"],
  ["He has ordered 1,500 paratroopers into Luhansk.", "deployment/deploy asserted actor=He destination=luhansk n=1500"],
  ["At least 1,000 of them were deployed in September.", "deployment/deploy asserted actor=1,000 n>=1000"],
  [
    "Three hundred more Rwandans flew into Pemba on Friday.",
    "deployment/deploy asserted actor=more Rwandans destination=pemba n=300",
  ],
  ["A regiment of police is on its way to Goma.", "deployment/deploy asserted actor=A regiment destination=goma"],
  ["A Kurdish force moved in after the police had fled.", "deployment/deploy asserted actor=A Kurdish force"],
  ["Fresh troops poured in overnight.", "deployment/deploy asserted actor=Fresh troops"],
  [
    "About a dozen armoured vehicles drove into the village.",
    "deployment/deploy asserted actor=armoured vehicles destination=the village n~12",
  ],
  ["Tanks rolled into the square at noon.", "deployment/deploy asserted actor=Tanks destination=the square"],
  [
    "The army has put 2,000 soldiers on the streets.",
    "deployment/deploy asserted actor=The army destination=the streets n=2000",
  ],
  [
    "Rwanda has troops in Congo, and is sending more.",
    "deployment/deploy asserted actor=rwanda place=democratic-republic-of-the-congo",
  ],
  ["The guard was doubled at the embassy.", "deployment/reinforce asserted actor=The guard installation=the embassy"],
  ["Two more wings of the corps might be inducted.", "deployment/deploy possible actor=more wings n=2"],
  ["No patrol has entered the village.", "deployment/deploy denied actor=No patrol destination=the village"],
  [
    "Ethiopian soldiers are back in the border town.",
    "deployment/deploy asserted actor=ethiopian-forces destination=the border town",
  ],
  [
    "Russian military police took up posts along the highway.",
    "deployment/deploy asserted actor=russian-military-police destination=the highway",
  ],
])("who comes or is sent, and where: %s", (sentence, ...told) => {
  expect(claimsOf("deployment", sentence)).toEqual(told);
});

test.each([
  "The minister arrived in Baghdad on Monday.",
  "Aid lorries arrived in Gaza.",
  "The president sent a letter to the troops.",
  "Prices entered a new phase.",
  "A journalist with the soldiers arrived in the town.",
  "The company opened a camp for tourists.",
  "The army sent condolences to the families.",
  "The agency built schools in the province.",
  "The team landed in Cairo for the final against the army club.",
  "The soldier was sent to prison.",
  "The base was built in 1950.",
  "The soldiers stationed at the base were asleep.",
  "The firm posted a profit in June.",
  "The singer was called in for a test.",
  "The boat sailed for Malta.",
  "He ordered the troops to hold their fire.",
  "The plane dropped a bomb on the village.",
  "The nurse relieved her colleague at the hospital.",
  "Some 300 Rwandans flew into Brussels for the wedding.",
  "The army put its trust in the street.",
  "The army put the number of wounded soldiers at ten.",
  "The column went back across the river at dawn.",
  "The soldiers are back at their base.",
  "Vehicles rolled into the square at noon.",
  "The miners moved in after the storm.",
  "The army sent more letters to the families.",
  "The cost of the service was doubled.",
  "The company sent its engineers to repair the pipeline.",
])("no deployment: %s", (sentence) => {
  expect(claimsOf("deployment", sentence)).toEqual([]);
});
