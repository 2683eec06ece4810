import { controlProps, Field, type FieldProps, put } from './field.tsx';

/** A number; while what is typed is none, the pack keeps the last one. */
export function NumberField({ value, ...props }: FieldProps & { value: number }) {
  return (
    <Field {...props}>
      <input
        type="number"
        step="any"
        {...controlProps(props)}
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isFinite(valueAsNumber)) put(props, valueAsNumber, true);
        }}
      />
    </Field>
  );
}
