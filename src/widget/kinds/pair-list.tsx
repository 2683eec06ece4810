import type { Fields, Grade, PartId, QuestionId } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import type { LaterMessages, Messages } from '../messages/index.ts';
import type { PackText } from '../pack-text.ts';
import type { FeedbackLine, LabelledPart } from './kind-screen.ts';
import { Reason } from './reason.tsx';

interface PairListProps {
  words: LaterMessages;
  questionId: QuestionId;
  packText: PackText;
  from: readonly LabelledPart[];
  to: readonly LabelledPart[];
  fields: Fields;
  lines: readonly FeedbackLine[] | undefined;
}

/** For each item, a native list to pick its partner from. */
export function PairList({ words, questionId, packText, from, to, fields, lines }: PairListProps) {
  return (
    <div class="pairs">
      {from.map(({ id, text }) => {
        const name = `${questionId}.${id}`;
        const [given] = fields.getAll(name);
        const line = findById(lines, id);
        return (
          <label key={id} class={`pair ${line?.tone ?? ''}`} part="option">
            <span {...packText}>{text}</span>
            <select name={name} {...packText}>
              <option value="">{words.choose}</option>
              {to.map((candidate) => (
                <option key={candidate.id} value={candidate.id} selected={candidate.id === given}>
                  {candidate.text}
                </option>
              ))}
            </select>
            {line && <Reason line={line} packText={packText} />}
          </label>
        );
      })}
    </div>
  );
}

export function describePairs(
  messages: Messages,
  words: LaterMessages,
  from: readonly LabelledPart[],
  to: readonly LabelledPart[],
  grade: Grade,
): FeedbackLine[] {
  const textOf = (options: readonly LabelledPart[], wanted: unknown) => findById(options, wanted as PartId)?.text ?? '';
  return grade.parts.map(({ id, chosen, correct, why }) => {
    const label = textOf(from, id);
    return chosen === correct
      ? { id, label, tone: 'right', mark: messages.yourAnswerCorrect, why }
      : {
          id,
          label,
          tone: 'wrong',
          mark: words.yourAnswerIs(textOf(to, chosen)),
          correction: words.correctIs(textOf(to, correct)),
          why,
        };
  });
}
