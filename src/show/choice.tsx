interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  options: [value: string, words: string][];
  autofocus?: boolean;
}

/** A choice among a few, with its label; what is chosen stays so where it is none of them, as several types at once are. */
export function Choice({ name, label, chosen, options, autofocus }: ChoiceProps) {
  const isOther = chosen !== "" && !options.some(([value]) => value === chosen);
  const all: typeof options = isOther ? [[chosen, chosen], ...options] : options;
  return (
    <label>
      <span>{label}</span>{" "}
      <select name={name} {...(autofocus && { autofocus })}>
        {all.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
