import { isToBeWritten } from '../../pack/index.ts';
import { controlProps, Field, type FieldProps, put } from './field.tsx';

interface TextFieldProps extends FieldProps {
  value: string | null | undefined;
  /** A sentence or more. */
  isLong?: boolean;
  /** What an empty field stands for in the pack; text that has to be there is the empty text, which the check finds. */
  empty?: null | undefined | '';
  /** Whether what is pasted was taken in another way. */
  takesPasted?(text: string): boolean;
}

export function TextField({ value, isLong = false, takesPasted, ...props }: TextFieldProps) {
  const empty = 'empty' in props ? props.empty : '';
  const control = {
    ...controlProps(props),
    value: value ?? '',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      put(props, currentTarget.value === '' ? empty : currentTarget.value, true),
    ...(takesPasted && {
      onPaste: (event: ClipboardEvent) => {
        if (takesPasted(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
      },
    }),
    // The first letter takes the mark's place.
    onFocus: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      if (isToBeWritten(currentTarget.value)) currentTarget.select();
    },
  };
  return <Field {...props}>{isLong ? <textarea rows={2} {...control} /> : <input type="text" {...control} />}</Field>;
}
