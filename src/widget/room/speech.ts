import type { LaterMessages, Messages, RoomMessages } from '../messages/index.ts';

/** All the words that a page of the room speaks with. */
export interface Speech {
  messages: Messages;
  laterMessages: LaterMessages;
  words: RoomMessages;
}

/** The words for a refusal; for one that nobody should meet, that nothing was done. */
export function tellRefusal({ refusals, notDone }: RoomMessages, code: string): string {
  const told: Readonly<Record<string, string>> = refusals;
  return Object.hasOwn(told, code) ? (told[code] ?? notDone) : notDone;
}

/** A share as the language writes it, without decimals. */
export function percent({ locale }: Messages, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
