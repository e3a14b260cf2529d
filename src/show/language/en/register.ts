/** The tables, and searching. */
export const register = {};
