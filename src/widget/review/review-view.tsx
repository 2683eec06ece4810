import { dueCards, nextDueMillis } from './deck.ts';
import { localDate } from './local-day.ts';
import { DUE_ID, type ReviewContext, roundsInOrder, UNDO_ID } from './review-context.ts';
import { RoundView } from './round-view.tsx';

/** The whole review, below the page's heading. */
export function ReviewView({ review }: { review: ReviewContext }) {
  const { words, state } = review;
  const { deck } = state;
  return (
    <>
      <div class="spoken" role="status">
        <span key={state.turns}>{state.spoken}</span>
      </div>
      <Note review={review} />
      {!state.isStored && deck.size > 0 && <p class="warning">{words.notStored}</p>}
      <p id={DUE_ID} class="due" tabIndex={-1}>
        <b>{describeDue(review)}</b> {deck.size > 0 && <span class="facts">{words.kept(deck.size)}</span>}
      </p>
      {roundsInOrder(state).map((round) => (
        <RoundView key={round.packId} review={review} round={round} />
      ))}
      <Tools review={review} />
    </>
  );
}

function describeDue({ messages, words, untilMillis, state: { deck } }: ReviewContext): string {
  const due = dueCards(deck, untilMillis).length;
  const next = nextDueMillis(deck);
  if (next === null) return words.nothingKept;
  return due > 0 ? words.due(due) : words.nothingDue(messages.date(localDate(next)));
}

/** What was done last. */
function Note({ review: { words, state, act } }: { review: ReviewContext }) {
  const { note } = state;
  const undo = note?.undo;
  return (
    note && (
      <p class="note">
        {note.text}
        {undo && (
          <button type="button" id={UNDO_ID} onClick={() => act({ type: 'undo', change: undo })}>
            {words.undo}
          </button>
        )}
      </p>
    )
  );
}

/** What is done with all that is kept. */
function Tools({ review: { words, state, act } }: { review: ReviewContext }) {
  return (
    <div class="tools">
      {state.deck.size > 0 && (
        <button type="button" onClick={() => act({ type: 'saveFile' })}>
          {words.exportFile}
        </button>
      )}
      <label>
        <input
          type="file"
          class="spoken"
          accept=".json,application/json"
          onChange={({ currentTarget: input }) => {
            const [file] = input.files ?? [];
            if (file) act({ type: 'addFile', file });
            // The same file, chosen again, is another choice.
            input.value = '';
          }}
        />
        {words.importFile}
      </label>
      {state.deck.size > 0 && (
        <button type="button" onClick={() => act({ type: 'deleteAll' })}>
          {words.deleteAll}
        </button>
      )}
    </div>
  );
}
