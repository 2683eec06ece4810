import { controlProps, Field, type FieldProps, put } from './field.tsx';

interface LinesFieldProps extends FieldProps {
  value: readonly string[] | undefined;
  /** What no line at all stands for in the pack. */
  empty?: undefined;
}

/** A list of texts, one on each line. */
export function LinesField({ value = [], ...props }: LinesFieldProps) {
  const none = 'empty' in props ? undefined : [];
  const write = (text: string) => put(props, text === '' ? none : text.split('\n'), true);
  const tidy = (text: string) => write(text.replace(/^[^\S\n]*\n|\n[^\S\n]*(?=\n|$)/g, ''));
  return (
    <Field {...props}>
      <textarea
        rows={2}
        {...controlProps(props)}
        value={value.join('\n')}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        // An empty line is on its way to a text, until the field is left.
        onBlur={({ currentTarget }) => {
          if (value.some((line) => line.trim() === '')) tidy(currentTarget.value);
        }}
      />
    </Field>
  );
}
