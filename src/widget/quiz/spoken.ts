import type { Checked, Pack, ScoredQuestion } from '../../pack/index.ts';
import type { KindScreen } from '../kinds/kind-screen.ts';
import type { Messages } from '../messages/index.ts';
import { describePlaces, describeStanding } from '../standing.ts';
import { describeMissing } from './missing.ts';

interface Heard {
  pack: Pack;
  messages: Messages;
  question: ScoredQuestion;
  screen: Pick<KindScreen<ScoredQuestion, never>, 'describe' | 'describeMissing'>;
  checked: Checked;
}

/** What the live region says once a question was checked: verdict, reasons and source, or what is missing. */
export function spokenAfterCheck({ pack, messages, question, screen, checked }: Heard): string {
  const { grade, missing } = checked;
  if (!grade) return describeMissing(messages, question, screen, missing);

  const { comma, colon, stop } = messages.punctuation;
  const lines = screen.describe(messages, question, grade);
  const points = pack.sections.flatMap((section) => section.points).filter(({ id }) => grade.points.includes(id));
  return [
    messages.verdicts[grade.verdict],
    ...lines
      .filter(({ tone }) => tone !== 'other')
      .flatMap(({ label, mark, correction, why }) => [label && label + colon.trim(), mark, correction, why]),
    grade.explanation,
    `${messages.fromTheArticle(points.length)}${colon}`,
    ...points.map(
      (point) => describeStanding(pack, messages, point) + comma + describePlaces(messages, point.evidence) + stop,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}
