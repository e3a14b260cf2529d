import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  ["About 2,500 American troops are in Iraq.", "force_level asserted actor=us-forces place=iraq n~2500"],
  ["There are 900 US troops in Syria.", "force_level asserted actor=us-forces place=syria n=900"],
  [
    "Some 5,000 Rwandan soldiers are stationed in eastern Congo.",
    "force_level asserted actor=rwandan-forces place=democratic-republic-of-the-congo n~5000",
  ],
  ["The base hosts 300 Italian soldiers.", "force_level asserted actor=italian-forces installation=The base n=300"],
  ["The airbase is home to 2,000 personnel.", "force_level asserted actor=personnel installation=The airbase n=2000"],
  ["Around 1,000 Wagner fighters remain in Mali.", "force_level asserted actor=wagner-group place=mali n~1000"],
  [
    "More than 100 aircraft are based at Incirlik.",
    "force_level asserted actor=aircraft installation=incirlik-air-base n>=100",
  ],
  [
    "Fewer than 100 American soldiers remained in Somalia.",
    "force_level asserted actor=us-forces place=somalia n<=100",
  ],
  [
    "By 2012 there were 100,000 American troops in Afghanistan.",
    "force_level asserted actor=us-forces place=afghanistan n=100000",
  ],
  [
    "As many as 6,000 Burundian troops serve in Somalia.",
    "force_level asserted actor=burundian-forces place=somalia n<=6000",
  ],
  ["Nearly 50,000 troops are deployed along the border.", "force_level asserted actor=troops n<=50000"],
  ["Some 300 French soldiers are based in Chad.", "force_level asserted actor=french-forces place=chad n~300"],
  ["About 600 British soldiers serve in Kosovo.", "force_level asserted actor=british-forces place=kosovo n~600"],
  [
    "There were 12,000 peacekeepers in Congo at the time.",
    "force_level asserted actor=peacekeepers place=democratic-republic-of-the-congo n=12000",
  ],
  [
    "Around 2,000 Indian soldiers are stationed in South Sudan.",
    "force_level asserted actor=indian-forces place=south-sudan n~2000",
  ],
  [
    "At least 1,000 Sudanese soldiers were deployed in Yemen.",
    "force_level asserted actor=sudanese-forces place=yemen n>=1000",
  ],
  ["The force consisted of 1,200 soldiers.", "force_level asserted actor=The force n=1200"],
  [
    "Roughly 150 Norwegian soldiers were stationed in Iraq.",
    "force_level asserted actor=norwegian-forces place=iraq n~150",
  ],
  [
    "There are about 10,000 Ethiopian soldiers in Somalia, a diplomat said.",
    "force_level asserted actor=ethiopian-forces place=somalia n~10000",
  ],
  ["The mission comprises 5,000 police officers.", "force_level asserted actor=The mission n=5000"],
  ["Nearly 200 Romanian soldiers remain in Kosovo.", "force_level asserted actor=romanian-forces place=kosovo n<=200"],
  ["The camp holds 500 police officers.", "force_level asserted actor=police officers installation=The camp n=500"],
  [
    "Around 400 Danish soldiers served in Helmand in 2009.",
    "force_level asserted actor=danish-forces place=helmand n~400",
  ],
  [
    "About 1,200 Burundian peacekeepers are deployed in the Central African Republic.",
    "force_level asserted actor=burundian-forces place=central-african-republic n~1200",
  ],
  ["There were some 500 Chadian soldiers in the town.", "force_level asserted actor=chadian-forces n~500"],
  [
    "More than 50 helicopters are based at Kandahar airfield.",
    "force_level asserted actor=helicopters installation=kandahar-airfield n>=50",
  ],
  ["Only 20 French soldiers remain in Benin.", "force_level asserted actor=french-forces place=benin n=20"],
  ["There are no more than 200 rebels in the valley, the governor said.", "force_level asserted actor=rebels n<=200"],
  ["Some 3,000 Emirati troops were in Yemen in 2016.", "force_level asserted actor=emirati-forces place=yemen n~3000"],
  [
    "At its peak, 130,000 foreign troops were stationed in Afghanistan.",
    "force_level asserted actor=foreign troops place=afghanistan n=130000",
  ],
  [
    "Between 300 and 500 Wagner fighters operate in Libya.",
    "force_level asserted actor=wagner-group place=libya n=300-500",
  ],
  [
    "About 60 Portuguese soldiers were housed at the camp.",
    "force_level asserted actor=portuguese-forces installation=the camp n~60",
  ],
  [
    "The general said 14,000 American soldiers were in Afghanistan.",
    "force_level asserted actor=us-forces place=afghanistan n=14000",
  ],
  ["The 28,500 US troops in South Korea will stay.", "force_level planned actor=us-forces place=south-korea n=28500"],
  [
    "The number of US troops in Afghanistan stood at 8,600 in July.",
    "force_level asserted actor=us-forces place=afghanistan n=8600",
  ],
  [
    "The 17,500-strong African Union force is drawn from five countries.",
    "force_level asserted actor=african-union n=17500",
  ],
  ["A 500-member detachment guards the bridge.", "force_level asserted actor=A 500-member detachment n=500"],
  [
    "With 13,000 peacekeepers on the ground, Mali was the deadliest mission.",
    "force_level asserted actor=peacekeepers n=13000",
  ],
  ["The pullout left 400 troops in Somalia.", "force_level asserted actor=troops place=somalia n=400"],
  [
    "Dozens of F-16s are based at Incirlik.",
    "force_level asserted actor=F-16s installation=incirlik-air-base n=24-undefined",
  ],
  ["Some 100 Britons are based at the camp.", "force_level asserted actor=Britons installation=the camp n~100"],
  ["Niger is home to 1,100 US personnel.", "force_level asserted actor=us-forces n=1100"],
  ["Estonia contributes 150 soldiers to the force.", "force_level asserted actor=estonia n=150"],
  ["Sixty warplanes are parked at the airbase.", "force_level asserted actor=warplanes installation=the airbase n=60"],
  ["The decision affects the 5,200 American troops in Iraq.", "force_level asserted actor=us-forces place=iraq n=5200"],
  [
    "The outpost was manned by 140 Kenyan police officers.",
    "force_level asserted actor=kenyan-police installation=The outpost n=140",
  ],
  ["Chad, home to 1,000 French soldiers, asked for help.", "force_level asserted actor=french-forces n=1000"],
  [
    "The remaining American troops, fewer than 4,000, are due to leave by Tuesday.",
    "force_level asserted actor=us-forces",
  ],
  ["Some 2,500 American soldiers remain.", "force_level asserted actor=us-forces n~2500"],
  ["About 120 Germans remain in Niamey.", "force_level asserted actor=Germans place=niamey n~120"],
  ["The strength of the Rwandan force rose to 4,000.", "force_level asserted actor=rwandan-forces n=4000"],
  ["Its strength was no more than 100 soldiers.", "force_level asserted actor=soldiers n<=100"],
  ["The garrison was 300 strong.", "force_level asserted actor=The garrison n=300"],
  ["Its numbers there were put at fewer than 2,000.", "force_level asserted actor=Its numbers n<=2000"],
  ["The Kurds can still count on about 2,000 American soldiers.", "force_level possible actor=us-forces n~2000"],
  [
    "Some 2,500 American soldiers remain, alongside about 1,000 from other members.",
    "force_level asserted actor=us-forces n~2500",
    "force_level asserted actor=1,000 n~1000",
  ],
  [
    "There are 7,500 coalition troops in Iraq, and 5,000 of them are American.",
    "force_level asserted actor=cjtf-oir place=iraq n=7500",
    "force_level asserted actor=them place=iraq n=5000",
  ],
  [
    "About 900 US troops are deployed in Syria and another 2,500 in Iraq.",
    "force_level asserted actor=us-forces place=syria n~900",
    "force_level asserted actor=2,500 place=iraq n=2500",
  ],
  ["Some 200 of those are in Iraq.", "force_level asserted actor=Some 200 place=iraq n~200"],
  ["A thousand more troops were flown in; Sinaloa now has 3,586.", "force_level asserted actor=3,586 n=3586"],
  ["Of the 2,000 British troops in the country, 1,400 are in the south.", "force_level asserted actor=1,400 n=1400"],
])("how many are where: %s", (sentence, ...told) => {
  expect(claimsOf("force_level", sentence)).toEqual(told);
});

test.each([
  "Three soldiers were at the gate.",
  "The president has two sons in the army.",
  "The city has 300 schools.",
  "Two soldiers were killed in Mali.",
  "The ministry has 200 staff in the capital.",
  "The soldiers have three days to leave.",
  "Hundreds of people are in the square.",
  "One policeman remained in hospital.",
  "The film has 20 soldiers in it.",
  "The general has 30 years of service.",
  "The officers have two cars.",
  "The blast left 12 soldiers dead in Helmand.",
  "The stadium holds 40,000 fans.",
  "The number of students stood at 8,600.",
  "The attack killed 20 soldiers in the valley.",
  "Some 300 soldiers were wounded on the ground.",
  "Two guards manned the gate.",
  "About 120 Germans live in Niamey.",
  "Some 400 soldiers, 30 of them officers, were wounded.",
  "The choir was 300 strong.",
  "The school was no more than 100 metres away.",
  "He can count on 40 votes.",
  "Their price was put at 2,000.",
  "Three soldiers were at the gate and another two in the yard.",
])("no force level: %s", (sentence) => {
  expect(claimsOf("force_level", sentence)).toEqual([]);
});
