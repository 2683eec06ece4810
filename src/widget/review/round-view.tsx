import { packTextOf } from '../pack-text.ts';
import type { CardName } from './card-name.ts';
import { askableOf, headingId, lostOf, type ReviewContext } from './review-context.ts';
import type { Round } from './rounds.ts';

interface RoundProps {
  review: ReviewContext;
  round: Round;
}

/** What is asked of one pack, or why it is not. */
export function RoundView({ review, round }: RoundProps) {
  const { messages, words, state } = review;
  const { packId } = round;
  const id = headingId(packId);
  const found = state.packs.get(packId);
  const pack = typeof found === 'object' ? found : null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...(pack && packTextOf(pack, messages))}>
        {pack?.title ?? packId}
      </h2>
      {found !== 'gone' && (
        <p>
          <a href={`/a/${packId}?lang=${messages.language}`}>{words.readAgain}</a>
        </p>
      )}
      {found === undefined && <p>{messages.loading}</p>}
      {found === 'failed' && <Failed review={review} round={round} />}
      {found === 'gone' && <Lost review={review} names={lostOf(round, found, state.deck)} />}
      {pack && (
        <>
          {askableOf(round, pack).length > 0 && (
            // Its quiz is drawn by itself, into a tree of its own.
            <div key={round.questionIds.join()} class="asked" data-pack-id={packId} />
          )}
          <Lost review={review} names={lostOf(round, pack, state.deck)} />
        </>
      )}
    </section>
  );
}

function Failed({ review: { words, act }, round: { packId } }: RoundProps) {
  return (
    <p class="note">
      {words.unreachable}
      <button type="button" onClick={() => act({ type: 'fetchAgain', packId })}>
        {words.tryAgain}
      </button>
    </p>
  );
}

function Lost({ review: { words, act }, names }: { review: ReviewContext; names: readonly CardName[] }) {
  return (
    names.length > 0 && (
      <p class="note">
        {words.packGone}
        <button type="button" onClick={() => act({ type: 'drop', names })}>
          {words.drop(names.length)}
        </button>
      </p>
    )
  );
}
