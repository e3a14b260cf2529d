interface DiamondProps {
  /** The side's number in its theatre; 0 for none. */
  side: number;
  /** Half its width. */
  half: number;
  announced: boolean;
  contested: boolean;
}

/** An installation: filled by its holder's side, with a pattern of its own for each; a dashed outline for what is announced. */
export function Diamond({ side, half, announced, contested }: DiamondProps) {
  return (
    <g class={`diamond ${sideClass(side)}`} data-look={lookOf({ side, announced, contested })}>
      <path class="fill" d={square(half)} />
      <Pattern side={side} half={half} />
      {announced && <path class="announced" d={square(half * 1.55)} />}
      {contested && <path class="contested" d={`M0 ${-half * 1.7}V${half * 1.7}`} />}
    </g>
  );
}

/** The class that gives a side its colour; there are eight, used again from the ninth side on. */
export function sideClass(side: number): string {
  return side === 0 ? "side-0" : `side-${((side - 1) % 8) + 1}`;
}

/** Names the looks that a diamond can have, for the live map's images. */
export function lookOf({ side, announced, contested }: Omit<DiamondProps, "half">): string {
  return `diamond-${side}${announced ? "-announced" : ""}${contested ? "-contested" : ""}`;
}

/** White figures inside the diamond, so that a side is told by shape as well as by colour. */
function Pattern({ side, half }: { side: number; half: number }) {
  const h = half;
  if (side === 2) return <path class="ring" d={square(h * 1.45)} />;
  if (side === 3) return <circle class="inner" r={h * 0.34} />;
  if (side === 4) return <path class="bar" d={`M${-h * 0.5} 0H${h * 0.5}`} />;
  if (side === 5) return <path class="bar" d={`M0 ${-h * 0.5}V${h * 0.5}`} />;
  if (side === 6) return <path class="inner" d={`M${-h * 0.9} 0L0 ${h * 0.9}L${h * 0.9} 0Z`} />;
  if (side === 7) return <path class="inner" d={square(h * 0.45)} />;
  if (side === 8) return <path class="bar" d={`M${-h * 0.4} 0H${h * 0.4}M0 ${-h * 0.4}V${h * 0.4}`} />;
  // From the ninth side on colours come again: a saltire keeps these apart from the first eight.
  if (side > 8)
    return (
      <path
        class="bar"
        d={`M${-h * 0.35} ${-h * 0.35}L${h * 0.35} ${h * 0.35}M${-h * 0.35} ${h * 0.35}L${h * 0.35} ${-h * 0.35}`}
      />
    );
  return null;
}

function square(half: number): string {
  const h = Number(half.toFixed(1));
  return `M0 ${-h}L${h} 0L0 ${h}L${-h} 0Z`;
}
