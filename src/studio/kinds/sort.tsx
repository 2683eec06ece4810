import { freshId } from '../document/fresh-id.ts';
import { newSorted } from '../document/new-question.ts';
import { EntryList } from '../form/entry-list.tsx';
import { choicesOf, SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';
import { PartList } from './part-list.tsx';

export function SortForm({ studio, question: { headings, items }, place }: KindFormProps<'sort'>) {
  const ids = items.map(({ id }) => id);
  return (
    <>
      <h3>Headings</h3>
      <PartList studio={studio} place={`${place}.headings`} noun="heading" parts={headings} />
      <h3>Items</h3>
      <EntryList
        studio={studio}
        place={`${place}.items`}
        noun="item"
        entries={items}
        make={() => newSorted(freshId('item', ids), headings[0]?.id ?? '')}
        render={({ text, heading, why }, own) => (
          <>
            <TextField studio={studio} place={`${own}.text`} label="Item" value={text} />
            <SelectField
              studio={studio}
              place={`${own}.heading`}
              label="Its heading"
              value={heading}
              choices={choicesOf('Heading', headings)}
            />
            <TextField studio={studio} place={`${own}.why`} label="Its reason" value={why} isLong />
          </>
        )}
      />
    </>
  );
}
