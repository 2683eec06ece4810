import { gradeAnswer, isScored, rightAnswer } from '../../pack/index.ts';
import type { Reveal } from '../../room/index.ts';
import type { PackText } from '../pack-text.ts';
import { screenOf } from '../parts.ts';
import type { WidgetParts } from '../widget-context.ts';
import type { Speech } from './speech.ts';

interface ReasonsProps {
  speech: Speech;
  packText: PackText;
  parts: WidgetParts;
  reveal: Reveal;
}

/** What is right in a question, why, and why the rest is not: for whoever gave no answer to it. */
export function Reasons({ speech, packText, parts, reveal }: ReasonsProps) {
  const { messages, words } = speech;
  const { question, explanation } = reveal;
  const screen = isScored(question) ? screenOf(parts, question) : undefined;
  const lines =
    isScored(question) && screen
      ? screen.describe(messages, question, gradeAnswer(question, rightAnswer(question)))
      : [];
  return (
    <section class="reasons">
      <h3>{words.keyAndReasons}</h3>
      <ul class="plain">
        {lines.map(({ id, label, tone, why }) => (
          <li key={id} class={tone}>
            {tone === 'right' && isChoosable(question.kind) && <em>{words.isRight} </em>}
            <span {...packText}>
              <b>{label}</b> {why}
            </span>
          </li>
        ))}
      </ul>
      <p {...packText}>{explanation}</p>
    </section>
  );
}

/** Whether the parts of such a question are right or wrong by themselves. */
function isChoosable(kind: string): boolean {
  return kind === 'choice' || kind === 'truth';
}
