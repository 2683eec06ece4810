import { catalogues, type Language } from '../../widget/index.ts';
import { besidePack, type PackName } from './beside-pack.ts';

/** The ways from a reading page into a classroom. */
export function ForTeachers({ pack, language }: { pack: PackName; language: Language }) {
  const { pageMessages } = catalogues[language];
  return (
    <form
      class="ways"
      method="post"
      action={besidePack(pack, '/class', language === pack.language ? {} : { lang: language })}
    >
      <button type="submit">{pageMessages.useInClass}</button>
      <a href={besidePack(pack, '/worksheet')}>{pageMessages.worksheet}</a>
      <a href={besidePack(pack, '/export')}>{pageMessages.files}</a>
    </form>
  );
}
