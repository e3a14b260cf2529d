/** The entries of a word list written as one line: "hand over, turn over". */
export function phrases(list: string): string[] {
  return list.split(/,\s+/);
}
