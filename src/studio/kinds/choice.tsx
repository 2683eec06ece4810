import { freshId } from '../document/fresh-id.ts';
import { newOption } from '../document/new-question.ts';
import { CheckField } from '../form/check-field.tsx';
import { EntryList } from '../form/entry-list.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';

export function ChoiceForm({ studio, question: { options }, place }: KindFormProps<'choice'>) {
  const ids = options.map(({ id }) => id);
  return (
    <EntryList
      studio={studio}
      place={`${place}.options`}
      noun="option"
      entries={options}
      make={() => newOption(freshId('option', ids))}
      render={({ text, correct, why }, own) => (
        <>
          <TextField studio={studio} place={`${own}.text`} label="Option" value={text} />
          <CheckField
            studio={studio}
            place={`${own}.correct`}
            label="It is right"
            value={correct ?? false}
            means={[undefined, true]}
          />
          <TextField studio={studio} place={`${own}.why`} label="Its reason: what is the case" value={why} isLong />
        </>
      )}
    />
  );
}
