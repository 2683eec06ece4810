import { describeCounts, sortNames, sortOf } from '../document/finding-sort.ts';
import { findingsBelow } from '../document/findings-by-place.ts';
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
      {findings.map((finding) => {
        const sort = sortOf(finding);
        return (
          <li key={finding.rule + finding.found} class={sort}>
            <b>{sortNames[sort]}</b> {finding.remedy}
            {/* What is still to do stands in the field itself. */}
            {sort !== 'todo' && <span class="found"> Found: {finding.found}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** How many findings there are at the places and below. */
export function FindingsCount({ studio, places }: { studio: Studio; places: readonly string[] }) {
  const findings = findingsBelow(studio.state.findings, places);
  if (findings.length === 0) return null;
  const hasError = findings.some((finding) => sortOf(finding) === 'error');
  return <span class={hasError ? 'count error' : 'count'}>{describeCounts(findings)}</span>;
}
