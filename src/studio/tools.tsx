import { canPickFiles } from './pack-file.ts';
import type { Studio } from './studio-context.ts';

/** What is done with the pack as a whole. */
export function Tools({ studio: { state, act } }: { studio: Studio }) {
  const { history } = state;
  const [canUndo, canRedo] = [
    history !== null && history.past.length > 0,
    history !== null && history.future.length > 0,
  ];
  return (
    <div class="tools" role="toolbar" aria-label="Pack">
      {history && (
        <>
          <button type="button" aria-disabled={!canUndo} onClick={() => act({ type: 'undo' })}>
            Undo
          </button>
          <button type="button" aria-disabled={!canRedo} onClick={() => act({ type: 'redo' })}>
            Redo
          </button>
          <button type="button" onClick={() => act({ type: 'save' })}>
            Save
          </button>
        </>
      )}
      <OpenButton act={act} words={history ? 'Open' : 'Open a pack'} />
      {history && (
        <>
          <button
            type="button"
            aria-disabled={state.findings.length === 0}
            aria-label="Next finding"
            onClick={() => act({ type: 'goToNext' })}
          >
            <span>
              Next<span class="wide"> finding</span>
            </span>
          </button>
          <button type="button" onClick={() => act({ type: 'forget' })}>
            Start over
          </button>
          <a class="jump" href="#findings">
            Findings
          </a>
          <a class="jump" href="#preview">
            Preview
          </a>
        </>
      )}
    </div>
  );
}

function OpenButton({ act, words }: Pick<Studio, 'act'> & { words: string }) {
  if (canPickFiles()) {
    return (
      <button type="button" onClick={() => act({ type: 'open' })}>
        {words}
      </button>
    );
  }
  return (
    <label class="button">
      <input
        type="file"
        class="spoken"
        accept=".json,application/json"
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) act({ type: 'openFile', file });
          // The same file, chosen again, is another choice.
          input.value = '';
        }}
      />
      {words}
    </label>
  );
}
