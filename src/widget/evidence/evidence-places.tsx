import { type Evidence, textFragment } from '../../pack/index.ts';
import { useWidget } from '../widget-context.ts';

/** Where the article says it: links to the very words where the article has an address, else the words to look for. */
export function EvidencePlaces({ evidence }: { evidence: readonly Evidence[] }) {
  const { pack, messages } = useWidget();
  const { url } = pack.article;
  if (url) {
    return evidence.map((place) => (
      <a
        key={place.start}
        class="aside"
        part="evidence"
        href={url + textFragment(place)}
        target="_blank"
        rel="noopener"
      >
        {messages.showInArticle}
      </a>
    ));
  }
  return (
    <details class="aside" part="evidence">
      <summary>{messages.whereInArticle}</summary>
      {evidence.map((place) => (
        <p key={place.start}>
          {messages.passage(place.start, place.end)}
          {place.where && `, ${messages.underHeading(place.where)}`}
        </p>
      ))}
    </details>
  );
}
