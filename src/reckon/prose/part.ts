/** Words, or words that lead to what they rest on. */
export type Part = string | { text: string; event?: string; claim?: string; installation?: string };

/** Makes words lead to what they rest on. */
export type Link = (text: string) => Part;
