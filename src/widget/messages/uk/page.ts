import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Українська',
  worksheet: 'Надрукувати робочий аркуш',
  useInClass: 'Використати на уроці',
  files: 'Файли для навчальних платформ',
  allPacks: 'Усі статті',
  languages: 'Мови',
  review: 'Ваші повторення',
  privacy: 'Приватність',
};
