import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Español',
  worksheet: 'Imprimir una ficha de trabajo',
  useInClass: 'Usar en clase',
  files: 'Archivos para herramientas educativas',
  allPacks: 'Todos los artículos',
  languages: 'Idiomas',
  review: 'Su repaso',
  privacy: 'Privacidad',
};
