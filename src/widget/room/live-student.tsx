import { render } from 'preact';
import type { QuestionId } from '../../pack/index.ts';
import type { ServerMessage, StudentView } from '../../room/index.ts';
import { allParts } from '../all-parts.ts';
import { screenOf } from '../parts.ts';
import { describeMissing } from '../quiz/missing.ts';
import { askedQuestion, isAnswerable } from './asked-question.ts';
import { browserMachine } from './browser-machine.ts';
import { describeLink } from './link-note.tsx';
import { readAloud } from './read-aloud.ts';
import { type JoinWish, type Link, RoomConnection } from './room-connection.ts';
import { JOIN_FIELD } from './room-ids.ts';
import { dropStudentKey, loadStudentKey, makeKey, storeStudentKey } from './room-keys.ts';
import { type Speech, tellRefusal } from './speech.ts';
import { formId, newStudent, type Pending, type StudentState, type StudentWish } from './student-context.ts';
import { fieldsOf } from './student-question.tsx';
import { StudentPage } from './student-view.tsx';
import { timeMark } from './time-mark.ts';

const TICK_MILLIS = 500;
const RETRY_MILLIS = 1_000;

/** A student's page at work: one connection, one state, shown anew after each change. */
export function startStudent(root: Element, code: string, speech: Speech): void {
  const { messages, words } = speech;
  const parts = allParts(speech.laterMessages);
  const keptKey = loadStudentKey(code);
  const key = keptKey ?? makeKey(16);
  const connection = new RoomConnection({ machine: browserMachine(code, key), key, onLink, hear });
  let aheadMillis = 0;
  let isSending = false;
  let state: StudentState = newStudent(Date.now());

  function change(changes: Partial<StudentState>) {
    state = { ...state, ...changes };
    render(<StudentPage room={{ speech, parts, code, state, act }} />, root);
  }

  function onLink(link: Link) {
    if (link.name === 'refused') return refused(link);
    if (link.name === 'over' && link.why !== 'replaced') dropStudentKey(code);
    change({ link, spoken: describeLink(link, words) ?? '' });
    if (link.name === 'live') void send();
  }

  /** Not let in: what is missing is asked for, where it can be given. */
  function refused(link: Link & { name: 'refused' }) {
    const { code: why } = link;
    const asked = why.startsWith('name-') ? 'name' : why.startsWith('seat-') ? 'seat' : state.asked;
    const isFirst = why === 'name-needed' || why === 'seat-needed' || (why === 'unknown-key' && keptKey !== null);
    const notice = isFirst ? null : tellRefusal(words, why);
    change({ link: null, view: null, asked, notice, spoken: notice ?? '' });
    if (asked !== 'nothing') root.querySelector('input')?.focus();
  }

  function hear(message: ServerMessage) {
    if (message.t === 'welcome' || message.t === 'state') {
      if (message.state.role === 'student') see(message.state);
    }
  }

  function see(view: StudentView) {
    const before = state.view;
    storeStudentKey(code, key);
    aheadMillis = view.now - Date.now();
    const isNewStep = before?.phase !== view.phase || before.stem?.id !== view.stem?.id || before.round !== view.round;
    const { pending } = state;
    const isLate = pending !== null && !canStillCome(view, pending);
    change({
      view,
      nowMillis: view.now,
      pending: isLate ? null : pending,
      // What stands in the controls of a question belongs to one vote on it.
      fields: isNewStep && view.phase !== 'work' ? new Map() : state.fields,
      acknowledged: view.phase === 'work' ? state.acknowledged : state.acknowledged.filter(isInHand(view)),
      notice: isLate ? words.dropped : isNewStep ? null : state.notice,
      noticeAt: isNewStep ? null : state.noticeAt,
      spoken: isLate ? words.dropped : isNewStep ? describeStep(view) : state.spoken,
    });
  }

  function describeStep(view: StudentView): string {
    switch (view.phase) {
      case 'lobby':
        return words.inLobby;
      case 'read':
        return `${view.stem?.prompt ?? ''} ${words.readFirst}`;
      case 'open':
        return [view.stem?.prompt, view.you.endsAt && words.timeLeft(secondsLeft(view))].filter(Boolean).join(' ');
      case 'locked':
        return words.locked;
      case 'discuss':
        return words.discuss;
      case 'reveal': {
        const mark = view.you.answers.find(({ round }) => round === view.round)?.mark;
        return `${mark ? messages.verdicts[mark.verdict] : ''} ${view.reveal?.explanation ?? ''}`;
      }
      case 'work':
      case 'review':
        return words.selfPaced;
      case 'ended':
        return words.over.ended;
    }
  }

  const secondsLeft = ({ you: { endsAt }, now }: StudentView) => Math.ceil(((endsAt ?? now) - now) / 1000);

  function act(wish: StudentWish) {
    switch (wish.type) {
      case 'join':
        return join(wish);
      case 'give':
        return give(wish.question);
      case 'move':
        change({ fields: new Map([...state.fields, [wish.question, wish.fields]]), spoken: wish.spoken });
        return void (wish.focus && document.getElementById(wish.focus)?.focus());
      case 'rename':
        return void ask({ t: 'name' });
      case 'ready':
        return void ask({ t: 'ready' });
      case 'time':
        return void ask({ t: 'time', factor: wish.factor });
      case 'larger':
        return change({ isLarger: !state.isLarger });
      case 'read':
        return readAloud(wish.text, state.view?.language ?? messages.language);
      case 'leave':
        return void leave();
    }
  }

  function join({ name, seat }: { name: string; seat: string }) {
    const wish: JoinWish = {
      ...(state.asked === 'name' && { name }),
      ...(state.asked === 'seat' && { seat: Number(seat) }),
    };
    change({ notice: null });
    connection.start({ join: wish });
  }

  async function leave() {
    await connection.ask({ t: 'bye' });
    dropStudentKey(code);
    connection.stop();
    location.assign(location.pathname);
  }

  async function ask(message: { t: string } & Record<string, unknown>) {
    const answer = await connection.ask(message);
    if (answer.t === 'err')
      change({ notice: tellRefusal(words, answer.code), noticeAt: null, spoken: tellRefusal(words, answer.code) });
  }

  function give(id: QuestionId) {
    const { view } = state;
    const form = document.getElementById(formId(id));
    const question = view?.work?.questions.find((each) => each.id === id) ?? view?.question;
    if (!view || !question || question.id !== id || !isAnswerable(question) || !(form instanceof HTMLFormElement))
      return;
    const asked = askedQuestion(question);
    const screen = screenOf(parts, asked);
    if (!screen) return;
    const fields = fieldsOf(form);
    const { answer, missing } = screen.rules.readFields(asked, fields);
    if (answer === null || missing.length > 0) {
      const notice = describeMissing(messages, asked, screen, missing);
      return change({ notice, noticeAt: id, spoken: notice });
    }
    const pending: Pending = { question: id, round: view.round ?? 1, answer, clientId: makeKey(16) };
    change({ pending, notice: null, noticeAt: null, fields: new Map([...state.fields, [id, fields]]) });
    void send();
  }

  /** Sends what waits; what got no answer is sent again when the room is back, under the same name. */
  async function send(): Promise<void> {
    const { pending } = state;
    if (!pending || isSending || state.link?.name !== 'live') return;
    isSending = true;
    const answer = await connection.ask({ t: 'answer', ...pending });
    isSending = false;
    if (state.pending !== pending) return send();
    if (answer.t === 'ok') {
      const acknowledged = [...state.acknowledged.filter(({ question }) => question !== pending.question), pending];
      return change({ pending: null, acknowledged, spoken: words.answerIn });
    }
    if (answer.t === 'lost' || answer.code === 'slow') {
      setTimeout(() => void send(), answer.t === 'err' ? (answer.retryMillis ?? RETRY_MILLIS) : RETRY_MILLIS);
      return;
    }
    const notice = tellRefusal(words, answer.code);
    change({ pending: null, notice, noticeAt: pending.question, spoken: notice });
  }

  function tick() {
    const { view, nowMillis } = state;
    const { endsAt = null, factor = 1 } = view?.you ?? {};
    const seconds = view?.settings.seconds ?? null;
    if (view && endsAt !== null && seconds !== null && factor !== 'off' && !view.isPaused) {
      const now = Date.now() + aheadMillis;
      const mark = timeMark(seconds * 1000 * factor, endsAt - nowMillis, endsAt - now);
      change({ nowMillis: now, ...(mark && { spoken: words.timeMarks[mark] }) });
    }
    setTimeout(tick, TICK_MILLIS);
  }

  const hasPressed = new URLSearchParams(location.search).has(JOIN_FIELD);
  root.replaceChildren();
  change({});
  if (keptKey) connection.start();
  else if (hasPressed) connection.start({ join: {} });
  addEventListener('online', () => connection.wake());
  // A browser finds its voices late.
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => change({}));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection.wake();
  });
  tick();
}

const isInHand = (view: StudentView) => (given: Pending) =>
  given.question === view.stem?.id && given.round === view.round;

/** Whether the room could still take the answer. */
function canStillCome(view: StudentView, pending: Pending): boolean {
  return view.phase === 'work' || (view.phase === 'open' && isInHand(view)(pending));
}
