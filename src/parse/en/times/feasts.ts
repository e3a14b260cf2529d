import { addDays, type Day, day, type Interval, yearOf } from "../../../model/day.ts";
import { firstsOf } from "./islamic-months.ts";

/** A feast or fast that news dates things by, in whichever calendar it is kept. */
export type Feast = keyof typeof FEASTS;

const MUHARRAM = 0;
const RABI = 1;
const RAMADAN = 2;
const SHAWWAL = 3;
const HAJJ = 4;

/** The days of a feast that begins in a year of our calendar; an Islamic one can do so twice or never. */
const FEASTS = {
  christmas: fixed(12, 25),
  orthodoxChristmas: fixed(1, 7),
  newYear: fixed(1, 1),
  mayDay: fixed(5, 1),
  nowruz: (year: number) => [lasting(day(year, 3, year % 4 === 0 ? 20 : 21), 1)],
  easter: (year: number) => [lasting(easter(year), 1)],
  orthodoxEaster: (year: number) => [lasting(orthodoxEaster(year), 1)],
  ramadan: (year: number) =>
    firstsOf(RAMADAN).flatMap((from, i) => {
      const next = firstsOf(SHAWWAL)[i];
      return yearOf(from) === year && next ? [{ from, to: addDays(next, -1) }] : [];
    }),
  eidAlFitr: islamic(SHAWWAL, 0),
  eidAlAdha: islamic(HAJJ, 9),
  hajj: islamic(HAJJ, 7, 6),
  muharram: islamic(MUHARRAM, 0, 30),
  ashura: islamic(MUHARRAM, 9),
  arbaeen: islamic(MUHARRAM, 49),
  mawlid: islamic(RABI, 11),
};

/** The days of a feast in a year, in order. */
export function feastIn(feast: Feast, year: number): Required<Interval>[] {
  return FEASTS[feast](year);
}

function lasting(from: Day, days: number): Required<Interval> {
  return { from, to: addDays(from, days - 1) };
}

function fixed(month: number, dayOfMonth: number) {
  return (year: number) => [lasting(day(year, month, dayOfMonth), 1)];
}

/** A feast so many days after the first of an Islamic month. */
function islamic(month: number, after: number, days = 1) {
  return (year: number) =>
    firstsOf(month)
      .map((first) => addDays(first, after))
      .filter((from) => yearOf(from) === year)
      .map((from) => lasting(from, days));
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - leaps - moon + 15) % 30;
  const i = Math.floor((year % 100) / 4);
  const l = (32 + 2 * (century % 4) + 2 * i - h - (year % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return day(year, 3, 22 + h + l - 7 * m);
}

/** Easter Sunday by the Julian computus, in our calendar (for 1900 to 2099). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return addDays(day(year, 3, 22 + d + e), 13);
}
