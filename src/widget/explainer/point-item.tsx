import type { Point } from '../../pack/index.ts';
import { EvidencePlaces } from '../evidence/evidence-places.tsx';
import { voiceOf } from '../standing.ts';
import type { WidgetContext } from '../widget-context.ts';

/** One key point: what it says, whose voice it is, how it stands, where the article says it, and what we add. */
export function PointItem({ widget, point, id }: { widget: WidgetContext; point: Point; id?: string }) {
  const { pack, messages } = widget;
  const voice = voiceOf(pack, point);
  return (
    <li id={id} class={`point ${point.status}`} part="point">
      <p>{point.text}</p>
      <div class="by">
        <span class="status">{messages.statuses[point.status]}</span>
        {voice && (
          <b class="voice" part="voice">
            {voice}
          </b>
        )}
        <EvidencePlaces widget={widget} evidence={point.evidence} />
        {point.background && (
          <details class="aside">
            <summary>{messages.background}</summary>
            <p>{point.background}</p>
          </details>
        )}
      </div>
    </li>
  );
}
