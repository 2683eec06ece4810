import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Français',
  worksheet: 'Imprimer une fiche de travail',
  useInClass: 'Utiliser en classe',
  files: 'Fichiers pour les outils pédagogiques',
  allPacks: 'Tous les articles',
  languages: 'Langues',
  review: 'Vos révisions',
  privacy: 'Confidentialité',
};
