import type { ComponentChildren } from 'preact';
import type { Point, Term } from '../../pack/index.ts';
import { EvidencePlaces } from '../evidence/evidence-places.tsx';
import type { PackText } from '../pack-text.ts';
import { voiceOf } from '../standing.ts';
import type { WidgetContext } from '../widget-context.ts';

interface PointItemProps {
  widget: WidgetContext;
  point: Point;
  id?: string;
  /** The words of the point that are explained here. */
  terms?: readonly Term[] | undefined;
}

/** One key point: what it says, whose voice it is, how it stands, where the article says it, and what we add. */
export function PointItem({ widget, point, id, terms = [] }: PointItemProps) {
  const { pack, messages, packText } = widget;
  const voice = voiceOf(pack, point);
  return (
    <li id={id} class={`point ${point.status}`} part="point">
      <p {...packText}>{point.text}</p>
      <div class="by">
        <span class="status">{messages.statuses[point.status]}</span>
        {voice && (
          <span class="voice" part="voice" {...packText}>
            {voice}
          </span>
        )}
      </div>
      <div class="by">
        <EvidencePlaces widget={widget} evidence={point.evidence} />
        {point.background && (
          <Aside summary={messages.background} packText={packText}>
            {point.background}
          </Aside>
        )}
        {terms.map(({ term, meaning }) => (
          <Aside key={term} summary={messages.passage(term, undefined)} packText={packText}>
            {meaning}
          </Aside>
        ))}
      </div>
    </li>
  );
}

function Aside(props: { summary: string; packText: PackText; children: ComponentChildren }) {
  return (
    <details class="aside">
      <summary>{props.summary}</summary>
      <p {...props.packText}>{props.children}</p>
    </details>
  );
}
