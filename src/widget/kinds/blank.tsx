import { type AnswerByKind, blankRules, isAccepted, type QuestionOf, splitAtBlanks } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import type { LaterMessages } from '../messages/index.ts';
import type { FeedbackLine, KindScreen, KindViewProps } from './kind-screen.ts';
import { nameMissing } from './name-missing.ts';
import { Reason } from './reason.tsx';

type BlankQuestion = QuestionOf<'blank'>;

export const blankScreen = (words: LaterMessages): KindScreen<BlankQuestion, AnswerByKind['blank']> => ({
  rules: blankRules,
  View: (props) => <TextWithBlanks words={words} {...props} />,
  describeMissing(_messages, question, missing) {
    const parts = placesOf(question).map((id, index) => ({ id, text: words.blank(index + 1) }));
    return nameMissing(words, parts, missing);
  },
  describe: (messages, question, grade) =>
    placesOf(question).flatMap((id, index): FeedbackLine[] => {
      const blank = findById(question.blanks, id);
      const given = String(findById(grade.parts, id)?.chosen ?? '');
      if (!blank) return [];
      const line = { id, label: words.blank(index + 1), why: blank.why };
      return isAccepted(blank.accepted, given)
        ? [{ ...line, tone: 'right', mark: messages.yourAnswerCorrect }]
        : [
            {
              ...line,
              tone: 'wrong',
              mark: words.yourAnswerIs(given),
              correction: words.correctIs(blank.accepted[0] ?? ''),
            },
          ];
    }),
});

/** The blanks' ids as they come in the text. */
function placesOf({ text }: BlankQuestion): string[] {
  return splitAtBlanks(text).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
}

const clozeId = ({ id }: BlankQuestion) => `cloze-${id}`;

function TextWithBlanks({
  words,
  question,
  packText,
  fields,
  lines,
}: { words: LaterMessages } & KindViewProps<BlankQuestion>) {
  const places = placesOf(question);
  return (
    <>
      <p id={clozeId(question)} class="cloze" {...packText}>
        {splitAtBlanks(question.text).map((piece) =>
          'text' in piece ? (
            piece.text
          ) : (
            <Blank
              key={piece.blank}
              label={words.blank(places.indexOf(piece.blank) + 1)}
              choose={words.choose}
              question={question}
              id={piece.blank}
              given={fields.getAll(`${question.id}.${piece.blank}`)[0] ?? ''}
              tone={findById(lines, piece.blank)?.tone}
            />
          ),
        )}
      </p>
      {lines?.map((line) => (
        <div key={line.id} class={`pair ${line.tone}`}>
          <b>{line.label}</b>
          <Reason line={line} packText={packText} />
        </div>
      ))}
    </>
  );
}

interface BlankProps {
  question: BlankQuestion;
  id: string;
  label: string;
  choose: string;
  given: string;
  tone: string | undefined;
}

function Blank({ question, id, label, choose, given, tone }: BlankProps) {
  const choices = findById(question.blanks, id)?.choices;
  const shared = {
    name: `${question.id}.${id}`,
    class: tone ?? '',
    part: 'option',
    'aria-label': label,
    // A screen reader that goes from gap to gap passes the words between them by.
    'aria-describedby': clozeId(question),
  };
  if (choices) {
    return (
      <select {...shared}>
        <option value="">{choose}</option>
        {choices.map((choice) => (
          <option key={choice} selected={choice === given}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      type="text"
      {...shared}
      size={10}
      dir="auto"
      autoComplete="off"
      autoCapitalize="off"
      spellcheck={false}
      defaultValue={given}
    />
  );
}
