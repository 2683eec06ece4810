import type { RoomObject } from './room-object.ts';

type Id = { readonly brand: 'DurableObjectId' };

/** A room's object, from wherever in the world it is asked. */
export type RoomStub = Pick<RoomObject, 'create' | 'ask' | 'look' | 'report' | 'purge' | 'fetch'>;

/** The binding of the rooms' objects, as far as we use it. */
export interface RoomNamespace {
  idFromName(name: string): Id;
  get(id: Id): RoomStub;
}
