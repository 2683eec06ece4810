import type { RefusalCode } from '../refusal.ts';
import type { StudentId } from '../state/room.ts';
import type { RoomEvent } from '../state/room-event.ts';
import type { Role, Viewer } from '../view/room-view.ts';
import type { ClientRequest } from './client-message.ts';

type RequestType = ClientRequest['t'];

/** Who may send what, once they have said who they are. */
const mayAsk: Record<RequestType, readonly Role[]> = {
  answer: ['student'],
  name: ['student'],
  ready: ['student'],
  time: ['student'],
  bye: ['student'],
  do: ['host'],
  student: ['host'],
  door: ['host'],
  settings: ['host'],
  purge: ['host'],
};

/** The moment at which a message arrived; `draw` is chance, as events have it. */
export interface Arrival {
  atMillis: number;
  draw: number;
}

/** What a message makes happen; `purge` is no event, since nothing is left afterwards. */
export function messageEvent(
  message: ClientRequest,
  sender: Viewer,
  { atMillis, draw }: Arrival,
): RoomEvent | RefusalCode | 'purge' {
  if (!mayAsk[message.t].includes(sender.role)) return 'not-allowed';
  if (sender.role === 'student') return studentEvent(message, sender.student, { atMillis, draw });
  switch (message.t) {
    case 'do': {
      const { what, question, expectSeq } = message;
      return { type: 'moved', what, expectSeq, atMillis, ...(question !== undefined && { question }) };
    }
    case 'door':
      return { type: 'doorSet', isOpen: message.open, atMillis };
    case 'settings': {
      const { v: _version, t: _type, id: _id, ...changes } = message;
      return { type: 'settingsChanged', changes, atMillis };
    }
    case 'student':
      return managedEvent(message, atMillis);
    case 'purge':
      return 'purge';
    default:
      return 'not-allowed';
  }
}

function studentEvent(
  message: ClientRequest,
  student: StudentId,
  { atMillis, draw }: Arrival,
): RoomEvent | RefusalCode {
  switch (message.t) {
    case 'answer': {
      const { question, round, answer, clientId } = message;
      return { type: 'answered', student, question, round, answer, clientId, atMillis };
    }
    case 'name':
      return { type: 'named', student, draw, atMillis, ...(message.name !== undefined && { name: message.name }) };
    case 'ready':
      return { type: 'ready', student, atMillis };
    case 'time':
      return { type: 'timeChosen', student, factor: message.factor, atMillis };
    case 'bye':
      return { type: 'left', student, atMillis };
    default:
      return 'not-allowed';
  }
}

function managedEvent(message: Extract<ClientRequest, { t: 'student' }>, atMillis: number): RoomEvent {
  const student = message.who;
  switch (message.what) {
    case 'rename':
      return { type: 'renamed', student, name: message.name, atMillis };
    case 'time':
      return { type: 'timeChosen', student, factor: message.factor, atMillis };
    case 'approve':
      return { type: 'approved', student, atMillis };
    case 'hide':
      return { type: 'hidden', student, atMillis };
    case 'remove':
      return { type: 'removed', student, atMillis };
  }
}
