import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Português',
  worksheet: 'Imprimir uma folha de exercícios',
  useInClass: 'Usar em sala de aula',
  files: 'Arquivos para ferramentas de ensino',
  allPacks: 'Todos os artigos',
  languages: 'Idiomas',
  review: 'A sua revisão',
  privacy: 'Privacidade',
};
