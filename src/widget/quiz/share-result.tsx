import { isolateRightToLeft, type LaterMessages } from '../messages/index.ts';
import type { WidgetContext } from '../widget-context.ts';

interface ShareResultProps {
  widget: WidgetContext;
  words: LaterMessages;
  /** In words. */
  score: string;
}

/** The result as a text that spoils nothing; where there is no clipboard, and without JavaScript, it can be copied by hand. */
export function ShareResult({ widget: { pack, pageUrl, state, act }, words, score }: ShareResultProps) {
  const text = `${words.shareText(score, isolateRightToLeft(pack.title))} ${pageUrl}`;
  return (
    <details class="share">
      <summary>{words.share}</summary>
      <p>{text}</p>
      <button
        type="button"
        class="quiet scripted"
        onClick={async ({ currentTarget }) => {
          const isCopied = await copy(text);
          if (!isCopied) select(currentTarget.previousElementSibling);
          const spoken = isCopied ? words.copied : words.copyByHand;
          act({ type: 'change', to: (quiz) => ({ ...quiz, focus: null }), spoken });
        }}
      >
        {words.copy}
      </button>
      {/* The live region says it; this shows it. */}
      {[words.copied, words.copyByHand].includes(state.spoken) && <small aria-hidden="true">{state.spoken}</small>}
    </details>
  );
}

/** Whether the clipboard took it: there is none without HTTPS, nor in most frames. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: Element | null) {
  if (element) getSelection()?.selectAllChildren(element);
}
