import { type Evidence, textFragment } from '../../pack/index.ts';
import { describeHeading } from '../standing.ts';
import { placeKey, type WidgetContext } from '../widget-context.ts';

interface EvidencePlacesProps {
  widget: WidgetContext;
  evidence: readonly Evidence[];
}

/**
 * Where the article says it, the best way that is possible here: shown in the article that the host's page prints, else a
 * link to the very words where the article has an address, else the words to look for.
 */
export function EvidencePlaces({ widget, evidence }: EvidencePlacesProps) {
  const { url } = widget.pack.article;
  if (widget.canShowInArticle) {
    return evidence.map((place) => <ShownPlace key={placeKey(place)} widget={widget} place={place} />);
  }
  if (url)
    return evidence.map((place) => <Link key={placeKey(place)} widget={widget} href={url + textFragment(place)} />);
  return <Words widget={widget} evidence={evidence} />;
}

function ShownPlace({ widget, place }: { widget: WidgetContext; place: Evidence }) {
  const { messages, state, act } = widget;
  const isGone = state.places[placeKey(place)] === false;
  return (
    <>
      <button
        type="button"
        class="aside"
        part="evidence"
        onClick={() => act({ type: 'showInArticle', evidence: place })}
      >
        {messages.showInArticle}
      </button>
      {/* The button stays: it has the focus, and the article may be another by the next press. */}
      {isGone && <span>{messages.passageChanged}</span>}
      {isGone && <Words widget={widget} evidence={[place]} />}
    </>
  );
}

function Link({ widget, href }: { widget: WidgetContext; href: string }) {
  return (
    <a class="aside" part="evidence" href={href} target="_blank" rel="noopener">
      {widget.messages.showInArticle}
    </a>
  );
}

function Words({ widget: { pack, messages }, evidence }: EvidencePlacesProps) {
  return (
    <details class="aside" part="evidence">
      <summary>{messages.whereInArticle}</summary>
      {evidence.map((place) => (
        <p key={placeKey(place)}>
          <span lang={pack.languages?.[0]}>{messages.passage(place.start, place.end)}</span>
          {describeHeading(messages, place)}
        </p>
      ))}
    </details>
  );
}
