import type { Point } from '../../pack/index.ts';
import { EvidencePlace } from '../evidence/evidence-place.tsx';
import { useWidget } from '../widget-context.ts';

/** Whose voice a point is, how it stands, and where the article says it. */
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
      {point.evidence.map((evidence, index) => (
        <EvidencePlace key={index} evidence={evidence} />
      ))}
    </div>
  );
}
