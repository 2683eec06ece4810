import type { PackText } from '../pack-text.ts';
import type { FeedbackLine } from './kind-screen.ts';

/** The mark and the reason of one part, where the eye already is. */
export function Reason({ line, packText }: { line: FeedbackLine; packText: PackText }) {
  return (
    <small part="reason">
      {line.mark && <em>{line.mark} </em>}
      {line.correction && <em class="correction">{line.correction} </em>}
      {line.why && <span {...packText}>{line.why}</span>}
    </small>
  );
}
