import type { Finding } from '../check/index.ts';
import { describePlace } from './document/describe-place.ts';
import { describeCounts, sortNames, sortOf } from './document/finding-sort.ts';
import { findingsBy } from './document/findings-by-place.ts';
import type { Studio } from './studio-context.ts';

/** All that the check says, with the way to each field; what has the same remedy stands together. */
export function FindingsList({ studio }: { studio: Studio }) {
  const { findings } = studio.state;
  const groups = findingsBy(({ rule, remedy }) => rule + remedy, findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      {findings.length === 0 ? (
        <p class="sound">No errors, no advice: the pack is sound.</p>
      ) : (
        <details class="fold">
          <summary>
            <span class="title">What is to be done</span> <span class="count">{describeCounts(findings)}</span>
          </summary>
          <div class="inside">
            <ul class="found-list">
              {[...groups].map(([key, group]) => (
                <FindingsAlike key={key} studio={studio} group={group} />
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  );
}

function FindingsAlike({ studio, group }: { studio: Studio; group: readonly Finding[] }) {
  const [first] = group;
  const pack = studio.state.history?.present;
  if (!first || !pack) return null;
  const sort = sortOf(first);
  return (
    <li class={sort}>
      <p>
        <b>{sortNames[sort]}</b> {first.remedy}
      </p>
      <p class="facts">
        {first.why} ({first.source})
      </p>
      <ul class="found-places">
        {group.map(({ place, found }) => (
          <li key={place + found}>
            <button type="button" onClick={() => studio.act({ type: 'goTo', place })}>
              Go to {describePlace(place, pack)}
            </button>
            {sort !== 'todo' && <span class="found"> Found: {found}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
