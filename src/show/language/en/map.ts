/** The map. */
export const map = {};
