import type { Question } from '../../pack/index.ts';
import type { LaterMessages } from '../messages/index.ts';
import { reviewAddress } from '../review/review-address.ts';
import type { WidgetContext } from '../widget-context.ts';

interface KeepForReviewProps {
  widget: WidgetContext;
  words: LaterMessages;
  questions: readonly Question[];
}

/** Leads to the reader's own review, on our origin; what is kept there is this reader's wish, so it waits for a press. */
export function KeepForReview({ widget: { pack, pageUrl }, words, questions }: KeepForReviewProps) {
  const ids = questions.map(({ id }) => id);
  return (
    <p>
      <a href={reviewAddress(pageUrl, pack.id, ids)} target="_blank" rel="noopener">
        {words.keepForReview(ids.length)}
      </a>
    </p>
  );
}
