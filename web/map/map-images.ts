import type { Map as LiveMap } from "maplibre-gl";

const SCALE = 2;
/** Room for the widest mark, a diamond with its dashed outline. */
const SIZE = 23;
const DRAWN = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "paint-order"];

/** Takes marks of the page as images, so that both maps show the same marks: those of the drawing and its legend, or others. */
export async function addLooks(
  map: LiveMap,
  drawn: NodeListOf<SVGGElement> = document.querySelectorAll(".marks .wide .diamond, .legend [data-look]"),
): Promise<void> {
  const pictures = [...drawn].flatMap((mark) => {
    const look = mark.dataset.look;
    return look && !map.hasImage(look) ? [picture(mark).then((image) => ({ look, image }))] : [];
  });
  for (const { look, image } of await Promise.all(pictures)) {
    if (!map.hasImage(look)) map.addImage(look, image, { pixelRatio: SCALE });
  }
}

/** A piece of the page's SVG, with its colours written out, as an image. */
async function picture(piece: SVGGElement): Promise<HTMLImageElement> {
  const copy = piece.cloneNode(true) as SVGGElement;
  const originals = piece.querySelectorAll("path, circle");
  copy.querySelectorAll("path, circle").forEach((shape, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of DRAWN) shape.setAttribute(property, style.getPropertyValue(property));
  });
  const half = SIZE / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE * SCALE}" height="${SIZE * SCALE}" viewBox="${-half} ${-half} ${SIZE} ${SIZE}">${copy.outerHTML}</svg>`;
  const image = new Image(SIZE * SCALE, SIZE * SCALE);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Hatching that tiles: two strokes across a square. */
export function hatchImage(): ImageData {
  const size = 20;
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
  pen.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue("--hatch");
  pen.lineWidth = 2;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
    pen.stroke();
  }
  return pen.getImageData(0, 0, size, size);
}
