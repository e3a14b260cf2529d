/** The brief. */
export const brief = {};
