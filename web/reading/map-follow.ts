const MOVE_MS = 220;

/** Moves the small map to the place of the claim whose note is given, and back to all of them where none is. */
export function followOnMap(room: HTMLElement): (note: HTMLElement | undefined) => void {
  const drawing = room.querySelector<SVGSVGElement>(".room-map svg");
  const caption = room.querySelector<HTMLElement>(".room-map figcaption");
  if (!drawing || !caption) return () => {};
  const usual = drawing.getAttribute("viewBox") ?? "";
  const move = mover(drawing);
  return (note) => {
    const { place, point } = note?.dataset ?? {};
    const mark = point && drawing.querySelector<SVGElement>(`[data-claim="${CSS.escape(point)}"]`);
    for (const other of drawing.querySelectorAll(".located")) other.classList.toggle("shown", other === mark);
    move((mark ? mark.dataset.view : undefined) ?? usual);
    caption.textContent = place ?? caption.dataset.usual ?? "";
  };
}

/** Moves a drawing's window, at once for whom movement disturbs. */
function mover(drawing: SVGSVGElement): (viewBox: string) => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let moving = 0;
  return (viewBox) => {
    cancelAnimationFrame(moving);
    const [from, to] = [numbersIn(drawing.getAttribute("viewBox") ?? ""), numbersIn(viewBox)];
    if (still.matches || from.length !== to.length) return drawing.setAttribute("viewBox", viewBox);
    const begun = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - begun) / MOVE_MS));
      const eased = part * (2 - part);
      drawing.setAttribute("viewBox", from.map((value, i) => value + ((to[i] ?? value) - value) * eased).join(" "));
      if (part < 1) moving = requestAnimationFrame(step);
    };
    moving = requestAnimationFrame(step);
  };
}

function numbersIn(viewBox: string): number[] {
  return viewBox.split(/\s+/).map(Number);
}
