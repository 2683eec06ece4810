import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Deutsch',
  worksheet: 'Arbeitsblatt drucken',
  useInClass: 'Im Unterricht einsetzen',
  files: 'Dateien für Lernprogramme',
  allPacks: 'Alle Artikel',
  languages: 'Sprachen',
  review: 'Ihre Wiederholung',
  privacy: 'Datenschutz',
};
