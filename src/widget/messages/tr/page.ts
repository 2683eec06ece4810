import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Türkçe',
  worksheet: 'Çalışma kâğıdı yazdır',
  useInClass: 'Sınıfta kullan',
  files: 'Sınıf araçları için dosyalar',
  allPacks: 'Tüm haberler',
  languages: 'Diller',
  review: 'Tekrarlarınız',
  privacy: 'Gizlilik',
};
