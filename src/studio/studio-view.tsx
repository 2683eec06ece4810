import { ArticleGiven, BeginForm } from './article-form.tsx';
import { FindingsList } from './findings-list.tsx';
import { PackForm } from './form/pack-form.tsx';
import { PreviewPane } from './preview-pane.tsx';
import type { Studio } from './studio-context.ts';
import { Tools } from './tools.tsx';

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
            <ArticleGiven studio={studio} article={article} />
            <PackForm studio={studio} pack={history.present} />
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
