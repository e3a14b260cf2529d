import type { Child } from "hono/jsx";
import type { KeptClaim } from "../../model/situation.ts";
import { SingleKeys } from "../single-keys.tsx";
import type { View } from "../view.ts";
import { CLAIM_FAMILIES, familyOf } from "./claim-family.ts";
import { underline } from "./marked-words.tsx";

interface AsideProps {
  view: View;
  claims: KeptClaim[];
  map?: Child;
}

/** Beside the article, or after its text where there is no room: where its claims are, what the underlines say, and the keys. */
export function RoomAside({ view: { t }, claims, map }: AsideProps) {
  if (claims.length === 0) return null;
  return (
    <aside class="room-aside" aria-label={t.report.where}>
      <div>
        {map && (
          <figure class="room-map">
            {map}
            <figcaption class="quietly" data-usual={t.report.where}>
              {t.report.where}
            </figcaption>
          </figure>
        )}
        <Underlines t={t} claims={claims} />
        <div class="keys quietly" hidden>
          <p>{t.report.keys}</p>
          <SingleKeys t={t} />
        </div>
      </div>
    </aside>
  );
}

const MODALITIES = ["planned", "possible", "denied"] as const;

/** A legend of the underlines that this report has. */
function Underlines({ t, claims }: { t: View["t"]; claims: KeptClaim[] }) {
  const families = new Set(claims.map(({ claim }) => familyOf(claim.type)));
  const modalities = new Set(claims.map(({ claim }) => claim.modality));
  return (
    <details class="underlines quietly" open>
      <summary>{t.report.underlines}</summary>
      <ul>
        {CLAIM_FAMILIES.filter((family) => families.has(family)).map((family) => (
          <li>
            <span class={underline(family, "asserted")}>{t.report.families[family]}</span>
          </li>
        ))}
        {MODALITIES.filter((modality) => modalities.has(modality)).map((modality) => (
          <li>
            <span class={underline("speak", modality)}>{t.terms.modalities[modality]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
