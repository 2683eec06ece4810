import { drawLetters } from './letters.ts';

const KEY_BYTES = 32;

/** A 256-bit key, in base64url. */
export function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** 100 bits, to be written down on paper. */
export function drawRecoveryCode(): string {
  return Array.from({ length: 4 }, () => drawLetters(5)).join('-');
}

/** A recovery code as it was drawn, whatever became of its case and hyphens. */
export function foldRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}

/** SHA-256, in hexadecimal: all that is ever stored of a secret. */
export async function digestOf(secret: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the same time wherever two digests differ. */
export function isSameDigest(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}

/** What chance in a room derives from: 32 hexadecimal digits. */
export function drawSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
