import { isDay } from "../../model/day.ts";
import { printedDay } from "../article/printed-day.ts";

/** Offsets of the zones that RFC 822 names, and of other names that mean one zone only. */
const ZONES: Record<string, string> = {
  ...{ z: "Z", ut: "Z", utc: "Z", gmt: "Z", "-0000": "Z", "-00:00": "Z" },
  ...{ est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00" },
  ...{ mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00" },
  ...{ wet: "Z", west: "+01:00", cet: "+01:00", cest: "+02:00", eet: "+02:00", eest: "+03:00" },
  ...{ msk: "+03:00", trt: "+03:00", pkt: "+05:00", jst: "+09:00", aest: "+10:00", aedt: "+11:00" },
};

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw`\s*(?<zone>(?:(?:gmt|utc)?[+-]\d{1,2}:?(?:\d{2})?)|[a-z]{1,4})(?![a-z\d])`;
/** RFC 3339, and its older kin: "2020-03-29T10:15:00+03:00", "2020-03-29 10:15 +0300". */
const RFC_3339 = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})[t\s]\s*${TIME}${ZONE}`, "i");
/** RFC 822 and 5322, with or without a weekday: "Sun, 29 Mar 2020 10:15:00 EST". */
const RFC_822 = new RegExp(
  String.raw`^(?:[^\d\s]+[,.]?\s+)?(?<date>\d{1,2})[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{2,4})(?:,?\s+${TIME}${ZONE})?`,
  "i",
);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FARTHEST_OFFSET = 14;

/**
 * The moment that a feed writes as RFC 822 or RFC 3339, as ISO 8601 with its own zone: "2020-03-29T10:15:00+03:00". A
 * date without a time or a zone that is known gives the day alone; what names no day gives undefined. The weekday is not
 * looked at: feeds get it wrong.
 */
export function momentOf(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  const groups = (RFC_3339.exec(text) ?? RFC_822.exec(text))?.groups;
  if (!groups) return printedDay(text);
  const day = [fullYear(groups.year), monthOf(groups), groups.date?.padStart(2, "0")].join("-");
  if (!isDay(day)) return undefined;
  const zone = offsetOf(groups.zone);
  const time = timeOf(groups);
  return zone && time ? `${day}T${time}${zone}` : day;
}

/** Two figures are of 1950 to 2049, three count from 1900 (RFC 5322, 4.3). */
function fullYear(written = ""): string {
  const year = Number(written);
  if (written.length === 4) return written;
  return String(written.length === 2 && year < 50 ? year + 2000 : year + 1900);
}

function monthOf({ month, name }: Record<string, string | undefined>): string {
  const number = month ?? String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
  return number.padStart(2, "0");
}

function timeOf({ hour = "", minute = "", second = "00" }: Record<string, string | undefined>): string | undefined {
  const isTime = hour !== "" && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime ? [hour.padStart(2, "0"), minute, second].join(":") : undefined;
}

function offsetOf(written = ""): string | undefined {
  const zone = written.toLowerCase();
  if (zone in ZONES) return ZONES[zone];
  const [, sign, hours = "", minutes = "00"] = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (!sign || Number(hours) > FARTHEST_OFFSET || Number(minutes) > 59) return undefined;
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
