import type { Room, StudentId } from '../state/room.ts';

/** What the names of everybody else look like. */
export function looksInUse({ students }: Room, except: StudentId): Set<string> {
  const looks = new Set<string>();
  for (const { id, look } of students.values()) if (id !== except && look !== null) looks.add(look);
  return looks;
}
