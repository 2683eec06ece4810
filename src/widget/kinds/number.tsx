import { type AnswerByKind, type Fields, numberRules, type QuestionOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { isolateRightToLeft, type LaterMessages } from '../messages/index.ts';
import type { KindScreen, KindViewProps } from './kind-screen.ts';
import { Reason } from './reason.tsx';

type NumberQuestion = QuestionOf<'number'>;

export const numberScreen = (words: LaterMessages): KindScreen<NumberQuestion, AnswerByKind['number']> => ({
  rules: numberRules,
  View: (props) => <SliderAndField words={words} {...props} />,
  describeMissing: ({ locale }, { min, max }) => words.giveNumber(asTyped(locale, min), asTyped(locale, max)),
  describe: (messages, { unit }, grade) =>
    grade.parts.map(({ id, chosen, correct, why }) => {
      const inWords = (value: unknown) => `${exactly(messages.locale, Number(value))}\u00a0${unit}`.trim();
      const mark = words.yourAnswerIs(inWords(chosen));
      if (grade.verdict === 'right') return { id, label: '', tone: 'right', mark, why };
      return { id, label: '', tone: 'wrong', mark, correction: words.correctIs(inWords(correct)), why };
    }),
});

/** Two controls that hold one number; the field alone is sent. */
function SliderAndField({
  words,
  messages,
  question,
  packText,
  fields,
  lines,
}: { words: LaterMessages } & KindViewProps<NumberQuestion>) {
  const { id, min, max, step, unit } = question;
  const [given = ''] = fields.getAll(id);
  const line = findById(lines, 'number');
  return (
    <div class={`number pair ${line?.tone ?? ''}`} part="option">
      <label>
        <span>
          {words.yourNumber(isolateRightToLeft(unit))}
          {messages.punctuation.colon}
          {asTyped(messages.locale, min)}–{asTyped(messages.locale, max)}
        </span>
        {/* A text field: a browser's own number field changes when it is scrolled over, and knows one decimal sign. */}
        <input
          type="text"
          inputMode={min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          size={8}
          name={id}
          defaultValue={given}
          onInput={({ currentTarget: field }) => {
            const value = numberIn(question, new URLSearchParams({ [id]: field.value }));
            if (value !== null) besideOf(field, 'range').value = String(value);
          }}
        />
      </label>
      <input
        type="range"
        class="scripted"
        aria-label={words.slider}
        min={min}
        max={max}
        step={step}
        defaultValue={String(numberIn(question, fields) ?? (min + max) / 2)}
        onInput={({ currentTarget: slider }) => {
          besideOf(slider, 'text').value = slider.value;
        }}
        onKeyDown={(event) => {
          // What browsers do in a field, in the quiz and in a class alike; on a slider, Firefox does not.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
        }}
      />
      {line && <Reason line={line} packText={packText} />}
    </div>
  );
}

/** The number with all its decimals, as many as it was given with. */
function exactly(locale: string, value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 20, ...options });
}

/** The number as a reader may type it: nothing stands between its thousands that could be read as a decimal sign. */
function asTyped(locale: string, value: number): string {
  return exactly(locale, value, { useGrouping: false });
}

/** The other of the two controls. */
function besideOf(control: HTMLInputElement, type: 'range' | 'text'): HTMLInputElement {
  return control.closest('.number')?.querySelector(`[type=${type}]`) as HTMLInputElement;
}

function numberIn(question: NumberQuestion, fields: Fields): number | null {
  return numberRules.readFields(question, fields).answer;
}
