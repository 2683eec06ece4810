import { roomMessages as ar } from './ar/room.ts';
import { roomMessages as de } from './de/room.ts';
import { roomMessages as en, type RoomMessages } from './en/room.ts';
import { roomMessages as es } from './es/room.ts';
import { roomMessages as fr } from './fr/room.ts';
import { roomMessages as it } from './it/room.ts';
import type { Language } from './languages.ts';
import { roomMessages as pl } from './pl/room.ts';
import { roomMessages as pt } from './pt/room.ts';
import { roomMessages as tr } from './tr/room.ts';
import { roomMessages as uk } from './uk/room.ts';
import { roomMessages as vi } from './vi/room.ts';
import { roomMessages as zh } from './zh/room.ts';

/** For the Worker. Apart from the other catalogues, which the studio takes into a browser all at once. */
export const roomCatalogues: Record<Language, RoomMessages> = { en, vi, ar, es, fr, de, it, pt, pl, uk, tr, zh };
