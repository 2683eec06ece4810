import { toBeWritten } from '../../pack/index.ts';
import { freshId } from '../document/fresh-id.ts';
import { newPart } from '../document/new-question.ts';
import { setAt } from '../document/place.ts';
import { EntryList } from '../form/entry-list.tsx';
import { choicesOf, SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';
import { PartList } from './part-list.tsx';

export function MatchForm({ studio, question: { left, right, pairs, why }, place }: KindFormProps<'match'>) {
  const freshLeft = freshId(
    'left',
    left.map(({ id }) => id),
  );
  return (
    <>
      <h3>Entries</h3>
      <EntryList
        studio={studio}
        place={`${place}.left`}
        noun="entry"
        entries={left}
        make={() => newPart(freshLeft, 'entry')}
        afterAdding={(pack) =>
          setAt(
            setAt(pack, `${place}.pairs.${freshLeft}`, right[0]?.id ?? ''),
            `${place}.why.${freshLeft}`,
            toBeWritten('what is the case'),
          )
        }
        render={({ id, text }, own) => (
          <>
            <TextField studio={studio} place={`${own}.text`} label="Entry" value={text} />
            <SelectField
              studio={studio}
              place={`${place}.pairs.${id}`}
              label="Its partner"
              value={pairs[id] ?? ''}
              choices={choicesOf('Partner', right)}
            />
            <TextField studio={studio} place={`${place}.why.${id}`} label="Its reason" value={why[id]} isLong />
          </>
        )}
      />
      <h3>Partners, one more than entries</h3>
      <PartList studio={studio} place={`${place}.right`} noun="partner" parts={right} />
    </>
  );
}
