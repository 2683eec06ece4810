import type { Pack } from '../../pack/index.ts';
import { catalogues, type Language } from '../../widget/index.ts';
import { besidePack } from './beside-pack.ts';

/** The ways from a reading page into a classroom. */
export function ForTeachers({ pack, language }: { pack: Pack; language: Language }) {
  const { pageMessages } = catalogues[language];
  return (
    <p>
      <a href={besidePack(pack, '/worksheet')}>{pageMessages.worksheet}</a> ·{' '}
      <a href={besidePack(pack, '/export')}>{pageMessages.files}</a>
    </p>
  );
}
