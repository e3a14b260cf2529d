import { isIP } from "node:net";
import { resolve } from "node:path";
import type { WebSettings } from "../desk/access.ts";
import { isDay } from "../model/day.ts";
import { NoTiles, type Tiles, tilesOf } from "../show/map/tiles.ts";
import { UsageError } from "./usage-error.ts";

const DEFAULT_PORT = 4000;

/** The port of the desk: `PORT`, else 4000; 0 takes any free one. Throws UsageError. */
export function port(): number {
  const text = process.env.PORT || String(DEFAULT_PORT);
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new UsageError(`PORT is "${text}", which is no port: give a number from 1 to 65535.`);
  }
  return value;
}

/** The folder that the ledger is kept in: `SITU_DATA`, else `data` in the current folder. */
export function dataFolder(): string {
  return resolve(process.env.SITU_DATA || "data");
}

/** The day that an option gives, as a day or a moment of it. Throws UsageError. */
export function dayOf(option: string, text: string): string {
  const day = text.slice(0, 10);
  const isMoment = /^T\d{2}:\d{2}/.test(text.slice(10)) && !Number.isNaN(Date.parse(text));
  if (isDay(day) && (text.length === 10 || isMoment)) return day;
  throw new UsageError(`${option} is "${text}": give a day such as 2020-03-29.`);
}

/** How the web is asked: `SITU_CONTACT`, and the hosts of `SITU_ALLOW`, with commas or spaces between. Throws UsageError. */
export function webSettings(): WebSettings {
  const contact = process.env.SITU_CONTACT?.trim();
  const allowed = (process.env.SITU_ALLOW ?? "").split(/[\s,]+/).filter(Boolean);
  const wrong = allowed.find((host) => !isHost(host));
  if (wrong !== undefined) {
    throw new UsageError(
      `SITU_ALLOW holds "${wrong}", which is no host: give names or IP addresses, such as wiki.example.org or 10.0.0.5.`,
    );
  }
  return { ...(contact && { contact }), allowed };
}

/** The user's own map tiles: `SITU_TILES`, a file or an address; none unless it is set. Throws UsageError. */
export async function mapTiles(): Promise<Tiles | undefined> {
  const setting = process.env.SITU_TILES?.trim();
  if (!setting) return undefined;
  try {
    return await tilesOf(setting);
  } catch (error) {
    if (error instanceof NoTiles) throw new UsageError(`SITU_TILES is "${setting}", but ${error.message}.`);
    throw error;
  }
}

/** Whether it is the name or the IP address of a host, and nothing beside it. */
function isHost(text: string): boolean {
  return isIP(text.replace(/^\[(.*)\]$/, "$1")) > 0 || /^[\p{L}\p{N}_.-]+$/u.test(text);
}
