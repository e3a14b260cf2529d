/** What can change. */
type ChangeKind =
  | "holder"
  | "tenure-begun"
  | "tenure-ended"
  | "tenure-changed"
  | "tenure-gone"
  | "event-new"
  | "statement-new"
  | "event-gone"
  | "event-merged"
  | "event-parted"
  | "event-when"
  | "event-place"
  | "event-actor"
  | "event-recipient"
  | "event-grade"
  | "event-origins"
  | "disagreement-opened"
  | "disagreement-changed"
  | "disagreement-settled"
  | "disagreement-reopened"
  | "disagreement-closed"
  | "plan"
  | "level-new"
  | "level-gone"
  | "check"
  | "dating"
  | "report-heard"
  | "report-superseded"
  | "report-gone";

/** One thing in which a situation differs from another. */
export interface Change {
  what: ChangeKind;
  /** What `situ explain` takes: the id of an event, a claim, a report, an installation or an area. */
  id: string;
  /** One plain sentence. */
  sentence: string;
  /** The value in words, where there is one. */
  before?: string;
  after?: string;
  /** The claims that it rests on, as they are after, else as they were before. */
  claims: string[];
}
