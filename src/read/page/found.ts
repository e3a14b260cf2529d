/** A value with where on the page it stands, in words: "the page's linked data gives headline". */
export interface Found<T> {
  value: T;
  basis: string;
}

/** The value with its basis; undefined where there is none. */
export function found<T>(value: T | undefined, basis: string): Found<T> | undefined {
  return value === undefined ? undefined : { value, basis };
}

/** The first place that gives a value. */
export function firstFound<T>(...places: (Found<T> | undefined)[]): Found<T> | undefined {
  return places.find((place) => place !== undefined);
}
