import type { ComponentChildren } from 'preact';
import type { Point } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { formatPartialDate } from '../messages/index.ts';
import { useWidget } from '../widget-context.ts';
import { PointLine } from './point-line.tsx';

/** The key points by section, then what helps to judge them. */
export function Explainer({ unfolded }: { unfolded: 'all' | 'first' }) {
  const { pack, messages } = useWidget();
  return (
    <section class="explainer" aria-labelledby="key-points">
      <Heading below={1} id="key-points">
        {messages.keyPoints}
      </Heading>
      {pack.sections.map((section, index) => (
        <Fold key={section.id} summary={section.heading} open={unfolded === 'all' || index === 0}>
          <ul class="points">
            {section.points.map((point) => (
              <PointItem key={point.id} point={point} />
            ))}
          </ul>
        </Fold>
      ))}
      {pack.limits.length > 0 && (
        <Fold summary={messages.leftOpen} open={unfolded === 'all'}>
          <ul class="plain">
            {pack.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold summary={messages.whoIsWho}>
        <dl>
          {pack.voices.map(({ id, name, role }) => (
            <div key={id}>
              <dt>{name}</dt>
              {role && <dd>{role}</dd>}
            </div>
          ))}
        </dl>
      </Fold>
      {pack.timeline.length > 0 && (
        <Fold summary={messages.timeline}>
          <ol class="timeline">
            {pack.timeline.map(({ date, label }) => (
              <li key={date + label}>
                <time dateTime={date}>{formatPartialDate(messages.locale, date)}</time> {label}
              </li>
            ))}
          </ol>
        </Fold>
      )}
      {pack.terms.length > 0 && (
        <Fold summary={messages.terms}>
          <dl>
            {pack.terms.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
      <Fold summary={messages.labelsExplained}>
        <dl>
          {(['report', 'statement', 'assessment', 'interpretation'] as const).map((status) => (
            <div key={status}>
              <dt>{messages.statuses[status]}</dt>
              <dd>{messages.statusMeanings[status]}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  );
}

function Fold(props: { summary: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={props.open ?? false}>
      <summary>
        <Heading below={2}>{props.summary}</Heading>
      </summary>
      {props.children}
    </details>
  );
}

function PointItem({ point }: { point: Point }) {
  return (
    <li id={`point-${point.id}`} class={`point ${point.status}`} part="point">
      <p>{point.text}</p>
      <PointLine point={point} />
    </li>
  );
}
