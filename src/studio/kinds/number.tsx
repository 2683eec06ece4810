import { NumberField } from '../form/number-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { KindFormProps } from './kind-form.ts';

const numbers = [
  ['correct', 'The right number'],
  ['tolerance', 'How far off is still right'],
  ['min', 'The smallest that can be given'],
  ['max', 'The largest that can be given'],
  ['step', 'Steps of the slider'],
] as const;

export function NumberForm({ studio, question, place }: KindFormProps<'number'>) {
  return (
    <>
      <div class="row">
        {numbers.map(([field, label]) => (
          <NumberField key={field} studio={studio} place={`${place}.${field}`} label={label} value={question[field]} />
        ))}
        <TextField studio={studio} place={`${place}.unit`} label="Unit; may be empty" value={question.unit} />
      </div>
      <TextField studio={studio} place={`${place}.why`} label="Its reason" value={question.why} isLong />
    </>
  );
}
