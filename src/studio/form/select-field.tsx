import { isToBeWritten, type LabelledPart } from '../../pack/index.ts';
import { controlProps, Field, type FieldProps, put } from './field.tsx';

interface SelectFieldProps extends FieldProps {
  value: string;
  /** Each value with the words for it. */
  choices: readonly (readonly [value: string, words: string])[];
  /** What a value stands for in the pack; itself, where it is left out. */
  read?(value: string): unknown;
}

/** Parts of a question to choose from; what is not yet written is told by its number. */
export function choicesOf(noun: string, parts: readonly LabelledPart[]): SelectFieldProps['choices'] {
  return parts.map(({ id, text }, index) => [id, isToBeWritten(text) ? `${noun} ${index + 1}` : text]);
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
