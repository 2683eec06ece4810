import type {
  HostMove,
  HostView,
  Person,
  RoomReport,
  ScreenView,
  SettingsChange,
  StudentId,
  TimeFactor,
} from '../../room/index.ts';
import type { WidgetParts } from '../widget-context.ts';
import type { Link } from './room-connection.ts';
import type { ClassKeys } from './room-keys.ts';
import type { Speech } from './speech.ts';

export type ClassView = HostView | ScreenView;

/** A row of the grid, with whether the device is connected, once the room has said so. */
export type PersonHere = Person & { isHere?: boolean };

export interface ClassState {
  /** `null`: there is no key to come in with. */
  link: Link | null;
  view: ClassView | null;
  people: readonly PersonHere[];
  /** The recovery code, until the teacher has noted it. */
  recovery: string | null;
  report: RoomReport | null;
  isDeleted: boolean;
  notice: string | null;
  spoken: string;
  /** The server's time, as far as it is known here. */
  nowMillis: number;
}

export interface ClassContext {
  speech: Speech;
  parts: WidgetParts;
  code: string;
  /** Where students join, with its origin. */
  joinUrl: string;
  keys: ClassKeys | null;
  state: ClassState;
  act(wish: ClassWish): void;
}

export type ClassWish =
  | { type: 'do'; what: HostMove; question?: string }
  | { type: 'door'; open: boolean }
  | { type: 'settings'; changes: SettingsChange }
  | { type: 'student'; who: StudentId; what: 'hide' | 'remove' | 'approve' }
  | { type: 'rename'; who: StudentId; name: string }
  | { type: 'time'; who: StudentId; factor: TimeFactor }
  | { type: 'noted' }
  | { type: 'recover'; code: string }
  | { type: 'report' }
  | { type: 'closeReport' }
  | { type: 'save'; format: 'csv' | 'json' }
  | { type: 'delete' };
