/** The command line or a setting is off; the message is one line that says what to do. */
export class UsageError extends Error {
  override name = "UsageError";
}
