import type { map as en } from "../en/map.ts";

/** The map. */
export const map: typeof en = {
  title: (theatre, day) => `خريطة ${theatre} يوم ${day}`,
  where: (names) => `خريطة المكان: ${names}`,
};
