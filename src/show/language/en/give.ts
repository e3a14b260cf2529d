/** Adding a report: its page, and what became of it. */
export const give = {
  added: (claims: string) => `Added, with ${claims}.`,
  keptBefore: "The desk kept this report before: nothing was added.",
};
