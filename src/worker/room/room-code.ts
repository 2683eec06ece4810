import { drawLetters, LETTERS } from './letters.ts';

/** What a class types to come in. */
export type RoomCode = string & { readonly brand: 'RoomCode' };

const FREE_LETTERS = 6;

export async function drawRoomCode(roomKey: string): Promise<RoomCode> {
  const free = drawLetters(FREE_LETTERS);
  return `${free}${await checkLetter(free, roomKey)}` as RoomCode;
}

/** The code in what somebody typed, in either case, with spaces or hyphens; `null`: no room can have that code. */
export async function readRoomCode(typed: string, roomKey: string): Promise<RoomCode | null> {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  const isShaped = code.length === FREE_LETTERS + 1 && [...code].every((letter) => LETTERS.includes(letter));
  if (!isShaped) return null;
  const check = await checkLetter(code.slice(0, FREE_LETTERS), roomKey);
  return code.endsWith(check) ? (code as RoomCode) : null;
}

/** Who does not know the key cannot tell which of the 32 it is, so that of 32 guesses 31 wake no room. */
async function checkLetter(free: string, roomKey: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(roomKey), algorithm, false, ['sign']);
  const [first = 0] = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(free)));
  return LETTERS[first % LETTERS.length] as string;
}
