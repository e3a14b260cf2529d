import type { ClaimPart } from "./claim-words.ts";

/** What a claim states, part by part, each behind its name. */
export function PartsList({ parts }: { parts: ClaimPart[] }) {
  return (
    <dl class="claim-parts">
      {parts.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
