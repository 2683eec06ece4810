import type { Question } from '../../pack/index.ts';
import { PointItem } from '../explainer/point-item.tsx';
import type { WidgetContext } from '../widget-context.ts';

/** The explanation, and the key points that the question rests on. */
export function Feedback({ widget, question }: { widget: WidgetContext; question: Question }) {
  const { pack, messages, packText, parts } = widget;
  const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => question.points.includes(id));
  return (
    <div class="feedback">
      <p {...packText}>{question.explanation}</p>
      {parts.later && <parts.later.OthersNote widget={widget} questionId={question.id} />}
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
}
