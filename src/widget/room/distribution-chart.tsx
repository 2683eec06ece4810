import type { Distribution, Tally } from '../../room/index.ts';
import type { PackText } from '../pack-text.ts';
import { percent, type Speech } from './speech.ts';

interface ChartProps {
  speech: Speech;
  packText: PackText;
  distribution: Distribution;
  /** What the class answered before it talked; `null`: it votes for the first time. */
  firstVote: Distribution | null;
  /** Whether the bars tell what is right: not while the class still votes. */
  showsKey: boolean;
}

/** Of questions of many parts, what nobody chose is left out beyond so many rows. */
const MANY_ROWS = 8;

/** What the class answered, a bar for each thing that could be chosen. */
export function DistributionChart({ speech, packText, distribution, firstVote, showsKey }: ChartProps) {
  const { messages, words } = speech;
  const { answered, tallies } = distribution;
  const rows = tallies.length > MANY_ROWS ? tallies.filter(({ count, isCorrect }) => count > 0 || isCorrect) : tallies;
  return (
    <section class="chart">
      <h3>{words.distribution}</h3>
      {answered === 0 && <p>{words.nobodyYet}</p>}
      <ul>
        {rows.map((tally) => (
          <li key={`${tally.part} ${tally.value}`} class={showsKey && tally.isCorrect ? 'right' : ''}>
            <span class="label" {...packText}>
              {labelOf(speech, tally)}
            </span>
            <span class="count">
              {showsKey && tally.isCorrect && <em>{words.isRight} </em>}
              {words.chosenBy(tally.count, answered, percent(messages, answered === 0 ? 0 : tally.count / answered))}
            </span>
            <Bar share={answered === 0 ? 0 : tally.count / answered} />
            {firstVote && (
              <>
                <Bar share={shareIn(firstVote, tally)} isBefore />
                <span class="count">{words.firstVote(percent(messages, shareIn(firstVote, tally)))}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function shareIn({ answered, tallies }: Distribution, { part, value }: Tally): number {
  const count = tallies.find((tally) => tally.part === part && tally.value === value)?.count ?? 0;
  return answered === 0 ? 0 : count / answered;
}

/** What a statement is said to be has words of the interface, not of the pack. */
export function labelOf({ messages }: Speech, { part, value, label }: Pick<Tally, 'part' | 'value' | 'label'>): string {
  if (part !== 'truth') return label;
  return value === 'true' ? messages.isTrue : messages.isFalse;
}

/** A share from 0 to 1, said in words beside it. */
export function Bar({ share, isBefore = false }: { share: number; isBefore?: boolean }) {
  return (
    <svg class={isBefore ? 'meter before' : 'meter'} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height={6} />
    </svg>
  );
}
