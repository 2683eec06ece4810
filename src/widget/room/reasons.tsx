import { gradeAnswer, isScored } from '../../pack/index.ts';
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

/** What is right in a question, why, and why the rest is not: for whoever gave no answer that could be marked. */
export function Reasons({ speech, packText, parts, reveal }: ReasonsProps) {
  const { messages, words } = speech;
  const { question, explanation } = reveal;
  const screen = isScored(question) ? screenOf(parts, question) : undefined;
  // The grade of saying nothing names what would have been right.
  const lines = isScored(question) && screen ? screen.describe(messages, question, gradeAnswer(question, null)) : [];
  return (
    <section class="reasons">
      <h3>{words.keyAndReasons}</h3>
      <ul class="plain">
        {lines.map(({ id, label, tone, correction, why }) => (
          <li key={id} class={tone === 'other' ? '' : 'right'}>
            {tone === 'right' && <em>{words.isRight} </em>}
            <span {...packText}>
              <b>{label}</b> {correction === undefined ? why : null}
            </span>
            {correction !== undefined && (
              <span {...packText}>
                <em>{correction}</em> {why}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p {...packText}>{explanation}</p>
    </section>
  );
}
