import type { Modality } from "../../src/model/claim.ts";
import type { ClaimType, Mode, Role } from "../../src/model/claim-types.ts";

/** What truly happens in a synthetic theatre, with the exact actors, place and day. */
export interface Happening {
  id: string;
  type: ClaimType;
  mode?: Mode;
  modality: Modality;
  /** The day it happens; of a plan, the day it is announced. */
  day: number;
  /** Of a plan: the day it is announced for. */
  due?: number;
  /** The installation, town or governorate. */
  site: string;
  roles: Partial<Record<Exclude<Role, "installation" | "place">, string>>;
  quantity?: { value: number; unit: string };
  weapon?: string;
  /** Things of the same occasion, told with it: those killed in an attack, troops that left before a handover. */
  with: Happening[];
  /** Whether a place has another holder by it: told in full at least once, for what no claim says cannot be known. */
  movesHolder: boolean;
}

/** Makes happenings, numbered in the order of being made. */
export function happenings(): (
  told: Omit<Happening, "id" | "modality" | "with" | "movesHolder"> & Partial<Happening>,
) => Happening {
  let made = 0;
  return (told) => ({ id: `event-${made++}`, modality: "asserted", with: [], movesHolder: false, ...told });
}
