import { countBelow } from '../document/findings-by-place.ts';
import { placeId, type Studio } from '../studio-context.ts';

/** The id of what is said of a place; fields point to it. */
export function noteId(place: string): string {
  return `note-${placeId(place)}`;
}

/** What the check says of one place. */
export function FindingsNote({ studio, place }: { studio: Studio; place: string }) {
  const findings = studio.state.byPlace.get(place);
  if (!findings) return null;
  return (
    <ul class="findings" id={noteId(place)}>
      {findings.map(({ rule, level, found, remedy }) => (
        <li key={rule + found} class={level}>
          <b>{level === 'error' ? 'Error' : 'Advice'}</b> {remedy} <span class="found">Found: {found}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many findings there are at the places and below. */
export function FindingsCount({ studio, places }: { studio: Studio; places: readonly string[] }) {
  const { findings } = studio.state;
  const errors = findings.filter(({ level }) => level === 'error');
  const count = (list: typeof findings) => places.reduce((sum, place) => sum + countBelow(list, place), 0);
  const [errorCount, allCount] = [count(errors), count(findings)];
  if (allCount === 0) return null;
  return (
    <span class={errorCount > 0 ? 'count error' : 'count advice'}>
      {describeCounts(errorCount, allCount - errorCount)}
    </span>
  );
}

export function describeCounts(errors: number, advice: number): string {
  const parts = [
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(advice > 0 ? [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`] : []),
  ];
  return parts.join(', ');
}
