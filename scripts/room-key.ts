import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The secret that room codes are signed with: `ROOM_KEY` where it is set, else the file's, which is made where it is missing. */
export async function keepRoomKey(file: string): Promise<string> {
  if (process.env.ROOM_KEY) return process.env.ROOM_KEY;
  const kept = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
