/** A pack that cannot be used; the message is one line: file, line, what is wrong, what to do. */
export class PackError extends Error {
  override name = "PackError";
}
