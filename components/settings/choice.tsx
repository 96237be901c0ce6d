export interface ChoiceProps<Value extends string> {
  name: string;
  /** What is chosen, for screen readers, or above the choices where it is not plain from the heading. */
  legend: string;
  legendShown?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  locked: boolean;
  onPick: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({
  name,
  legend,
  legendShown = false,
  value,
  options,
  locked,
  onPick,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={locked}>
      <legend class={legendShown ? '' : 'unseen'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
