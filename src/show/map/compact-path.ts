import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

/** The data of an SVG path in tenths of a unit, each point told from the one before: less than half of the usual length. */
export function compactPath(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const parts: string[] = [];
  let [lastX, lastY] = [0, 0];
  const to = (command: string, x: number, y: number) => {
    const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)];
    const [dx, dy] = command === "M" ? [nextX, nextY] : [nextX - lastX, nextY - lastY];
    if (command === "l" && dx === 0 && dy === 0) return;
    parts.push(`${command}${tenths(dx)}${dy < 0 ? "" : " "}${tenths(dy)}`);
    [lastX, lastY] = [nextX, nextY];
  };
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => to("M", x, y),
    lineTo: (x, y) => to("l", x, y),
    closePath: () => parts.push("z"),
    arc: () => {},
  })(object);
  return parts.join("");
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}
