/** What an address asks for, as fields of a form that asks for something else beside. */
export function AskedFields({ address }: { address: string }) {
  const asked = new URLSearchParams(address.split("?")[1]?.split("#")[0]);
  return (
    <>
      {[...asked].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
