/** The situation page and its clock. */
export const situation = {};
