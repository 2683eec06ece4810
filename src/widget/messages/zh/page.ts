import type { PageMessages } from '../en/page.ts';

export const pageMessages: PageMessages = {
  languageName: '简体中文',
  worksheet: '打印练习单',
  useInClass: '课堂使用',
  files: '教学工具文件',
  allPacks: '全部文章',
  languages: '语言',
  review: '你的复习',
  privacy: '隐私',
};
