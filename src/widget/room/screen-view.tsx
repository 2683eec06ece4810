import { packTextOf } from '../pack-text.ts';
import type { ClassContext } from './class-context.ts';
import { ClassStep } from './class-step.tsx';
import { JoinCard } from './join-card.tsx';
import { LinkNote } from './link-note.tsx';

/** The projector: what everybody may see, large, and nothing to press. */
export function ScreenPage({ room }: { room: ClassContext }) {
  const { state, speech } = room;
  const { view, link } = state;
  if (!view || link?.name === 'over') {
    return (
      <div class="readback room screen">
        <header>
          <h1 {...(view && packTextOf(view, speech.messages))}>{view?.title ?? speech.words.host}</h1>
        </header>
        {link ? <LinkNote link={link} speech={speech} /> : <p class="notice">{speech.words.noKey}</p>}
      </div>
    );
  }
  return (
    <div class="readback room screen">
      {link && <LinkNote link={link} speech={speech} />}
      <header>
        <h1 {...packTextOf(view, speech.messages)}>{view.title}</h1>
      </header>
      {view.phase === 'lobby' && <JoinCard room={room} />}
      <div>
        <ClassStep room={room} view={view} />
        {view.role === 'screen' && view.phase === 'lobby' && view.names.length > 0 && (
          <ul class="names">
            {view.names.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
      {view.phase !== 'lobby' && view.phase !== 'ended' && (
        <footer>{speech.words.joinAt(new URL(room.joinUrl).host + new URL(room.joinUrl).pathname)}</footer>
      )}
    </div>
  );
}
