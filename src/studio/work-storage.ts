import { type KeptWork, readWork, writeWork } from './document/kept-work.ts';

/** Under which name this browser keeps the work, on our own origin. */
const STUDIO_KEY = 'readback:studio';

/** What this browser keeps; `null` where it keeps nothing, or nothing that can be read. */
export function loadWork(): KeptWork | null {
  try {
    return readWork(localStorage.getItem(STUDIO_KEY) ?? '');
  } catch {
    return null;
  }
}

/** Whether the work could be kept: not where storage is forbidden or full. `null`: nothing stays behind. */
export function storeWork(work: KeptWork | null): boolean {
  try {
    if (work === null) localStorage.removeItem(STUDIO_KEY);
    else localStorage.setItem(STUDIO_KEY, writeWork(work));
    return true;
  } catch {
    return false;
  }
}
