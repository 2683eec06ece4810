import type { Pack } from '../../pack/index.ts';
import { besidePack } from './beside-pack.ts';

/** The ways from a reading page into a classroom. */
export function ForTeachers({ pack }: { pack: Pack }) {
  return (
    <p lang="en">
      For teachers: <a href={besidePack(pack, '/worksheet')}>worksheet to print</a>,{' '}
      <a href={besidePack(pack, '/export')}>files for Moodle, Canvas, Anki and others</a>
    </p>
  );
}
