/** Languages whose month names are known; all write the Gregorian calendar, and no name stands for two months. */
const LANGUAGES = [
  ..."en en-GB fr de es it pt nl sv da tr id ru uk pl he ar ar-IQ ar-MA".split(" "),
  "fa-u-ca-gregory",
];

const NUMBERS = new Map<string, number>(LANGUAGES.flatMap(namesIn));

/** 1 for January to 12 for December, of a month's name or short name in any of the languages; a full stop may follow. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(keyOf(name));
}

function namesIn(language: string): [string, number][] {
  return (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at): [string, number] => [nameAt(format, at), at + 1]);
  });
}

function nameAt(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2020, month, 9));
  return keyOf(parts.find(({ type }) => type === "month")?.value ?? "");
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
