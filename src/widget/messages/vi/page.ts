import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: 'Tiếng Việt',
  worksheet: 'In phiếu bài tập',
  useInClass: 'Dùng trong lớp học',
  files: 'Tệp cho các công cụ dạy học',
  allPacks: 'Tất cả bài báo',
  languages: 'Ngôn ngữ',
  review: 'Phần ôn tập của bạn',
  privacy: 'Quyền riêng tư',
};
