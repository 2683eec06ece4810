import { controlProps, Field, type FieldProps, put } from './field.tsx';

interface SelectFieldProps extends FieldProps {
  value: string;
  /** Each value with the words for it. */
  choices: readonly (readonly [value: string, words: string])[];
  /** What a value stands for in the pack; itself, where it is left out. */
  read?(value: string): unknown;
}

export function SelectField({ value, choices, read = (chosen) => chosen, ...props }: SelectFieldProps) {
  const isKnown = choices.some(([each]) => each === value);
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        value={value}
        onChange={({ currentTarget }) => put(props, read(currentTarget.value))}
      >
        {!isKnown && <option value={value}>{`${value} (not there)`}</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
