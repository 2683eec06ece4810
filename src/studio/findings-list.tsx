import { describePlace } from './document/describe-place.ts';
import { FindingsCount } from './form/findings-note.tsx';
import type { Studio } from './studio-context.ts';

/** All that the check says, each with the way to its field. */
export function FindingsList({ studio }: { studio: Studio }) {
  const { findings } = studio.state;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      {findings.length === 0 ? (
        <p class="sound">No errors, no advice: the pack is sound.</p>
      ) : (
        <details class="fold">
          <summary>
            <span class="title">What is to be mended</span>{' '}
            <FindingsCount studio={studio} places={topPlacesOf(studio)} />
          </summary>
          <div class="inside">
            <ol class="found-list">
              {findings.map(({ rule, level, place, found, remedy, why, source }) => (
                <li key={rule + place + found}>
                  <p>
                    <b>{level === 'error' ? 'Error' : 'Advice'}</b> {remedy} <span class="found">Found: {found}</span>
                  </p>
                  <p class="facts">
                    {why} ({source})
                  </p>
                  <button type="button" onClick={() => studio.act({ type: 'goTo', place })}>
                    Go to {describePlace(place)}
                  </button>
                </li>
              ))}
            </ol>
          </div>
        </details>
      )}
    </section>
  );
}

/** The fields of the pack that findings are about: `questions` of `questions[3].prompt`. */
function topPlacesOf({ state }: Studio): string[] {
  return [...new Set(state.findings.map(({ place }) => /^[^.[]+/.exec(place)?.[0] ?? place))];
}
