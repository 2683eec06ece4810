import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';

export function TruthForm({ studio, question: { statement, correct, why }, place }: KindFormProps<'truth'>) {
  return (
    <>
      <TextField studio={studio} place={`${place}.statement`} label="Statement to judge" value={statement} isLong />
      <SelectField
        studio={studio}
        place={`${place}.correct`}
        label="The statement is"
        value={String(correct)}
        choices={[
          ['true', 'true'],
          ['false', 'false'],
        ]}
        read={(chosen) => chosen === 'true'}
      />
      <TextField
        studio={studio}
        place={`${place}.why.true`}
        label="What is said to who picks “true”"
        value={why.true}
        isLong
      />
      <TextField
        studio={studio}
        place={`${place}.why.false`}
        label="What is said to who picks “false”"
        value={why.false}
        isLong
      />
    </>
  );
}
