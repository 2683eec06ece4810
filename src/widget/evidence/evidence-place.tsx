import { type Evidence, textFragment } from '../../pack/index.ts';
import { useWidget } from '../widget-context.ts';

/** Where the article says it: a link to the very words where the article has an address, else the words to look for. */
export function EvidencePlace({ evidence }: { evidence: Evidence }) {
  const { pack, messages } = useWidget();
  const { url } = pack.article;
  if (url) {
    return (
      <a class="evidence" part="evidence" href={url + textFragment(evidence)} target="_blank" rel="noopener">
        {messages.showInArticle}
      </a>
    );
  }
  return (
    <details class="evidence" part="evidence">
      <summary>{messages.whereInArticle}</summary>
      <p lang={pack.language}>
        {messages.passage(evidence.start, evidence.end)}
        {evidence.where && `, ${messages.underHeading(evidence.where)}`}
      </p>
    </details>
  );
}
