import { roomMessages as ar } from './ar/room.ts';
import { roomMessages as en, type RoomMessages } from './en/room.ts';

/** The languages that the live room speaks; the first one is for everybody else. */
export const roomLanguages = ['en', 'ar'] as const;

export type RoomLanguage = (typeof roomLanguages)[number];

/** For the Worker; a browser gets the one that it needs. */
export const roomCatalogues: Record<RoomLanguage, RoomMessages> = { en, ar };
