/** A time of day as printed. */
interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** The offset from UTC where a zone is printed: "Z", "+03:00". */
  zone?: string;
}

/** Zones by their abbreviations, where one is meant the world over; IST and CST are not. */
const ZONES: Record<string, string> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  WET: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  SAST: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  TRT: "+03:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

const TIME = /(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/i;
const OFFSET = /^\s*\(?(?:GMT|UTC)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const ZONE_NAME = /^\s*\(?([A-Z]{1,4})\b/;
/** How far from the day a time may stand, in characters. */
const NEAR = 30;

/** The time of day that is printed after a day, or before it. */
export function clockIn(text: string, dayStart: number, dayEnd: number): Clock | undefined {
  return (
    firstClock(text.slice(dayEnd, dayEnd + NEAR + 20)) ?? firstClock(text.slice(Math.max(0, dayStart - NEAR), dayStart))
  );
}

function firstClock(text: string): Clock | undefined {
  const match = TIME.exec(text);
  if (!match || match.index > NEAR) return undefined;
  const [whole, hours, minutes, seconds, half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const zone = zoneAt(text.slice(match.index + whole.length));
  return { hour, minute, second, ...(zone && { zone }) };
}

function zoneAt(text: string): string | undefined {
  const offset = OFFSET.exec(text);
  if (!offset) return ZONES[ZONE_NAME.exec(text)?.[1] ?? ""];
  const [, sign, hours = "", minutes = "00"] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return Number(hours) + Number(minutes) === 0 ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** A moment as ISO 8601 with its zone: 2020-03-29T14:05:00+03:00. */
export function isoMoment(day: string, { hour, minute, second, zone = "" }: Clock): string {
  const time = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  return `${day}T${time}${zone}`;
}
