import type { Entity } from "../model/pack.ts";

/** What a noun group can be in the world, for a frame to ask: does a force leave, is a base handed over? */
export type Class =
  | "force"
  | "body"
  | "person"
  | "people"
  | "installation"
  | "place"
  | "weapon"
  | "equipment"
  | "aircraft"
  | "statement"
  | "event"
  | "other";

const NOUNS: Record<Exclude<Class, "other">, string> = {
  force:
    "force troop soldier army military militia militant fighter insurgent rebel gunman police policeman officer personnel unit brigade battalion division regiment marine peacekeeper mercenary guard guerrilla jihadist extremist navy convoy contingent garrison commando paratrooper trainer adviser advisor squadron corps patrol air-force security troops paramilitary terrorist attacker assailant raider peshmerga detachment serviceman servicemember gunmen combatant recruit reinforcement crew invader occupier platoon squad legion legionnaire mujahideen airman sailor conscript reservist trooper infantry gendarme gendarmerie separatist instructor rearguard vanguard federal fleet flotilla warship taskforce task-force battlegroup column sniper deserter ranger infantryman cavalry cadet cop constable guerilla mujahid irregular secessionist partisan hitman loyalist islamist frigate destroyer submarine carrier constabulary militiaman jihadi operative pilot mutineer putschist rearguard",
  body: "outfit charity donor ally partner government ministry coalition group organization organisation party movement parliament council authority administration agency committee union state regime command alliance network faction office presidency embassy mission leadership wing bloc junta side tribe cell monitor observatory company nation power contingent delegation caliphate emirate gang clan cartel mafia court tribunal judiciary kingdom republic insurgency rebellion syndicate opposition",
  person:
    "vice-president ex-president premier chancellor owner candidate lawyer cadet pilot bodyguard aide deputy marshal admiral judge prosecutor bishop priest monk scientist singer general commander leader minister president spokesman spokeswoman spokesperson official prime-minister ambassador colonel captain major lieutenant brigadier sergeant chief governor mayor secretary envoy diplomat activist journalist contractor king sheikh cleric imam head witness resident lawmaker senator analyst expert source doctor elder warlord chieftain representative delegate archbishop ayatollah mullah pastor ringleader mastermind negotiator mediator monarch prince princess emir sultan politician councillor legislator parliamentarian correspondent reporter editor blogger columnist suspect figure operative kingpin financier recruiter propagandist host presenter anchor broadcaster filmmaker author poet musician footballer dissident critic cleric",
  people:
    "cadet guard recruit aide relative inmate passer-by mourner fisherman miner pupil schoolchild schoolgirl medic paramedic rescuer nurse civilian people person man woman child resident villager worker contractor protester demonstrator family refugee migrant student teacher journalist driver passenger member victim hostage prisoner detainee pilgrim worshipper shopper bystander boy girl farmer national citizen briton staff dead body casualty employee engineer aid-worker fighter soldier displaced schoolboy teenager grandchild serviceman youth youngster infant baby toddler mother father wife husband son daughter brother sister cousin parent grandmother grandfather widow orphan adult pensioner inhabitant local tourist traveller traveler foreigner expatriate missionary priest nun monk bishop pastor preacher imam midwife surgeon physician doctor patient lawyer judge academic professor lecturer scholar writer blogger reporter photographer cameraman singer artist athlete herder herdsman shepherd pastoralist trader merchant shopkeeper vendor businessman businesswoman banker labourer laborer mechanic pilot sailor crewman seaman crew volunteer firefighter humanitarian deminer sapper observer inspector activist dissident critic opponent supporter follower sympathiser sympathizer loyalist suspect convict captive criminal gangster bandit smuggler trafficker looter robber thief pirate kidnapper hijacker gunrunner poacher rioter marcher striker crowd mob gang tribesman commuter pedestrian motorist guest survivor returnee evacuee settler peasant fatality wounded injured missing human individual fan bomber attacker owner informer thug rival kinsman captor sapper neighbour neighbor tenant landlord vigilante parishioner churchgoer congregation reveller holidaymaker jogger nomad teen mayor vicar catechist gunman defendant fugitive spy informant collaborator defector peacekeeper policeman diplomat politician visitor spectator organiser organizer campaigner occupant cyclist motorcyclist biker rider hiker climber swimmer bather diner dancer bride bridegroom celebrant clergyman clergy deacon rabbi chaplain seminarian nurse pharmacist chemist dentist vet veterinarian accountant clerk cashier caretaker custodian watchman porter cook chef waiter waitress barber butcher baker tailor carpenter electrician plumber welder mason builder bricklayer painter gardener cleaner hawker pedlar goatherd beekeeper woodcutter charcoal-burner gatherer hunter sailor docker stevedore boatman ferryman helmsman trucker railwayman conductor headmaster headmistress principal tutor classmate colleague comrade friend companion fiancé fiancée girlfriend boyfriend spouse sibling twin newborn nephew niece uncle aunt grandson granddaughter heir godson breadwinner dweller homeowner maid servant nanny shopper customer voter elector escort entourage retinue musician singer schoolteacher paramilitary attendee participant pacifist veteran ex-soldier female male other concertgoer headteacher grandparent groom newlywed technician logger prospector housewife stallholder publisher novelist playwright rapper comedian actor actress referee footballer cricketer beggar",
  installation:
    "base airbase airfield airport camp outpost compound barracks garrison headquarters facility installation site post checkpoint bunker depot station section embassy consulate port harbour prison academy hq position airstrip fort fortress complex hospital school mosque church refinery barrack watchtower hangar arsenal jail palace plant factory warehouse terminal laboratory cantonment encampment heliport stadium hall courthouse shelter monastery cathedral synagogue temple clinic college university headquarter shipyard pier jetty wharf seaport naval-base bastion citadel aerodrome helipad armoury roadblock",
  place:
    "foothold redoubt summit peak slope riverbank shore shoreline coastline junction crossroads gorge hideout city town village district province governorate region territory area country border crossing neighbourhood neighborhood suburb valley mountain river road highway capital island coast strip dam oilfield field zone enclave countryside desert outskirts quarter stronghold front bridge stretch land pocket corridor state centre center part market street square hill forest jungle heights height plateau peninsula basin delta lake swathe swath highland lowland hinterland foothill steppe archipelago canyon mine trench entrance frontier hilltop ridge township county canton hamlet locality republic sector",
  weapon:
    "rocket missile bomb drone mortar shell grenade mine gun rifle artillery explosive device ied vest projectile munition airstrike katyusha warhead bullet knife machete car-bomb landmine firebomb cocktail torpedo chlorine sarin gas gunfire dynamite uav quadcopter cannon firearm pistol handgun revolver submunition howitzer axe sword interceptor round rpg mlrs bomblet ordnance pipe-bomb payload weapon acid",
  equipment:
    "equipment vehicle truck lorry tank weapon arm ammunition helicopter property material gear supply humvee lorries arms howitzer launcher armour armor cache system battery radar generator boat ship stockpile hardware dhow vessel tanker bus car van motorcycle motorbike pickup ambulance bulldozer carrier shipment consignment trailer minibus",
  aircraft: "jet plane aircraft helicopter warplane drone",
  statement:
    "statement report announcement letter tweet post press-release communique remark comment speech message video briefing interview",
  event:
    "attack strike handover withdrawal operation offensive clash fighting ceasefire talk agreement protest raid blast explosion shelling bombardment assault ambush killing redeployment move plan decision incident war conflict campaign exercise mission training crisis tension violence arrest transfer deployment pandemic outbreak invasion assassination bombing ceremony",
};

const CLASSES_OF = new Map<string, Set<Class>>();
for (const [name, list] of Object.entries(NOUNS)) {
  for (const noun of list.split(" ")) {
    const classes = CLASSES_OF.get(noun) ?? new Set<Class>();
    CLASSES_OF.set(noun, classes.add(name as Class));
  }
}

/** The classes that a common noun can have, by its lemma. */
export function classesOfNoun(lemma: string): ReadonlySet<Class> {
  return CLASSES_OF.get(lemma) ?? EMPTY;
}
const EMPTY: ReadonlySet<Class> = new Set();

const CLASSES_OF_KIND: Record<Entity["kind"], Class[]> = {
  state: ["body", "place"],
  "armed-force": ["force", "body"],
  "armed-group": ["force", "body"],
  coalition: ["force", "body"],
  organisation: ["body"],
  person: ["person"],
  people: ["people"],
  place: ["place"],
  installation: ["installation"],
};

/** The classes of what a pack knows. */
export function classesOfEntity(entity: Entity): Class[] {
  return CLASSES_OF_KIND[entity.kind];
}

/** Nouns that stand for part of an installation or an area: "the coalition's part of the base". */
export const PART_NOUNS = new Set(
  "section part portion area compound facility side sector wing site position share command control responsibility building".split(
    " ",
  ),
);
