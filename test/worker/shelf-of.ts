import type { Pack } from '../../src/pack/index.ts';
import type { PackShelf } from '../../src/worker/shelf/pack-shelf.ts';

/** A shelf with one pack on it. */
export function shelfOf(pack: Pack): PackShelf {
  return {
    find: async () => ({ pack, json: JSON.stringify(pack), version: 'one' }),
    article: async () => null,
    catalogue: async () => ({ entries: [], version: 'one' }),
  };
}
