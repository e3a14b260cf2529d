/** The map. */
export const map = {
  title: (theatre: string, day: string) => `Map of ${theatre} on ${day}`,
  where: (names: string) => `Map of where it was: ${names}`,
};
