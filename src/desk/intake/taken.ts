/** What became of one document. */
export interface Taken {
  /** The file's name without its folder, or the address. */
  file: string;
  /** Id of the kept report; absent where the document gave none. */
  report?: string;
  headline?: string;
  claims: number;
  /** False when the ledger had it already. */
  added: boolean;
  /** Why there is no report, or no claim, or what was noticed on the way; each a line for a person. */
  notes: string[];
  failed: boolean;
}
