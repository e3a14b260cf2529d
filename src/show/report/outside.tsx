import { isWebAddress } from "../../model/address.ts";

/** A link that leaves the desk, to a page of the web; any other address is only text. */
export function Outside({ address, quiet }: { address: string; quiet?: boolean }) {
  if (!isWebAddress(address)) return <bdi>{address}</bdi>;
  return (
    <a class={quiet ? "address quietly" : "address"} href={address} rel="noreferrer noopener">
      <bdi>{address}</bdi>
    </a>
  );
}
