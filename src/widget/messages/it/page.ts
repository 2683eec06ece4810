import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Italiano',
  worksheet: 'Stampa una scheda di lavoro',
  useInClass: 'Usa in classe',
  files: 'File per gli strumenti didattici',
  allPacks: 'Tutti gli articoli',
  languages: 'Lingue',
  review: 'Il tuo ripasso',
  privacy: 'Privacy',
};
