import type { Grade } from '../../pack/index.ts';
import { PointItem } from '../explainer/point-item.tsx';
import type { WidgetContext } from '../widget-context.ts';

/** The explanation, and the key points that the question rests on. */
export function Feedback({ widget, grade }: { widget: WidgetContext; grade: Grade }) {
  const { pack, messages } = widget;
  const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => grade.points.includes(id));
  return (
    <div class="feedback">
      <p>{grade.explanation}</p>
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
