import { canReadAloud } from './read-aloud.ts';
import type { StudentContext } from './student-context.ts';

/** Only where the device has a voice of its own. */
export function ReadAloudButton({ room: { speech, state, act }, text }: { room: StudentContext; text: string }) {
  if (!state.view || !canReadAloud(state.view.language)) return null;
  return (
    <button type="button" class="link" onClick={() => act({ type: 'read', text })}>
      {speech.words.readAloud}
    </button>
  );
}
