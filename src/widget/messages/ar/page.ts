import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'العربية',
  worksheet: 'طباعة ورقة عمل',
  useInClass: 'الاستخدام في الصف',
  files: 'ملفات لأدوات التعليم',
  allPacks: 'كل المقالات',
  languages: 'اللغات',
  review: 'مراجعتك',
  privacy: 'الخصوصية',
};
