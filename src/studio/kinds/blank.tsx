import { newBlank } from '../document/new-question.ts';
import { EntryList } from '../form/entry-list.tsx';
import { LinesField } from '../form/lines-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';

export function BlankForm({ studio, question: { text, blanks }, place }: KindFormProps<'blank'>) {
  const ids = new Set(blanks.map(({ id }) => id));
  return (
    <>
      <TextField
        studio={studio}
        place={`${place}.text`}
        label="Text with gaps"
        hint="Write {1} where the reader fills in blank 1, {2} for blank 2, and so on."
        value={text}
        isLong
      />
      <EntryList
        studio={studio}
        place={`${place}.blanks`}
        noun="blank"
        entries={blanks}
        make={() => newBlank(freshNumber(ids))}
        render={({ id, accepted, choices, why }, own) => (
          <>
            <p class="hint">
              It stands in the text as <b>{`{${id}}`}</b>.
            </p>
            <LinesField
              studio={studio}
              place={`${own}.accepted`}
              label="Accepted answers, one on each line"
              hint="The first one is shown as the right one. Case, accents and spaces are forgiven."
              value={accepted}
            />
            <LinesField
              studio={studio}
              place={`${own}.choices`}
              label="Choices, one on each line; none: the reader types"
              value={choices}
              empty={undefined}
            />
            <TextField studio={studio} place={`${own}.why`} label="Its reason" value={why} isLong />
          </>
        )}
      />
    </>
  );
}

function freshNumber(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
