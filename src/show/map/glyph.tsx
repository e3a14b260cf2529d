import type { Family } from "./families.ts";

interface GlyphProps {
  family: Family;
  /** Drawn as a dashed outline: announced, not done. */
  announced?: boolean;
  /** Stands beside its point, which another mark has. */
  beside?: boolean;
}

/** Where marks of the families stand that share a point with another mark: each on its own side of it. */
const BESIDE: Record<Family, readonly [x: number, y: number]> = {
  attack: [0, 0],
  clash: [10, -10],
  harm: [10, 10],
  control: [-10, -10],
  move: [-10, 10],
  other: [0, -14],
};

/** Where marks of what is announced stand then: farther out, so that what happened there is seen as well. */
const ANNOUNCED_BESIDE: Record<Family, readonly [x: number, y: number]> = {
  attack: [0, 17],
  clash: [22, -10],
  harm: [22, 10],
  control: [-22, -10],
  move: [-22, 10],
  other: [0, -27],
};

/** How far from its point a mark stands. */
export function offsetOf({ family, announced, beside }: GlyphProps): readonly [x: number, y: number] {
  if (!beside) return [0, 0];
  return announced ? ANNOUNCED_BESIDE[family] : BESIDE[family];
}

/** Names the looks that an event's mark can have, for the live map's images. */
export function glyphLook({ family, announced }: Pick<GlyphProps, "family" | "announced">): string {
  return `event-${family}${announced ? "-announced" : ""}`;
}

/** The mark of a family of events: each has a shape of its own, so that no meaning hangs on colour. */
export function Glyph(props: GlyphProps) {
  const { family, announced } = props;
  const [x, y] = offsetOf(props);
  return (
    <g class={`glyph ${family}`} data-look={glyphLook(props)} transform={x || y ? `translate(${x} ${y})` : undefined}>
      {announced ? <path class="outline" d={OUTLINES[family]} /> : SHAPES[family]()}
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

/** The same shapes as outlines, to be drawn dashed. */
const OUTLINES: Record<Family, string> = {
  attack: "M0-8.5A8.5 8.5 0 1 1 0 8.5A8.5 8.5 0 1 1 0-8.5Z",
  clash: "M-3-6L0-3L3-6L6-3L3 0L6 3L3 6L0 3L-3 6L-6 3L-3 0L-6-3Z",
  harm: "M-6.5-5H6.5L0 6.5Z",
  control: "M-4.5 7V-7L7-2.5L-1.5 1.5V7Z",
  move: "M-7-2.4H0V-6.4L7.5 0L0 6.4V2.4H-7Z",
  other: "M-5-5H5V5H-5Z",
};

function Stroked({ d }: { d: string }) {
  return (
    <>
      <path class="halo" d={d} />
      <path class="line" d={d} />
    </>
  );
}
