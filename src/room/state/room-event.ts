import type { QuestionId } from '../../pack/index.ts';
import type { HostMove } from './host-move.ts';
import type { StudentId, TimeFactor } from './room.ts';
import type { SettingsChange } from './settings.ts';

/** What can happen in a room. `draw` is chance: any whole number from 0 to 2³² − 1. */
export type RoomEvent = { atMillis: number } & (
  | { type: 'joined'; student: StudentId; name?: string; seat?: number; draw: number }
  | { type: 'returned'; student: StudentId }
  | { type: 'left'; student: StudentId }
  /** Without a name: two other words, please. */
  | { type: 'named'; student: StudentId; name?: string; draw: number }
  | { type: 'ready'; student: StudentId }
  | { type: 'timeChosen'; student: StudentId; factor: TimeFactor }
  | { type: 'answered'; student: StudentId; question: QuestionId; round: number; answer: unknown; clientId: string }
  | { type: 'moved'; what: HostMove; question?: QuestionId; expectSeq: number }
  | { type: 'renamed'; student: StudentId; name: string }
  | { type: 'approved' | 'hidden' | 'removed'; student: StudentId }
  | { type: 'doorSet'; isOpen: boolean }
  | { type: 'settingsChanged'; changes: SettingsChange }
  /** Nobody did anything, but time went by. */
  | { type: 'timePassed' }
);

export type RoomEventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>;
