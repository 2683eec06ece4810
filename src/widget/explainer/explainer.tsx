import type { ComponentChildren } from 'preact';
import type { Status } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { readPartialDate } from '../messages/index.ts';
import type { WidgetContext } from '../widget-context.ts';
import { PointItem } from './point-item.tsx';

/** The key points by section, then what helps to judge them. */
export function Explainer({ widget }: { widget: WidgetContext }) {
  const { pack, messages, headingLevel } = widget;
  const isRoomy = widget.unfolded === 'all';
  const level = headingLevel + 2;
  return (
    <section class="explainer" aria-labelledby="key-points">
      <Heading level={headingLevel + 1} id="key-points">
        {messages.keyPoints}
      </Heading>
      {pack.sections.map(({ id, heading, points }, index) => (
        <Fold key={id} level={level} summary={heading} open={isRoomy || index === 0}>
          <ul class="points">
            {points.map((point) => (
              <PointItem key={point.id} id={`point-${point.id}`} widget={widget} point={point} />
            ))}
          </ul>
        </Fold>
      ))}
      {pack.limits.length > 0 && (
        <Fold level={level} summary={messages.leftOpen} open={isRoomy}>
          <ul class="plain">
            {pack.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold level={level} summary={messages.whoIsWho}>
        <Definitions entries={pack.voices.map(({ name, role }) => [name, role])} />
      </Fold>
      {pack.timeline.length > 0 && (
        <Fold level={level} summary={messages.timeline}>
          <ol class="timeline">
            {pack.timeline.map(({ date, label }) => (
              <li key={date + label}>
                <time dateTime={date}>{messages.date(readPartialDate(date))}</time> {label}
              </li>
            ))}
          </ol>
        </Fold>
      )}
      {pack.terms.length > 0 && (
        <Fold level={level} summary={messages.terms}>
          <Definitions entries={pack.terms.map(({ term, meaning }) => [term, meaning])} />
        </Fold>
      )}
      <Fold level={level} summary={messages.labelsExplained}>
        <Definitions
          entries={(Object.keys(messages.statuses) as Status[]).map((status) => [
            messages.statuses[status],
            messages.statusMeanings[status],
          ])}
        />
      </Fold>
    </section>
  );
}

function Fold(props: { level: number; summary: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={props.open ?? false}>
      <summary>
        <Heading level={props.level}>{props.summary}</Heading>
      </summary>
      {props.children}
    </details>
  );
}

function Definitions({ entries }: { entries: readonly (readonly [term: string, meaning: string | undefined])[] }) {
  return (
    <dl>
      {entries.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          {meaning && <dd>{meaning}</dd>}
        </div>
      ))}
    </dl>
  );
}
