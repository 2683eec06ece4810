import type { ComponentChildren } from 'preact';
import { questionName } from '../../pack/index.ts';
import type { HostView as View } from '../../room/index.ts';
import { packTextOf } from '../pack-text.ts';
import type { ClassContext } from './class-context.ts';
import { ClassGrid } from './class-grid.tsx';
import { ClassStep } from './class-step.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { movesNow } from './host-moves.ts';
import { JoinCard } from './join-card.tsx';
import { LinkNote } from './link-note.tsx';
import { PeopleList } from './people-list.tsx';
import { Reasons } from './reasons.tsx';
import { ReportView } from './report-view.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Sure } from './sure.tsx';

const HOUR_MILLIS = 3_600_000;
const MINUTE_MILLIS = 60_000;

/** The teacher's page. */
export function HostPage({ room }: { room: ClassContext }) {
  const { state, speech } = room;
  const { view, link } = state;
  return (
    <div class="readback room host">
      <p class="spoken" role="status">
        {state.spoken}
      </p>
      <HostBody room={room} view={view?.role === 'host' ? view : null} />
      {link === null && !state.isDeleted && <Recover room={room} />}
      {state.notice && !view && <p class="notice">{state.notice}</p>}
      {state.isDeleted && (
        <Alone room={room}>
          <p class="lead">{speech.words.deleted}</p>
        </Alone>
      )}
    </div>
  );
}

function HostBody({ room, view }: { room: ClassContext; view: View | null }) {
  const { state, speech } = room;
  const { words } = speech;
  const { link } = state;
  const note = link && <LinkNote link={link} speech={speech} />;
  if (state.isDeleted) return null;
  if (!view || link?.name === 'over') return link && <Alone room={room}>{note}</Alone>;
  if (state.report) return <ReportView room={room} report={state.report} />;
  return (
    <>
      {note}
      <header>
        <p class="count">{words.host}</p>
        <h1 {...packTextOf(view, speech.messages)}>{view.title}</h1>
      </header>
      {view.phase === 'lobby' && <JoinCard room={room} />}
      <div>
        <Controls room={room} view={view} />
        {state.notice && <p class="notice">{state.notice}</p>}
        <ClassStep room={room} view={view} />
        <HostOnly room={room} view={view} />
        <WorkKeys room={room} view={view} />
      </div>
      <div class="folds">
        {state.recovery && <RecoveryNote room={room} view={view} recovery={state.recovery} />}
        <ClassGrid room={room} view={view} />
        {view.phase !== 'ended' && <PeopleList room={room} />}
        {view.phase !== 'ended' && <SettingsForm room={room} view={view} />}
      </div>
      <Doors room={room} view={view} />
      <Deletion room={room} view={view} />
    </>
  );
}

/** What is left to say where there is no class to show. */
function Alone({ room: { speech }, children }: { room: ClassContext; children: ComponentChildren }) {
  return (
    <header>
      <h1>{speech.words.host}</h1>
      {children}
    </header>
  );
}

/** On a device that has no key: the code that was noted when the room was made. */
function Recover({ room: { speech, act } }: { room: ClassContext }) {
  const { words } = speech;
  return (
    <form
      class="recover"
      onSubmit={(event) => {
        event.preventDefault();
        act({ type: 'recover', code: String(new FormData(event.currentTarget).get('recovery') ?? '') });
      }}
    >
      <h1>{words.host}</h1>
      <p>{words.noKey}</p>
      <label>
        {words.recoveryCode} <input type="text" name="recovery" required autocomplete="off" maxLength={40} />
      </label>{' '}
      <button type="submit">{words.openRoom}</button>
    </form>
  );
}

/** Once the lesson has begun it is folded: the class may be looking on. */
function RecoveryNote({ room: { speech, act }, view, recovery }: { room: ClassContext; view: View; recovery: string }) {
  const { words } = speech;
  return (
    <details class="recovery" open={view.phase === 'lobby'}>
      <summary>{words.recoveryCode}</summary>
      <p class="big-code">{recovery}</p>
      <p>{words.writeDown}</p>
      <button type="button" class="quiet" onClick={() => act({ type: 'noted' })}>
        {words.noted}
      </button>
    </details>
  );
}

function Controls({ room: { speech, act }, view }: { room: ClassContext; view: View }) {
  const { words } = speech;
  const earlier = view.outline.filter(
    ({ isRevealed, isSkipped, question }) => isRevealed && !isSkipped && question !== view.stem?.id,
  );
  const mayLookBack = ['read', 'locked', 'reveal', 'discuss'].includes(view.phase);
  return (
    <>
      <div class="row controls">
        {movesNow(view).map((what, index) =>
          what === 'skip' && view.phase !== 'read' ? (
            <Sure
              key={`skip ${view.seq}`}
              label={words.moves.skip}
              question={words.skipSure}
              onYes={() => act({ type: 'do', what })}
            />
          ) : (
            <button
              key={what}
              type="button"
              class={index === 0 ? '' : 'quiet'}
              onClick={() => act({ type: 'do', what })}
            >
              {words.moves[what]}
            </button>
          ),
        )}
        {view.phase !== 'lobby' && view.phase !== 'ended' && (
          // It is folded again by the next step.
          <Sure
            key={`end ${view.seq}`}
            label={words.moves.end}
            question={words.endSure}
            onYes={() => act({ type: 'do', what: 'end' })}
          />
        )}
        {view.phase === 'ended' && (
          <button type="button" onClick={() => act({ type: 'report' })}>
            {words.showReport}
          </button>
        )}
      </div>
      {mayLookBack && earlier.length > 0 && (
        <p class="row">
          {words.moves.back}
          {earlier.map(({ question }) => (
            <button
              key={question}
              type="button"
              class="link"
              onClick={() => act({ type: 'do', what: 'back', question })}
            >
              {view.outline.findIndex((entry) => entry.question === question) + 1}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** What the class must not see yet: how the votes stand, and what is right. */
function HostOnly({ room: { speech, parts }, view }: { room: ClassContext; view: View }) {
  const { messages, words } = speech;
  const { phase, reveal, distribution } = view;
  if (!reveal || phase === 'reveal') return null;
  const packText = packTextOf(view, messages);
  return (
    <details>
      <summary>{words.keyAndReasons}</summary>
      <p class="count">{words.onlyYou}</p>
      {distribution && (
        <DistributionChart
          speech={speech}
          packText={packText}
          distribution={distribution}
          firstVote={view.firstVote}
          showsKey
        />
      )}
      <Reasons speech={speech} packText={packText} parts={parts} reveal={reveal} />
    </details>
  );
}

/** Where everybody works alone: what is right in each question, to be looked up while walking from desk to desk. */
function WorkKeys({ room: { speech, parts }, view }: { room: ClassContext; view: View }) {
  if (!view.work) return null;
  const { questions, reveals } = view.work;
  const packText = packTextOf(view, speech.messages);
  return (
    <section class="step">
      <h2>{speech.words.keyAndReasons}</h2>
      {view.phase === 'work' && <p class="count">{speech.words.onlyYou}</p>}
      {questions.map((question, index) => {
        const reveal = reveals[question.id];
        return (
          reveal && (
            <details key={question.id}>
              <summary>
                {index + 1}. <span {...packText}>{questionName(question)}</span>
              </summary>
              <Reasons speech={speech} packText={packText} parts={parts} reveal={reveal} />
            </details>
          )
        );
      })}
    </section>
  );
}

function Doors({ room: { speech, act, keys, code }, view }: { room: ClassContext; view: View }) {
  const { words } = speech;
  return (
    <div class="row">
      {keys?.screen && (
        <a href={`/screen/${code}${location.search}#${keys.screen}`} target="_blank" rel="noopener">
          {words.projector}
        </a>
      )}
      {view.phase !== 'ended' && (
        <button type="button" class="quiet" onClick={() => act({ type: 'door', open: !view.isDoorOpen })}>
          {view.isDoorOpen ? words.door.close : words.door.open}
        </button>
      )}
      {!view.isDoorOpen && view.phase !== 'ended' && <span>{words.doorClosed}</span>}
      {view.phase !== 'lobby' && view.phase !== 'ended' && (
        <button type="button" class="quiet" onClick={() => act({ type: 'report' })}>
          {words.showReport}
        </button>
      )}
    </div>
  );
}

function Deletion({ room: { speech, act, state }, view }: { room: ClassContext; view: View }) {
  const { words } = speech;
  const leftMillis = Math.max(0, view.purgeAt - state.nowMillis);
  const left =
    leftMillis >= 2 * HOUR_MILLIS
      ? words.hours(Math.floor(leftMillis / HOUR_MILLIS))
      : words.minutes(Math.ceil(leftMillis / MINUTE_MILLIS));
  return (
    <footer>
      <p>{words.deletedIn(left)}</p>
      <Sure label={words.deleteNow} question={words.deleteSure} onYes={() => act({ type: 'delete' })} />
    </footer>
  );
}
