import { catalogues, type Language, languages, type Theme } from '../widget/index.ts';
import { ArticleGiven, BeginForm } from './article-form.tsx';
import { describePlace } from './document/describe-place.ts';
import { FindingsCount } from './form/findings-note.tsx';
import { PackForm } from './form/pack-form.tsx';
import { canPickFiles } from './pack-file.ts';
import type { Studio } from './studio-context.ts';

export { PASTED_ID } from './article-form.tsx';

/** The id of the element in whose shadow root the preview stands. */
export const STAGE_ID = 'stage';

/** The whole studio, below the page's heading. */
export function StudioView({ studio }: { studio: Studio }) {
  const { history, notes, spoken, isStored, article } = studio.state;
  return (
    <>
      <div class="spoken" role="status">
        {spoken}
      </div>
      <Tools studio={studio} />
      {notes.length > 0 && (
        <div class="note">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {!isStored && history && <p class="note">This browser keeps nothing: save the pack before you leave.</p>}
      {history ? (
        <div class="desk">
          <div>
            <h2>The pack</h2>
            <PackForm studio={studio} pack={history.present} />
            <ArticleGiven studio={studio} article={article} />
          </div>
          <div class="beside">
            <FindingsList studio={studio} />
            <PreviewPane studio={studio} />
          </div>
        </div>
      ) : (
        <BeginForm studio={studio} />
      )}
    </>
  );
}

function Tools({ studio: { state, act } }: { studio: Studio }) {
  const { history } = state;
  const [canUndo, canRedo] = [
    history !== null && history.past.length > 0,
    history !== null && history.future.length > 0,
  ];
  return (
    <div class="tools" role="toolbar" aria-label="Pack">
      {history && (
        <>
          <button type="button" aria-disabled={!canUndo} onClick={() => act({ type: 'undo' })}>
            Undo
          </button>
          <button type="button" aria-disabled={!canRedo} onClick={() => act({ type: 'redo' })}>
            Redo
          </button>
          <button type="button" onClick={() => act({ type: 'save' })}>
            Save
          </button>
        </>
      )}
      <OpenButton act={act} />
      {history && (
        <>
          <button type="button" onClick={() => act({ type: 'forget' })}>
            Forget it
          </button>
          <a class="jump" href="#findings">
            Findings
          </a>
          <a class="jump" href="#preview">
            Preview
          </a>
        </>
      )}
    </div>
  );
}

function OpenButton({ act }: Pick<Studio, 'act'>) {
  if (canPickFiles()) {
    return (
      <button type="button" onClick={() => act({ type: 'open' })}>
        Open
      </button>
    );
  }
  return (
    <label class="button">
      <input
        type="file"
        class="spoken"
        accept=".json,application/json"
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) act({ type: 'openFile', file });
          // The same file, chosen again, is another choice.
          input.value = '';
        }}
      />
      Open
    </label>
  );
}

function FindingsList({ studio }: { studio: Studio }) {
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

const themes: Record<Theme, string> = { auto: 'as the device', light: 'light', dark: 'dark' };

function PreviewPane({ studio: { state, act } }: { studio: Studio }) {
  const { language, theme, shown } = state;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <div class="row">
        <div class="field">
          <label for="preview-language">Interface</label>
          <select
            id="preview-language"
            value={language}
            onChange={({ currentTarget }) =>
              act({
                type: 'preview',
                language: languages.find((each) => each === currentTarget.value) ?? language,
                theme,
              })
            }
          >
            {languages.map((each: Language) => (
              <option key={each} value={each} lang={each}>
                {catalogues[each].pageMessages.languageName}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="preview-theme">Colours</label>
          <select
            id="preview-theme"
            value={theme}
            onChange={({ currentTarget: { value } }) => {
              if (isTheme(value)) act({ type: 'preview', language, theme: value });
            }}
          >
            {Object.entries(themes).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
      {!shown && <p class="hint">It is shown once the errors of shape are mended.</p>}
      <div id={STAGE_ID} />
    </section>
  );
}

function isTheme(name: string): name is Theme {
  return Object.hasOwn(themes, name);
}
