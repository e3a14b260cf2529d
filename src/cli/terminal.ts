/** Prints a line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${harmless(line)}\n`);
}

/** Prints a line on standard error. */
export function warn(line: string): void {
  process.stderr.write(`${harmless(line)}\n`);
}

/** The text with the control characters that names and headlines may carry shown as �: a terminal would act on them. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "�");
}
