/** What sort of thing words speak of; a body is an organisation, a force or people who act together. */
export type MentionKind = "person" | "body" | "place" | "weapon" | "vehicle" | "time" | "nationality";

/** Words of a report that speak of somebody or something, and the pack's entity where it is known. */
export interface Found {
  kind: MentionKind;
  start: number;
  end: number;
  entity?: string;
}
