import type { Point } from '../../pack/index.ts';
import { EvidencePlaces } from '../evidence/evidence-places.tsx';
import { useWidget } from '../widget-context.ts';

/** Whose voice a point is, how it stands, where the article says it, and what we add. */
export function PointLine({ point }: { point: Point }) {
  const { pack, messages } = useWidget();
  const voice = pack.voices.find(({ id }) => id === point.voice);
  const isTheArticleItself = point.status === 'report' && voice?.kind === 'publisher';
  return (
    <div class="by">
      <span class="status">{messages.statuses[point.status]}</span>
      {!isTheArticleItself && (
        <b class="voice" part="voice">
          {voice?.name}
        </b>
      )}
      <EvidencePlaces evidence={point.evidence} />
      {point.background && (
        <details class="aside">
          <summary>{messages.background}</summary>
          <p>{point.background}</p>
        </details>
      )}
    </div>
  );
}
