/** The timeline. */
export const timeline = {};
