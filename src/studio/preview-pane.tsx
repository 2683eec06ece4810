import { catalogues, type Language, languages, type Theme } from '../widget/index.ts';
import type { Studio } from './studio-context.ts';

/** The id of the element in whose shadow root the preview stands. */
export const STAGE_ID = 'stage';

const themes: Record<Theme, string> = { auto: 'as the device', light: 'light', dark: 'dark' };

/** The pack as its readers will see it, in a language and a look that can be chosen. */
export function PreviewPane({ studio: { state, act } }: { studio: Studio }) {
  const { language, theme, shown } = state;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <div class="row">
        <div class="field">
          <label for="preview-language">Interface language</label>
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
