import type { Group } from "../parse/en/groups.ts";
import type { Reference } from "./reference.ts";

/** Whether a group is something that can be touched: people, forces, places, buildings, vehicles, arms. */
export function isPhysical(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  const touchable = ["force", "people", "person", "installation", "place", "weapon", "equipment", "aircraft"] as const;
  return touchable.some((name) => classes.has(name)) || isThing(group, reference) || isGathering(group, reference);
}

/** Where many people stand together, who are hit with it: "opened fire on a wedding". */
function isGathering(group: Group, reference: Reference): boolean {
  return /^(?:wedding|funeral|procession|motorcade|cortege|gathering|rally|parade|vigil|queue|festival|concert|picnic|caravan)$/.test(
    reference.noun(group),
  );
}

/** Whether a group is a building, a vehicle, goods or a work: what is burnt, looted, hit. */
export function isThing(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  if ((["installation", "place", "weapon", "equipment", "aircraft"] as const).some((name) => classes.has(name)))
    return true;
  return THINGS.has(reference.noun(group));
}

const THINGS = new Set(
  (
    "house home building apartment flat block tower hut tent dwelling residence villa palace hotel restaurant cafe shop store supermarket mall kiosk stall " +
    "warehouse factory plant mill workshop bakery farm barn crop field orchard tree forest livestock cattle grain wheat food aid property possession " +
    "belonging furniture goods good cargo stock tyre tire barricade fence wall gate door window roof vehicle car bus truck lorry van motorcycle motorbike " +
    "bicycle tractor train railway rail line track tram ambulance boat ship vessel dhow tanker barge ferry trawler yacht plane helicopter drone tank " +
    "carrier launcher gun missile radar antenna mast pylon grid substation pipeline pipe well rig wellhead cable oil fuel gas petrol money cash bank " +
    "office headquarters parliament courthouse court station hall library museum gallery statue monument shrine temple church cathedral monastery " +
    "synagogue mosque minaret grave cemetery tomb artefact artifact relic manuscript archive book document computer phone camera equipment medicine clinic " +
    "hospital school university college classroom laboratory lab prison jail cell checkpoint post position trench tunnel bunker fortification hideout den " +
    "vault shelter camp settlement colony outpost dam canal sluice bridge road runway hangar airstrip tarmac terminal jetty pier quay reservoir tap " +
    "generator turbine transformer solar panel container depot dump cache stockpile arsenal silo site record granary hut tukul yurt shack shanty hutment homestead ranch water-main main street sewer pavement lamp-post greenhouse hectare acre grove vineyard olive palm beehive haystack barge jeep taxi minibus rickshaw tuk-tuk facility infrastructure compound convoy patrol " +
    "cave ammunition munition pickup fortification earthwork berm pylon tower-block apartment-block kindergarten creche marketplace waterworks plant dacha row line installation building structure target ward wing maternity annex refinery substation village town city neighbourhood neighborhood district market square mine supply stronghold " +
    "guesthouse guest-house hostel inn motel bungalow mansion cottage plantation bar pub nightclub club café cinema theatre theater garage gym salon seminary convent madrasa madrassa chapel mausoleum boarding-house dormitory storehouse storeroom parish cafeteria canteen studio newsroom"
  ).split(" "),
);
