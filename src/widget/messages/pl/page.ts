import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Polski',
  worksheet: 'Wydrukuj kartę pracy',
  useInClass: 'Wykorzystaj na lekcji',
  files: 'Pliki do narzędzi edukacyjnych',
  allPacks: 'Wszystkie artykuły',
  languages: 'Języki',
  review: 'Twoja powtórka',
  privacy: 'Prywatność',
};
