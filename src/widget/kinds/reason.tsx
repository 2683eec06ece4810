import type { FeedbackLine } from './kind-screen.ts';

/** The mark and the reason of one part, where the eye already is. */
export function Reason({ line }: { line: FeedbackLine }) {
  return (
    <small part="reason">
      {line.mark && <em>{line.mark} </em>}
      {line.correction && <em class="correction">{line.correction} </em>}
      {line.why}
    </small>
  );
}
