import type { Fields, Grade, PartId, QuestionId } from '../../pack/index.ts';
import type { Messages } from '../messages/index.ts';
import { useWidget } from '../widget-context.ts';
import { type FeedbackLine, lineOf } from './kind-screen.ts';
import type { LabelledOption } from './option-list.tsx';
import { Reason } from './reason.tsx';

interface PairListProps {
  questionId: QuestionId;
  from: readonly LabelledOption[];
  to: readonly LabelledOption[];
  fields: Fields;
  lines: readonly FeedbackLine[] | null;
}

/** For each item, a native list to pick its partner from. */
export function PairList({ questionId, from, to, fields, lines }: PairListProps) {
  const { messages } = useWidget();
  return (
    <div class="pairs">
      {from.map(({ id, text }) => {
        const name = `${questionId}.${id}`;
        const [given] = fields.getAll(name);
        const line = lineOf(lines, id);
        return (
          <label key={id} class={`pair ${line?.tone ?? ''}`} part="option">
            <span>{text}</span>
            <select name={name}>
              <option value="">{messages.choose}</option>
              {to.map((candidate) => (
                <option key={candidate.id} value={candidate.id} selected={candidate.id === given}>
                  {candidate.text}
                </option>
              ))}
            </select>
            {line && <Reason line={line} />}
          </label>
        );
      })}
    </div>
  );
}

export function describePairs(
  messages: Messages,
  from: readonly LabelledOption[],
  to: readonly LabelledOption[],
  grade: Grade,
): FeedbackLine[] {
  const textOf = (options: readonly LabelledOption[], wanted: PartId) => options.find(({ id }) => id === wanted)?.text;
  return grade.parts.map(({ id, chosen, correct, why }) => ({
    id,
    label: textOf(from, id) ?? '',
    tone: chosen === correct ? 'right' : 'wrong',
    mark: chosen === correct ? messages.yourAnswerCorrect : messages.correctIs(textOf(to, String(correct)) ?? ''),
    why,
  }));
}
