/** The reading room: a report with its claims. */
export const report = {};
