/** Reviewing, putting right, and the log. */
export const review = {};
