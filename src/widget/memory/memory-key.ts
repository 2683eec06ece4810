import type { PackId } from '../../pack/index.ts';

/** Under which name a tab keeps the progress in a pack's quiz. */
export function memoryKey(packId: PackId): string {
  return `readback:${packId}`;
}

/** Whether this tab keeps anything of the pack; at an origin that may keep nothing, it does not. */
export function isRemembered(packId: PackId): boolean {
  try {
    return sessionStorage.getItem(memoryKey(packId)) !== null;
  } catch {
    return false;
  }
}
