/** Waits for the first touch of the map. */
export function awaitTouch(): void {}
