import type { Pack, ScoredQuestion } from '../../pack/index.ts';
import { screenOf } from '../kinds/index.ts';
import type { Messages } from '../messages/index.ts';
import { describeMissing } from './missing.ts';
import type { QuizState } from './quiz-state.ts';

/** What the live region says after the last action: verdict, reasons and source, or what is missing. */
export function spokenAfter(state: QuizState, pack: Pack, messages: Messages): string {
  const { focus } = state;
  if (focus?.on !== 'verdict' && focus?.on !== 'notice') return '';
  const question = state.questions.find(({ id }) => id === focus.id) as ScoredQuestion;
  const missing = state.missing.get(question.id);
  if (missing) return describeMissing(messages, question, missing);

  const grade = state.grades.get(question.id);
  if (!grade) return '';
  const lines = screenOf(question).describe(messages, question, grade);
  const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => grade.points.includes(id));
  return [
    messages.verdicts[grade.verdict],
    ...lines.filter(({ tone }) => tone !== 'other').map(({ label, mark, why }) => `${label}: ${mark} ${why ?? ''}`),
    grade.explanation,
    `${messages.fromTheArticle(points.length)}:`,
    ...points.map(({ text }) => text),
  ].join(' ');
}
