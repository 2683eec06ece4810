import type { FunctionComponent } from 'preact';
import { PointItem } from '../explainer/point-item.tsx';
import type { LaterMessages } from '../messages/index.ts';
import { othersNote } from '../tally/others-note.tsx';
import type { FeedbackProps } from '../widget-context.ts';

/** What the page remarks, the explanation, how others answered, and the key points that the question rests on. */
export const feedback = (words: LaterMessages): FunctionComponent<FeedbackProps> => {
  const OthersNote = othersNote(words);
  return function Feedback({ widget, question }) {
    const { pack, messages, packText } = widget;
    const remark = widget.remark?.(question.id);
    const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => question.points.includes(id));
    return (
      <div class="feedback">
        {remark && <p class="remark">{remark}</p>}
        <p {...packText}>{question.explanation}</p>
        <OthersNote widget={widget} questionId={question.id} />
        <details class="behind" open={points.length < 3}>
          <summary>{messages.fromTheArticle(points.length)}</summary>
          <ul class="points">
            {points.map((point) => (
              <PointItem key={point.id} widget={widget} point={point} />
            ))}
          </ul>
        </details>
      </div>
    );
  };
};
