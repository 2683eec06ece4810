import type { Fields, Grade, QuestionId } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import type { Messages } from '../messages/index.ts';
import type { PackText } from '../pack-text.ts';
import type { FeedbackLine, LabelledPart } from './kind-screen.ts';
import { Reason } from './reason.tsx';

interface OptionListProps {
  type: 'radio' | 'checkbox';
  questionId: QuestionId;
  options: readonly LabelledPart[];
  /** Of the options' texts. */
  optionText?: PackText;
  packText: PackText;
  fields: Fields;
  lines: readonly FeedbackLine[] | undefined;
}

/** Options of which a reader presses one, or several. */
export function OptionList({ type, questionId, options, optionText = {}, packText, fields, lines }: OptionListProps) {
  const picked = fields.getAll(questionId);
  return (
    <div class="options">
      {options.map(({ id, text }) => {
        const line = findById(lines, id);
        return (
          <label key={id} class={`option ${line?.tone ?? ''}`} part="option">
            <input type={type} name={questionId} value={id} defaultChecked={picked.includes(id)} />
            <span {...optionText}>{text}</span>
            {line && <Reason line={line} packText={packText} />}
          </label>
        );
      })}
    </div>
  );
}

export function describeOptions(messages: Messages, options: readonly LabelledPart[], grade: Grade): FeedbackLine[] {
  return grade.parts.map(({ id, chosen, correct, why }) => {
    const label = findById(options, id)?.text ?? '';
    if (correct) {
      return { id, label, tone: 'right', mark: chosen ? messages.yourAnswerCorrect : messages.correctAnswer, why };
    }
    return { id, label, tone: chosen ? 'wrong' : 'other', mark: chosen ? messages.yourAnswer : '', why };
  });
}
