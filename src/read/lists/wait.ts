const SECONDS: Record<string, number> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 7 * 86_400,
  monthly: 30 * 86_400,
  yearly: 365 * 86_400,
};

/**
 * How long a publisher asks readers to wait, in seconds: RSS 2.0's ttl in minutes, else the syndication module's period
 * over its frequency (RSS 1.0, mod_syndication). What is no length of time gives undefined.
 */
export function waitOf(
  ttl: number | undefined,
  syndication: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number | undefined {
  const period = SECONDS[syndication?.updatePeriod?.toLowerCase() ?? ""];
  const frequency = syndication?.updateFrequency ?? 1;
  return lengthOf((ttl ?? 0) * 60) ?? (period && lengthOf(period / frequency));
}

function lengthOf(seconds: number): number | undefined {
  return Number.isFinite(seconds) && seconds >= 1 ? Math.round(seconds) : undefined;
}
