export { beforeList } from './before-list.ts';
export type { NoticeReason } from './en.ts';
export { englishWords } from './english-words.ts';
export type { ExportWords } from './export-words.ts';
export { ownWords } from './own-words.ts';
