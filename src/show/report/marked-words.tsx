import type { Claim } from "../../model/claim.ts";
import { type ClaimFamily, familyOf } from "./claim-family.ts";
import type { Paragraph, Piece } from "./marked-text.ts";

/** How a claim is marked in the words that state it. */
export interface Mark {
  claim: Pick<Claim, "type" | "modality">;
  /** In the reader's digits. */
  number: string;
  /** What the number says to who does not see it. */
  label: string;
  /** Where the number leads. */
  href: string;
}

/** The words of a paragraph, each claim underlined and numbered where it ends. Pure: the browser draws with it as well. */
export function MarkedWords({ pieces, marks }: Pick<Paragraph, "pieces"> & { marks: ReadonlyMap<string, Mark> }) {
  return (
    <>
      {pieces.map((piece) => (
        <>
          <Marked piece={piece} marks={marks} />
          {piece.ends.map((id) => (
            <Note id={id} mark={marks.get(id)} />
          ))}
        </>
      ))}
    </>
  );
}

/** A stretch of words with the underline of the claim that covers it most closely, and of the next one out under that. */
function Marked({ piece, marks }: { piece: Piece; marks: ReadonlyMap<string, Mark> }) {
  const [inner, outer] = piece.claims.map((id) => marks.get(id)?.claim);
  if (!inner) return <>{piece.text}</>;
  const within = outer ? ` within-${familyOf(outer.type)}` : "";
  return (
    <mark class={`${underline(familyOf(inner.type), inner.modality)}${within}`} data-claims={piece.claims.join(" ")}>
      {piece.text}
    </mark>
  );
}

function Note({ id, mark }: { id: string; mark: Mark | undefined }) {
  if (!mark) return null;
  return (
    <a class={`note by-${familyOf(mark.claim.type)}`} id={id} href={mark.href} aria-label={mark.label}>
      {mark.number}
    </a>
  );
}

/** The classes of a claim's underline. */
export function underline(family: ClaimFamily, modality: Claim["modality"]): string {
  return `claim by-${family} is-${modality}`;
}
