/** Words of one class; those between two semicolons mean about the same, and an underscore is a space. */
function wordClass(groups: string): string[][] {
  return groups.split(";").map((group) =>
    group
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("_", " ")),
  );
}

/** Word classes, each in groups of words that may stand for one another. */
export const CLASSES = {
  noun: wordClass(`attack assault strike raid; base camp post garrison; soldier trooper serviceman; fighter gunman militant;
    rocket projectile missile; blast explosion detonation; convoy column; road highway route; village hamlet settlement; town district;
    building structure house; wall fence barrier; gate entrance checkpoint; vehicle lorry truck; plane aircraft jet; helicopter gunship;
    report account bulletin; statement communique announcement; official authority spokesman; commander officer general; leader chief head;
    government cabinet administration; parliament assembly; minister secretary; border frontier; river canal; hill ridge slope; market bazaar;
    hospital clinic infirmary; doctor medic surgeon; victim casualty; resident inhabitant villager; family household; child boy girl; school classroom;
    mosque shrine; farm orchard field; oil fuel petrol; pipeline refinery; power electricity; water supply; food aid relief; money funding cash;
    weapon arms munition; ammunition shell round; mine bomb device; drone unmanned_aircraft; radar sensor; mission operation campaign;
    training exercise drill; unit brigade battalion; patrol search sweep; position outpost trench; threat danger risk; security safety;
    damage destruction harm; fire blaze flames; smoke dust; night evening darkness; morning dawn daybreak; hour moment; week fortnight; month season;
    year decade; agreement accord deal; ceasefire truce pause; talk negotiation meeting; plan proposal scheme; decision choice ruling; question issue matter;
    reason cause motive; result outcome consequence; effort attempt bid; support backing help; pressure demand call; protest demonstration rally;
    crowd gathering; street square; capital city; province governorate region; area zone sector; ally partner friend; enemy rival foe; war conflict fighting;
    peace calm quiet; death loss; injury wound; arrest detention; prison jail; court tribunal; law rule order; right claim; vote ballot election;
    newspaper agency broadcaster; journalist correspondent reporter; camera picture footage; phone radio message; map document paper; history memory; truth fact`),
  adjective:
    wordClass(`large big sizeable; small minor limited; heavy severe serious; light slight; new recent fresh; old former earlier; military armed;
    civilian civil; foreign international; local regional; northern western; southern eastern; key main central; remote distant isolated; empty deserted abandoned;
    damaged broken ruined; wounded injured hurt; dead killed; senior high-ranking; junior lower; official formal; unofficial private; secret hidden; public open;
    strong powerful; weak fragile; quick rapid swift; slow gradual; final last; first initial; joint common shared; full complete total; partial incomplete;
    clear plain evident; unclear uncertain unknown; calm quiet; tense nervous anxious; angry furious; dangerous risky; safe secure; wide broad; narrow thin;
    difficult hard tough; easy simple; political diplomatic; religious tribal; economic financial; daily regular routine; rare unusual; similar comparable; different separate`),
  verb: wordClass(`hit struck pounded; destroyed wrecked demolished; damaged harmed; killed slew; wounded injured hurt; attacked assaulted raided; fired launched shot;
    seized captured took; left quit abandoned; entered reached; surrounded encircled; blocked closed shut; opened cleared; searched combed; guarded protected;
    built erected; repaired fixed restored; moved shifted transferred; carried bore; sent dispatched; brought delivered; received got; supported backed helped;
    opposed resisted; condemned denounced; praised welcomed; rejected refused; accepted approved; demanded sought; promised pledged; warned cautioned; told informed;
    asked questioned; watched observed monitored; found discovered located; lost missed; kept held retained; changed altered; stopped halted ended; began started launched;
    continued resumed; delayed postponed; joined entered; met visited; followed trailed; crossed passed; described portrayed; confirmed verified; denied disputed; blamed accused;
    arrested detained; freed released; buried mourned; treated nursed; evacuated removed; replaced relieved; trained taught; paid funded; counted numbered`),
  adverb:
    wordClass(`quickly swiftly rapidly; slowly gradually; later afterwards subsequently; earlier previously before; again once_more; also too likewise; now currently;
    soon shortly; still yet; only merely; nearly almost; about roughly around; badly severely; heavily strongly; quietly calmly; openly publicly; officially formally;
    reportedly apparently; largely mostly mainly; often frequently; rarely seldom; together jointly; elsewhere nearby; overnight`),
  speech: wordClass("said stated declared noted added; explained remarked; according_to quoting"),
  determiner: wordClass("the this that; a another one; some several many; its their; all both; no"),
  preposition: wordClass(
    "in inside within; at near by; on upon; from out_of; to toward towards; with alongside; after following; before until; over above; during throughout; for; of; under below; against; between among; behind beyond; across through",
  ),
  connective: wordClass("and but; while as when; because since; although though; which that; where; if unless; who"),
  auxiliary: wordClass("was is; were are; had has; have having; been being; would could will may; did does; be"),
} satisfies { [name: string]: string[][] };

export type WordClass = keyof typeof CLASSES;

/** Names that are drawn for each event. */
export const NAMES = {
  base: "Tell Marwan|Camp Osprey|Ruhaba|Deir Salim|Umm Nakhla|Wadi Hamra|Qasr Birah|Khan Zaytun|Al-Jasira|Nahr Airfield|Birkat West|Camp Harrow|Sahl Junction|Ain Dabbus|Rumayla North".split(
    "|",
  ),
  province: "Hadbah|Safra|Upper Tamur|Zawra|Nasriya Plain|Karmah|Wasat|Jabal Sir|Lower Hadr|Diyan".split("|"),
  group:
    "the Front for the Homeland|the Eastern Shield Brigades|Kataib al-Wafa|the Tribal Guard|the Army of the Valley|Saraya al-Nahr|the Free Hadbah Movement|the League of the South".split(
      "|",
    ),
  force:
    "the Aland army|coalition troops|the northern command|the interior ministry's rapid response force|the border guards|the joint task force|federal police|the air defence command".split(
      "|",
    ),
  title:
    "Colonel|Brigadier General|Major|Defence Minister|Governor|Spokeswoman|Lieutenant General|Ambassador|Deputy Minister|Captain".split(
      "|",
    ),
  given: "Yusuf|Karim|Helen|Tariq|Marta|Samir|Leila|Douglas|Faris|Nadia|Pavel|Omar|Ruth|Hassan|Ingrid|Bilal".split("|"),
  family:
    "al-Darraji|Whitcombe|Saadoun|al-Rikabi|Lindqvist|Marchetti|Haddad|al-Obaidi|Brannigan|Kovacs|al-Tamimi|Osborne|Farhan|Jabbar|Dufresne|al-Zaidi".split(
      "|",
    ),
  weekday: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|"),
  month: "January|February|March|April|May|June|July|August|September|October|November|December".split("|"),
};
