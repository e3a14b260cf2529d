interface Place {
  lat: number;
  lon: number;
}

/** So far from something, in a direction: "2nm east of", "30 km south-west of". */
export interface Offset {
  km: number;
  /** Degrees clockwise from north. */
  bearing: number;
  /** Behind its last word. */
  end: number;
}

const KM_OF: [RegExp, number][] = [
  [/^(?:nm|nautical)/i, 1.852],
  [/^k/i, 1],
  [/^mi/i, 1.609344],
  [/^m/i, 0.001],
];
const COMPASS = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split(" ");
const UNIT = "nautical miles?|nm|kilomet(?:re|er)s?|kms?|miles?|mi|met(?:re|er)s?|m";
const DIRECTION = "(?:(?:north|south|east|west)(?:ern)?|[nsew])";
const OFFSET = new RegExp(
  `(\\d{1,4}(?:[.,]\\d{1,3})?)[ -]?(${UNIT}) (?:to the |due )?(${DIRECTION}(?:[ -]{0,2}${DIRECTION}){0,2})(?![a-z])`,
  "gi",
);

/** The distances with a direction that some words give, in order. */
export function findOffsets(words: string): Offset[] {
  return [...words.matchAll(OFFSET)].flatMap((match) => {
    const [all, count = "", unit = "", direction = ""] = match;
    const bearing = bearingOf(direction);
    const km = Number(count.replace(",", ".")) * (KM_OF.find(([name]) => name.test(unit))?.[1] ?? 1);
    return bearing === undefined ? [] : [{ km, bearing, end: match.index + all.length }];
  });
}

function bearingOf(direction: string): number | undefined {
  const letters = (direction.match(/north|south|east|west|[nsew]/gi) ?? []).map((word) => word.charAt(0).toUpperCase());
  const at = COMPASS.indexOf(letters.join(""));
  return at < 0 ? undefined : at * (360 / COMPASS.length);
}

const EARTH_RADIUS_KM = 6371;

/** The point that lies so far from another, along the great circle. */
export function moved({ lat, lon }: Place, { km, bearing }: Pick<Offset, "km" | "bearing">): Place {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const deg = (radians: number) => (radians * 180) / Math.PI;
  const angle = km / EARTH_RADIUS_KM;
  const north = Math.asin(
    Math.sin(rad(lat)) * Math.cos(angle) + Math.cos(rad(lat)) * Math.sin(angle) * Math.cos(rad(bearing)),
  );
  const east = Math.atan2(
    Math.sin(rad(bearing)) * Math.sin(angle) * Math.cos(rad(lat)),
    Math.cos(angle) - Math.sin(rad(lat)) * Math.sin(north),
  );
  return { lat: deg(north), lon: lon + deg(east) };
}
