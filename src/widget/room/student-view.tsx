import type { StudentView as View } from '../../room/index.ts';
import { formatNumber } from '../messages/index.ts';
import { packTextOf } from '../pack-text.ts';
import { LinkNote } from './link-note.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { JOIN_FIELD } from './room-ids.ts';
import type { StudentContext } from './student-context.ts';
import { StudentQuestion } from './student-question.tsx';
import { Sure } from './sure.tsx';

/** The whole of a student's page, but for what stands around it. */
export function StudentPage({ room }: { room: StudentContext }) {
  const { state, speech } = room;
  const { view, link } = state;
  // Who has seen the end keeps the score; a question that nobody takes an answer to any more goes.
  const isOut = link?.name === 'over' && view?.phase !== 'ended';
  return (
    <div class={['readback room', view && 'live', state.isLarger && 'larger'].filter(Boolean).join(' ')}>
      <p class="spoken" role="status">
        {state.spoken}
      </p>
      {isOut && (
        <header>
          <h1>{speech.words.joinTitle}</h1>
        </header>
      )}
      {link && view?.phase !== 'ended' && <LinkNote link={link} speech={speech} />}
      {!isOut && (view ? <Lesson room={room} view={view} /> : <JoinForm room={room} />)}
    </div>
  );
}

/** Before the script has come, the button leads back here with a word for it. */
function JoinForm({ room: { speech, state, code, act } }: { room: StudentContext }) {
  const { words } = speech;
  return (
    <form
      class="join"
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        act({ type: 'join', name: String(fields.get('name') ?? ''), seat: String(fields.get('seat') ?? '') });
      }}
    >
      <h1>{words.joinTitle}</h1>
      <p class="big-code">{code}</p>
      {state.asked === 'name' && (
        <label>
          {words.yourName}
          <input type="text" name="name" maxLength={60} required autocomplete="off" />
        </label>
      )}
      {state.asked === 'seat' && (
        <label>
          {words.yourSeat}
          <input type="text" name="seat" inputMode="numeric" pattern="[0-9]+" required autocomplete="off" />
        </label>
      )}
      {state.notice && <p class="notice">{state.notice}</p>}
      <button type="submit" name={JOIN_FIELD} value="1">
        {words.join}
      </button>
      <p class="about">{words.noAccount}</p>
      <p class="unscripted">{words.needsScript}</p>
    </form>
  );
}

function Lesson({ room, view }: { room: StudentContext; view: View }) {
  const { speech } = room;
  return (
    <>
      <header>
        <h1 {...packTextOf(view, speech.messages)}>{view.title}</h1>
        <WhoAmI room={room} view={view} />
      </header>
      {view.isPaused && <p class="notice">{speech.words.paused}</p>}
      {room.state.notice && room.state.noticeAt === null && <p class="notice">{room.state.notice}</p>}
      <TimeLeft room={room} view={view} />
      <Step room={room} view={view} />
      {view.phase !== 'ended' && <Comfort room={room} view={view} />}
    </>
  );
}

function WhoAmI({ room: { speech, act }, view: { you, phase, settings } }: { room: StudentContext; view: View }) {
  const { words } = speech;
  const name = you.name ?? (you.seat === null ? null : words.seat(you.seat));
  const mayDraw = settings.names === 'dealt' && phase === 'lobby' && you.rerollsLeft > 0;
  return (
    <p class="by">
      {name && <span>{words.youAre(name)}</span>}
      {mayDraw && (
        <button type="button" class="link" onClick={() => act({ type: 'rename' })}>
          {words.otherName(you.rerollsLeft)}
        </button>
      )}
      {settings.names === 'free' && phase === 'lobby' && <span>{words.notSeenYet}</span>}
    </p>
  );
}

function TimeLeft({ room: { state, speech }, view }: { room: StudentContext; view: View }) {
  const { endsAt } = view.you;
  if (endsAt === null || view.isPaused) return null;
  const seconds = Math.max(0, Math.ceil((endsAt - state.nowMillis) / 1000));
  // What is to be heard of it is said at its marks alone.
  return (
    <p class="clock" aria-hidden="true">
      {speech.words.timeLeft(seconds)}
    </p>
  );
}

function Step({ room, view }: { room: StudentContext; view: View }) {
  const { speech, act } = room;
  const { messages, words } = speech;
  const { phase, stem, question, number, questions, reveal, you } = view;
  const shared = { room, number: number ?? 1, total: questions, round: view.round ?? 1 };
  switch (phase) {
    case 'lobby':
      return <p class="lead">{words.inLobby}</p>;
    case 'read':
      return (
        <section>
          <p class="count">{messages.questionOf(shared.number, questions)}</p>
          <h2 {...packTextOf(view, messages)}>{stem?.prompt}</h2>
          <p>{stem?.kind === 'recall' ? words.onPaper : words.readFirst}</p>
          {stem?.kind === 'recall' ? null : you.isReady ? (
            <p class="arrived">{words.readyNoted}</p>
          ) : (
            <button type="button" onClick={() => act({ type: 'ready' })}>
              {words.ready}
            </button>
          )}
          {stem && <ReadAloudButton room={room} text={stem.prompt} />}
        </section>
      );
    case 'open':
    case 'locked':
    case 'reveal':
    case 'discuss':
      return (
        <section>
          {phase === 'locked' && <p class="lead">{words.locked}</p>}
          {phase === 'discuss' && <p class="lead">{words.discuss}</p>}
          {question && (
            <StudentQuestion
              {...shared}
              key={`${question.id} ${shared.round} ${reveal !== null}`}
              question={question}
              isOpen={phase === 'open' && !view.isPaused}
              reveal={reveal}
            />
          )}
        </section>
      );
    case 'work':
    case 'review':
      return <Work room={room} view={view} />;
    case 'ended':
      return <Ended room={room} view={view} />;
  }
}

function Work({ room, view }: { room: StudentContext; view: View }) {
  const { words } = room.speech;
  const { questions = [], reveals = {} } = view.work ?? {};
  const isDone = questions.every(({ id }) => view.you.answers.some(({ question }) => question === id));
  return (
    <section>
      <p class="lead">{isDone ? words.finished : words.selfPaced}</p>
      {questions.map((question, index) => {
        const reveal = reveals[question.id] ?? view.you.reveals[question.id] ?? null;
        return (
          <StudentQuestion
            key={`${question.id} ${reveal !== null}`}
            room={room}
            question={question}
            number={index + 1}
            total={questions.length}
            round={1}
            isOpen={view.phase === 'work' && !view.isPaused && reveal === null}
            reveal={reveal}
          />
        );
      })}
    </section>
  );
}

function Ended({ room, view }: { room: StudentContext; view: View }) {
  const { messages, words } = room.speech;
  const { score } = view.you;
  const inWords = (value: number) => formatNumber(messages.locale, value);
  return (
    <section>
      <p class="lead">{words.over.ended}</p>
      {score && score.total > 0 && <p>{words.yourScore(inWords(score.score), inWords(score.total))}</p>}
    </section>
  );
}

/** What makes it easier for one student, and is nobody else's business. */
function Comfort({ room: { speech, state, act }, view }: { room: StudentContext; view: View }) {
  const { words } = speech;
  const factors = [1, 1.5, 2, 'off'] as const;
  return (
    <footer class="comfort">
      <button type="button" class="quiet" aria-pressed={state.isLarger} onClick={() => act({ type: 'larger' })}>
        {words.larger}
      </button>
      {view.settings.seconds !== null && (
        <label>
          {words.moreTime}{' '}
          <select
            onChange={({ currentTarget }) => {
              const factor = factors.find((each) => String(each) === currentTarget.value);
              if (factor) act({ type: 'time', factor });
            }}
          >
            {factors.map((factor) => (
              <option key={factor} value={factor} selected={factor === view.you.factor}>
                {words.times[factor]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Sure label={words.leave} question={words.leaveSure} onYes={() => act({ type: 'leave' })} />
    </footer>
  );
}
