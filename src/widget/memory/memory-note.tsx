import type { FunctionComponent } from 'preact';
import type { LaterMessages } from '../messages/index.ts';
import type { WidgetContext } from '../widget-context.ts';

/** Says that progress is kept, and lets it be forgotten. */
export const memoryNote = (words: LaterMessages): FunctionComponent<{ widget: WidgetContext }> =>
  function MemoryNote({ widget }) {
    return (
      <p class="kept">
        {words.keptInTab}{' '}
        <button type="button" class="link" onClick={() => widget.act({ type: 'forget', spoken: words.forgotten })}>
          {words.forget}
        </button>
      </p>
    );
  };
