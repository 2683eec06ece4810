import type { Grade, Point, ScoredQuestion } from '../../pack/index.ts';
import { PointLine } from '../explainer/point-line.tsx';
import { useWidget } from '../widget-context.ts';

/** The verdict, the explanation and the key points that the question rests on. */
export function Feedback({ question, grade }: { question: ScoredQuestion; grade: Grade }) {
  const { pack, messages } = useWidget();
  const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => grade.points.includes(id));
  return (
    <div class="feedback">
      <p id={`verdict-${question.id}`} class={`verdict ${grade.verdict}`} part="verdict" tabIndex={-1}>
        {messages.verdicts[grade.verdict]}
      </p>
      <p>{grade.explanation}</p>
      <details class="behind" open={points.length < 3}>
        <summary>{messages.fromTheArticle(points.length)}</summary>
        <ul class="points">
          {points.map((point) => (
            <PointBehind key={point.id} point={point} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function PointBehind({ point }: { point: Point }) {
  return (
    <li class={`point ${point.status}`}>
      <p>{point.text}</p>
      <PointLine point={point} />
    </li>
  );
}
