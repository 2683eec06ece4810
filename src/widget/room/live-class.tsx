import { render } from 'preact';
import type { HostView, RoomReport, ServerMessage } from '../../room/index.ts';
import { allParts } from '../all-parts.ts';
import { browserMachine } from './browser-machine.ts';
import type { ClassState, ClassView, ClassWish } from './class-context.ts';
import { fitScreen } from './fit-screen.ts';
import { HostPage } from './host-view.tsx';
import { describeLink } from './link-note.tsx';
import { type Answered, type Link, RoomConnection } from './room-connection.ts';
import { type ClassKeys, makeKey, storeKeys, takeKeys } from './room-keys.ts';
import { ScreenPage } from './screen-view.tsx';
import { type Speech, tellRefusal } from './speech.ts';

const TICK_MILLIS = 1_000;

function withCounts(view: ClassView, { counts, distribution }: ServerMessage & { t: 'count' }): ClassView {
  return { ...view, counts, ...(distribution !== undefined && { distribution }) };
}

/** The teacher's page or the projector at work. */
export function startClass(root: Element, role: 'host' | 'screen', code: string, speech: Speech): void {
  const { words } = speech;
  const parts = allParts(speech.laterMessages);
  const joinUrl = `${location.origin}/room/${code}${location.search}`;
  let keys = takeKeys(role, code);
  let connection: RoomConnection | null = null;
  let aheadMillis = 0;
  let state: ClassState = {
    link: null,
    view: null,
    people: [],
    recovery: keys?.recovery ?? null,
    report: null,
    isDeleted: false,
    notice: null,
    spoken: '',
    nowMillis: Date.now(),
  };

  function change(changes: Partial<ClassState>) {
    state = { ...state, ...changes };
    const room = { speech, parts, code, joinUrl, keys, state, act };
    render(role === 'host' ? <HostPage room={room} /> : <ScreenPage room={room} />, root);
    if (changes.view || changes.link) fitWall();
  }

  function fitWall() {
    const shown = root.firstElementChild;
    if (role === 'screen' && shown instanceof HTMLElement) fitScreen(shown);
  }

  function connect(to: ClassKeys, recover?: string) {
    keys = to;
    const { key } = to;
    connection = new RoomConnection({ machine: browserMachine(code, key), key, onLink, hear });
    connection.start(recover === undefined ? {} : { recover });
  }

  function onLink(link: Link) {
    if (link.name === 'refused') {
      const notice = tellRefusal(words, link.code);
      return change({ link: null, view: null, notice, spoken: notice });
    }
    change({ link, spoken: describeLink(link, words) ?? '' });
  }

  function hear(message: ServerMessage) {
    const { view } = state;
    switch (message.t) {
      case 'welcome':
      case 'state':
        return message.state.role === 'student' ? undefined : see(message.state);
      case 'count':
        return view && message.seq >= view.seq ? change({ view: withCounts(view, message) }) : undefined;
      case 'people':
        return change({ people: message.people });
      case 'closed':
        return message.why === 'purged' ? change({ isDeleted: true }) : undefined;
    }
  }

  function see(view: ClassView) {
    const isStale = state.view !== null && view.seq < state.view.seq;
    if (isStale) return;
    aheadMillis = view.now - Date.now();
    if (keys && role === 'host') storeKeys(role, code, keys.key, keys.screen);
    change({ view, nowMillis: view.now, ...(view.role === 'host' && { people: withPresence(view) }) });
  }

  /** Who is here is told apart from the view. */
  function withPresence({ people }: HostView): ClassState['people'] {
    const known = new Map(state.people.map(({ id, isHere }) => [id, isHere]));
    return people.map((person) => ({ ...person, isHere: known.get(person.id) ?? true }));
  }

  async function ask(message: { t: string } & Record<string, unknown>): Promise<Answered> {
    const answer = (await connection?.ask(message)) ?? { t: 'lost' as const };
    const notice = answer.t === 'ok' ? null : answer.t === 'lost' ? words.waiting : tellRefusal(words, answer.code);
    change({ notice, ...(notice && { spoken: notice }) });
    return answer;
  }

  function act(wish: ClassWish) {
    switch (wish.type) {
      case 'do': {
        const { what, question } = wish;
        const expectSeq = state.view?.seq ?? 0;
        return void ask({ t: 'do', what, expectSeq, ...(question !== undefined && { question }) });
      }
      case 'door':
        return void ask({ t: 'door', open: wish.open });
      case 'settings':
        return void saveSettings(wish.changes);
      case 'student':
        return void ask({ t: 'student', who: wish.who, what: wish.what });
      case 'rename':
        return void ask({ t: 'student', who: wish.who, what: 'rename', name: wish.name });
      case 'time':
        return void ask({ t: 'student', who: wish.who, what: 'time', factor: wish.factor });
      case 'noted':
        return change({ recovery: null });
      case 'recover':
        return connect({ key: makeKey(32), screen: null, recovery: null }, wish.code);
      case 'report':
        return void showReport();
      case 'closeReport':
        return change({ report: null });
      case 'save':
        return void saveReport(wish.format);
      case 'delete':
        return void deleteRoom();
    }
  }

  async function saveSettings(changes: object) {
    const answer = await ask({ t: 'settings', ...changes });
    if (answer.t === 'ok') change({ spoken: words.saved, notice: words.saved });
  }

  async function deleteRoom() {
    const answer = await connection?.ask({ t: 'purge' });
    if (answer?.t === 'err') return change({ notice: tellRefusal(words, answer.code) });
    connection?.stop();
    change({ isDeleted: true, view: null, link: null, spoken: words.deleted });
  }

  async function fetchReport(format: 'csv' | 'json'): Promise<Response | null> {
    const headers = { Authorization: `Bearer ${keys?.key}` };
    const response = await fetch(`/api/v1/rooms/${code}/report?format=${format}`, { headers }).catch(() => null);
    if (response?.ok) return response;
    change({ notice: words.notDone, spoken: words.notDone });
    return null;
  }

  async function showReport() {
    const response = await fetchReport('json');
    if (!response) return;
    const report: RoomReport = await response.json();
    change({ report });
    document.getElementById('report')?.focus();
  }

  async function saveReport(format: 'csv' | 'json') {
    const response = await fetchReport(format);
    if (!response) return;
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = `${state.report?.pack ?? code}.${format}`;
    link.click();
    // Not before the browser has begun to read it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  function tick() {
    if (state.view) change({ nowMillis: Date.now() + aheadMillis });
    setTimeout(tick, TICK_MILLIS);
  }

  root.replaceChildren();
  change({});
  if (keys) connect(keys);
  addEventListener('resize', fitWall);
  addEventListener('online', () => connection?.wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection?.wake();
  });
  tick();
}
