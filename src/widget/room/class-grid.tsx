import type { HostView } from '../../room/index.ts';
import type { ClassContext, PersonHere } from './class-context.ts';
import type { Speech } from './speech.ts';

/** Who did what in which question; told by sign and word, not by colour alone. */
export function ClassGrid({ room: { speech, state }, view }: { room: ClassContext; view: HostView }) {
  const { words } = speech;
  const people = state.people.filter(({ isRemoved }) => !isRemoved);
  return (
    <details>
      <summary>{words.grid}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.grid}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {view.outline.map(({ question }, index) => (
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
                {person.credits.map((credit, index) => (
                  <td key={view.outline[index]?.question}>
                    <CreditSign words={words} credit={credit} />
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
  const [sign, said] = describeCredit(words, credit);
  return (
    <span role="img" aria-label={said} title={said}>
      {sign}
    </span>
  );
}

function describeCredit({ credits }: Speech['words'], credit: number | null | 'absent'): [string, string] {
  if (credit === 'absent') return ['–', credits.absent];
  if (credit === null) return ['·', credits.none];
  if (credit === 1) return ['✓', credits.right];
  return credit === 0 ? ['✗', credits.wrong] : ['½', credits.partly];
}

export function nameOf(words: Speech['words'], { name, seat }: Pick<PersonHere, 'name' | 'seat'>, row: number): string {
  return name ?? (seat === null ? words.student(row + 1) : words.seat(seat));
}
