/** Moves the day by the handle on the timeline. */
export function holdDay(): void {}
