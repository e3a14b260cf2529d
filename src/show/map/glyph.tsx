import type { Family } from "./families.ts";

interface GlyphProps {
  family: Family;
  /** Stands beside its point, which another mark has. */
  beside?: boolean;
}

/** Where marks of the families stand that share a point with another mark: each on its own side of it. */
export const BESIDE: Record<Family, readonly [x: number, y: number]> = {
  attack: [0, 0],
  clash: [10, -10],
  harm: [10, 10],
  control: [-10, -10],
  move: [-10, 10],
  other: [0, -14],
};

/** The mark of a family of events: each has a shape of its own, so that no meaning hangs on colour. */
export function Glyph({ family, beside }: GlyphProps) {
  const [x, y] = beside ? BESIDE[family] : [0, 0];
  return (
    <g class={`glyph ${family}`} data-look={`event-${family}`} transform={x || y ? `translate(${x} ${y})` : undefined}>
      {SHAPES[family]()}
    </g>
  );
}

const SHAPES: Record<Family, () => unknown> = {
  attack: () => (
    <>
      <circle class="ring" r="10.5" />
      <circle class="body" r="3" />
    </>
  ),
  clash: () => <Stroked d="M-4-4L4 4M-4 4L4-4" />,
  harm: () => <path class="body" d="M-5-4H5L0 5Z" />,
  control: () => <path class="body" d="M-4 6V-6L5-2.5L-2 1V6Z" />,
  move: () => <Stroked d="M-5.5 0H5M.5-4.5L5 0L.5 4.5" />,
  other: () => <path class="hollow" d="M-3.5-3.5H3.5V3.5H-3.5Z" />,
};

function Stroked({ d }: { d: string }) {
  return (
    <>
      <path class="halo" d={d} />
      <path class="line" d={d} />
    </>
  );
}
