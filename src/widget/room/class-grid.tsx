import type { HostView } from '../../room/index.ts';
import type { ClassContext, PersonHere } from './class-context.ts';
import type { Speech } from './speech.ts';

/** Who did what in which question; told by sign and word, not by colour alone. */
export function ClassGrid({ room: { speech, state }, view }: { room: ClassContext; view: HostView }) {
  const { words } = speech;
  const people = state.people.filter(({ isRemoved }) => !isRemoved);
  const columns = view.outline.flatMap(({ question, kind, rounds }, index) =>
    kind === 'recall' ? [] : [{ question, index, isAsked: rounds > 0 }],
  );
  return (
    // Where everybody works alone, it is what there is to see.
    <details open={view.work !== null}>
      <summary>{words.grid}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.grid}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {columns.map(({ question, index }) => (
                <th key={question} scope="col">
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person, row) => (
              <tr key={person.id}>
                <th scope="row" dir="auto">
                  {nameOf(words, person, row)}
                </th>
                {columns.map(({ question, index, isAsked }) => (
                  <td key={question}>
                    {isAsked && <CreditSign words={words} credit={person.credits[index] ?? null} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function CreditSign({ words, credit }: { words: Speech['words']; credit: number | null | 'absent' }) {
  const { sign, said, tone = '' } = describeCredit(words, credit);
  return (
    <span role="img" class={tone} aria-label={said} title={said}>
      {sign}
    </span>
  );
}

function describeCredit(
  { credits }: Speech['words'],
  credit: number | null | 'absent',
): { sign: string; said: string; tone?: string } {
  if (credit === 'absent') return { sign: '–', said: credits.absent };
  if (credit === null) return { sign: '·', said: credits.none };
  if (credit === 1) return { sign: '✓', said: credits.right, tone: 'right' };
  return credit === 0
    ? { sign: '✗', said: credits.wrong, tone: 'wrong' }
    : { sign: '½', said: credits.partly, tone: 'partly' };
}

export function nameOf(words: Speech['words'], { name, seat }: Pick<PersonHere, 'name' | 'seat'>, row: number): string {
  return name ?? (seat === null ? words.student(row + 1) : words.seat(seat));
}
