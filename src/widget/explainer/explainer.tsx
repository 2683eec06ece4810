import type { ComponentChildren } from 'preact';
import { Heading } from '../heading.tsx';
import type { PackText } from '../pack-text.ts';
import type { WidgetContext } from '../widget-context.ts';
import { FOLDED_POINTS, WHOLE } from '../widget-state.ts';
import { Definitions } from './definitions.tsx';
import { PointItem } from './point-item.tsx';
import { termsByPoint } from './terms-by-point.ts';

/** The key points by section, of which the first is unfolded, then what helps to judge them. */
export function Explainer({ widget }: { widget: WidgetContext }) {
  const { pack, messages, packText, headingLevel } = widget;
  const { later } = widget.parts;
  const { step } = widget.state;
  const explained = termsByPoint(pack);
  const fold = { level: headingLevel + 2, isDrawn: step >= WHOLE };
  return (
    <section class="explainer" aria-labelledby="key-points">
      <Heading level={headingLevel + 1} id="key-points">
        {messages.keyPoints}
      </Heading>
      {pack.sections.map(({ id, heading, points }, index) => (
        <Fold
          key={id}
          {...fold}
          summary={heading}
          packText={packText}
          open={index === 0}
          isDrawn={index === 0 || step >= FOLDED_POINTS}
        >
          <ul class="points">
            {points.map((point) => (
              <PointItem
                key={point.id}
                id={`point-${point.id}`}
                widget={widget}
                point={point}
                terms={explained.get(point.id)}
              />
            ))}
          </ul>
        </Fold>
      ))}
      {pack.limits.length > 0 && (
        <Fold {...fold} summary={messages.leftOpen} open={widget.isRoomy}>
          <ul class="plain" {...packText}>
            {pack.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold {...fold} summary={messages.whoIsWho}>
        <Definitions entries={pack.voices.map(({ name, role }) => [name, role])} packText={packText} />
      </Fold>
      {pack.timeline.length > 0 && (
        <Fold {...fold} summary={messages.timeline}>
          <ol class="timeline">
            {pack.timeline.map(({ date, label }) => (
              <li key={date + label}>
                <time dateTime={date}>{messages.date(date)}</time> <span {...packText}>{label}</span>
              </li>
            ))}
          </ol>
        </Fold>
      )}
      {pack.terms.length > 0 && (
        <Fold {...fold} summary={messages.terms}>
          <Definitions entries={pack.terms.map(({ term, meaning }) => [term, meaning])} packText={packText} />
        </Fold>
      )}
      <Fold {...fold} summary={messages.labelsExplained}>
        {later ? <later.LabelMeanings widget={widget} /> : <p>{messages.loading}</p>}
      </Fold>
    </section>
  );
}

interface FoldProps {
  level: number;
  summary: string;
  /** Where the summary is the pack's own. */
  packText?: PackText;
  open?: boolean | undefined;
  /** Whether what is inside is drawn. */
  isDrawn: boolean;
  children: ComponentChildren;
}

function Fold(props: FoldProps) {
  return (
    <details class="fold" open={props.open ?? false}>
      <summary>
        <Heading level={props.level} {...props.packText}>
          {props.summary}
        </Heading>
      </summary>
      {props.isDrawn && props.children}
    </details>
  );
}
