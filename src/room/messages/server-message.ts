import type { RefusalCode } from '../refusal.ts';
import type { Distribution } from '../view/distribution.ts';
import type { Counts, Person, Role, RoomView } from '../view/room-view.ts';

/** What the server sends. `id` is the request's own, where it had one. */
export type ServerMessage = { v: 1 } & (
  | { t: 'ok'; id?: string }
  | { t: 'err'; id?: string; code: RefusalCode; retryMillis?: number }
  | { t: 'welcome'; id?: string; role: Role; now: number; state: RoomView }
  | { t: 'state'; state: RoomView }
  /** `distribution` is the host's alone, who watches it grow. */
  | { t: 'count'; seq: number; counts: Counts; distribution?: Distribution | null }
  | { t: 'people'; seq: number; people: (Person & { isHere: boolean })[] }
  | { t: 'closed'; why: ClosedWhy }
);

export type ClosedWhy = 'replaced' | 'removed' | 'ended' | 'purged';

/** After the first three a client stays away; after any other close it comes back. */
export const closeCodes = {
  replaced: 4001,
  removed: 4003,
  ended: 4010,
  done: 1000,
  refused: 1008,
  tooLarge: 1009,
} as const;
